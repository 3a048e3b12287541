package dev.chickadee.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What one command line was answered. */
public record Told(int code, String out, String err) {

    public List<String> lines() {
        return out.lines().toList();
    }

    /** Runs a command without input. */
    public static Told by(String... args) {
        return by(new byte[0], args);
    }

    public static Told by(byte[] input, String... args) {
        var out = new ByteArrayOutputStream();
        var err = new StringWriter();
        int code = Main.run(new Streams(new ByteArrayInputStream(input), out, new PrintWriter(err, true)), args);
        return new Told(code, out.toString(StandardCharsets.UTF_8), err.toString());
    }

    public static Told piped(String input, String command) {
        return by(input.getBytes(StandardCharsets.UTF_8), command);
    }
}
