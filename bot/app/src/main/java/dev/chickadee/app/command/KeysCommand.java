package dev.chickadee.app.command;

import java.time.InstantSource;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import dev.chickadee.app.Streams;

/** The command {@code keys rotate}. */
@Command(name = "keys", mixinStandardHelpOptions = true, description = "Looks after the keys.")
public final class KeysCommand implements Runnable {

    private final Streams streams;
    private final InstantSource clock;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public KeysCommand(Streams streams, InstantSource clock) {
        this.streams = streams;
        this.clock = clock;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "No command given (expected: rotate)");
    }

    @Command(name = "rotate", mixinStandardHelpOptions = true, description = {
            "Renews the keys; what was sealed before still opens.",
            "Stop every Chickadee on this database first, and keep a copy of the new key file."})
    int rotate(@Mixin Configured configured) {
        try (var stores = Configured.open(configured.settings(), clock)) {
            stores.rotateKeys();
            streams.answer().println("Done. Keep a copy of the new key file apart from the database.");
            return 0;
        } catch (Cannot cannot) {
            return cannot.tell(streams.err());
        }
    }
}
