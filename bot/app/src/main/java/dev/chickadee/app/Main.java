package dev.chickadee.app;

import java.time.InstantSource;
import java.util.concurrent.Callable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import dev.chickadee.app.command.AuditCommand;
import dev.chickadee.app.command.DoctorCommand;
import dev.chickadee.app.command.KeysCommand;
import dev.chickadee.app.command.RunCommand;
import dev.chickadee.app.command.SandboxCommand;
import dev.chickadee.app.demo.DemoCommand;
import dev.chickadee.app.pipe.PipeCommand;
import dev.chickadee.app.playbook.PlaybookCommand;

/**
 * The command line. Exit codes: 0 fine, 1 refused or failed, 2 wrong use. What a command answers goes to standard
 * output, all else to standard error.
 */
@Command(name = "chickadee", mixinStandardHelpOptions = true, versionProvider = Main.Version.class, description = "Private early warning for open-source communities.")
public final class Main implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Main() {}

    public static void main(String[] args) {
        System.exit(run(Streams.ofProcess(), args));
    }

    /** Runs one command line. @return the exit code */
    static int run(Streams streams, String... args) {
        var clock = InstantSource.system();
        return new CommandLine(new Main()).addSubcommand(new SandboxCommand(streams, clock))
                .addSubcommand(new DemoCommand(streams, clock)).addSubcommand(new RunCommand(streams, clock))
                .addSubcommand(new DoctorCommand(streams, clock)).addSubcommand(new PipeCommand.Scrub(streams))
                .addSubcommand(new PipeCommand.Assess(streams)).addSubcommand(new PipeCommand.Link(streams))
                .addSubcommand(new PlaybookCommand(streams)).addSubcommand(new AuditCommand(streams, clock))
                .addSubcommand(new KeysCommand(streams, clock)).setOut(streams.answer()).setErr(streams.err())
                .execute(args);
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "No command given (expected: one of those below)");
    }

    /** Reads the version from the jar; in a folder of classes there is none. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[]{"Chickadee " + (version == null ? "(not built)" : version)};
        }
    }
}
