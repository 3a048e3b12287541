package dev.chickadee.app.command;

import java.time.InstantSource;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import dev.chickadee.app.Streams;
import dev.chickadee.audit.AuditLog.Verified;

/** The command {@code audit verify}. */
@Command(name = "audit", mixinStandardHelpOptions = true, description = "Checks the audit log.")
public final class AuditCommand implements Runnable {

    private final Streams streams;
    private final InstantSource clock;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public AuditCommand(Streams streams, InstantSource clock) {
        this.streams = streams;
        this.clock = clock;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "No command given (expected: verify)");
    }

    @Command(name = "verify", mixinStandardHelpOptions = true, description = "Checks that no line was changed, dropped or put in between.")
    int verify(@Mixin Configured configured) {
        try (var stores = Configured.open(configured.settings(), clock)) {
            return switch (stores.auditLog().verify()) {
                case Verified.Intact(var lines) -> {
                    streams.answer().println("Intact: " + lines + " lines.");
                    yield 0;
                }
                case Verified.Broken(var seq) -> throw new Cannot(broken(seq));
            };
        } catch (Cannot cannot) {
            return cannot.tell(streams.err());
        }
    }

    static String broken(long seq) {
        return "The audit log is broken at line " + seq
                + ": it was changed, or lines before it are missing. Compare it with a backup.";
    }
}
