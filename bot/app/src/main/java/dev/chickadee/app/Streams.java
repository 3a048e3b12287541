package dev.chickadee.app;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * What a command reads and writes. Standard output holds the answer and nothing else.
 *
 * @param out raw, because a pipe must notice when its reader has gone; {@link #answer()} is the same for text
 */
public record Streams(InputStream in, OutputStream out, PrintWriter err) {

    /** Those of the process. All text in them is UTF-8. */
    static Streams ofProcess() {
        return new Streams(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out),
                writer(new FileOutputStream(FileDescriptor.err)));
    }

    /** Standard output for text; flushed at each line end. */
    public PrintWriter answer() {
        return writer(out);
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
