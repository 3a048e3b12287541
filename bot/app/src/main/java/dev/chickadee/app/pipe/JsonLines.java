package dev.chickadee.app.pipe;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON Lines (jsonlines.org: UTF-8, one value a line), hands each object on, and writes one line for each, in
 * order. A line that is no such object is answered in its place with {@code {"line":n,"error":"…"}}, which quotes
 * nothing of it, and later lines go on.
 */
public final class JsonLines {

    private static final JsonMapper JSON = JsonMapper.builder(
            com.fasterxml.jackson.core.JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(LineReader.LONGEST).build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            // What we do not know is written as it was read: 1.10 stays 1.10.
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES).build();

    private final LineWork work;
    private final PrintWriter err;
    private boolean faulty;

    /** @param err is told of faults of our own, never of what a line holds */
    public JsonLines(LineWork work, PrintWriter err) {
        this.work = work;
        this.err = err;
    }

    /** A new, empty object. */
    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    /**
     * Runs until {@code in} ends or nobody reads {@code out} any more. Holds one line at a time.
     *
     * @return 0, or 1 if a line was refused or reading failed
     */
    public int run(InputStream in, OutputStream out) {
        var lines = new LineReader(in);
        var sink = new BufferedOutputStream(out, 1 << 16);
        for (long number = 1;; number++) {
            LineReader.@Nullable Line line;
            boolean more;
            try {
                line = lines.next();
                more = line != null && lines.ready();
            } catch (IOException e) {
                err.println("chickadee: Standard input cannot be read (" + e.getClass().getSimpleName() + ").");
                return 1;
            }
            if (line == null || !write(answer(number, line), sink, more)) {
                return faulty ? 1 : 0;
            }
        }
    }

    /** @return false if the reader has gone; that is its right, and nothing to talk about */
    private static boolean write(byte[] line, OutputStream sink, boolean more) {
        try {
            sink.write(line);
            if (!more) {
                sink.flush();
            }
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private byte[] answer(long number, LineReader.Line line) {
        ObjectNode answer;
        try {
            answer = work.answer(parse(line.bytes()));
        } catch (BadLine bad) {
            faulty = true;
            answer = object().put("line", number).put("error", bad.getMessage());
        } catch (RuntimeException | StackOverflowError broken) {
            // Its message may quote the line.
            err.println("chickadee: Line " + number + " met a fault of Chickadee: " + where(broken));
            faulty = true;
            answer = object().put("line", number).put("error", "failed inside Chickadee; please report it");
        }
        return bytes(answer);
    }

    private static ObjectNode parse(@Nullable ByteBuffer bytes) {
        if (bytes == null) {
            throw new BadLine("longer than " + LineReader.LONGEST + " bytes (expected: a shorter line)");
        }
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            if (JSON.readTree(text) instanceof ObjectNode object) {
                return object;
            }
            throw new BadLine("not a JSON object (expected: one object a line)");
        } catch (CharacterCodingException _) {
            throw new BadLine("not UTF-8 (expected: UTF-8 text)");
        } catch (JsonProcessingException e) {
            throw new BadLine("not JSON" + column(e) + " (expected: one object a line)");
        }
    }

    private static String column(JsonProcessingException e) {
        return e.getLocation() == null ? "" : " at column " + e.getLocation().getColumnNr();
    }

    private static String where(Throwable broken) {
        var trace = broken.getStackTrace();
        return broken.getClass().getSimpleName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }

    /** UTF-8 with a line end. Half a surrogate pair, which UTF-8 cannot hold, is written as its escape. */
    private static byte[] bytes(ObjectNode answer) {
        var text = answer.toString();
        var line = new StringBuilder(text.length() + 1);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isSurrogate(c)) {
                line.append(c);
            } else if (Character.isHighSurrogate(c) && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                line.append(c).append(text.charAt(++i));
            } else {
                line.append("\\u").append(Integer.toHexString(c));
            }
        }
        return line.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }
}
