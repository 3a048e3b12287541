package dev.chickadee.app.kill;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A {@code sandbox} in a process of its own, so that it can be killed; it has the flags that the launcher gives it. */
final class Forked implements AutoCloseable {

    private final Process process;
    private final URI site;

    private Forked(Process process, URI site) {
        this.process = process;
        this.site = site;
    }

    /** Starts it and waits until it says where it listens. */
    static Forked start(Path root, Path data, Path log) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags(root));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Dchickadee.home=" + root, "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "dev.chickadee.app.Main", "sandbox", "--port", "0", "--data", data.toString()));
        try {
            var process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile())).start();
            var out = new BufferedReader(process.inputReader(StandardCharsets.UTF_8));
            var line = out.readLine();
            if (line == null) {
                throw new AssertionError("the sandbox did not start: " + Files.readString(log));
            }
            return new Forked(process, URI.create(line.split(" ")[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> flags(Path root) {
        try (var lines = Files.lines(root.resolve("chickadee"))) {
            var flags = lines.filter(line -> line.startsWith("flags='")).findFirst().orElseThrow();
            return List.of(flags.substring("flags='".length(), flags.length() - 1).split(" "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI site() {
        return site;
    }

    /** SIGKILL, and its end awaited. */
    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }
}
