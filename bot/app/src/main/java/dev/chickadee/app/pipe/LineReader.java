package dev.chickadee.app.pipe;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

import org.jspecify.annotations.Nullable;

/** Cuts a stream of bytes into lines, and holds no more than one line in memory. One thread at a time. */
final class LineReader {

    /** The longest line we take, in bytes. */
    static final int LONGEST = 16 << 20;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;

    LineReader(InputStream in) {
        this.in = in;
    }

    /** One line without its end; {@code bytes} is null where it was too long, and then all of it was passed over. */
    record Line(@Nullable ByteBuffer bytes) {}

    /** Null at the end of the stream. Blocks until a whole line is there. */
    @Nullable
    Line next() throws IOException {
        if (from == to && !fill()) {
            return null;
        }
        var line = new ByteArrayOutputStream(256);
        boolean tooLong = false;
        do {
            int end = from;
            while (end < to && buffer[end] != '\n') {
                end++;
            }
            tooLong |= line.size() + (end - from) > LONGEST;
            if (!tooLong) {
                line.write(buffer, from, end - from);
            }
            boolean ended = end < to;
            from = ended ? end + 1 : end;
            if (ended) {
                break;
            }
        } while (fill());
        return new Line(tooLong ? null : ByteBuffer.wrap(line.toByteArray()));
    }

    /** Whether a further line may be read without waiting for whoever writes. */
    boolean ready() throws IOException {
        return from < to || in.available() > 0;
    }

    private boolean fill() throws IOException {
        int read = in.read(buffer);
        from = 0;
        to = Math.max(read, 0);
        return read > 0;
    }
}
