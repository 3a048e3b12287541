package dev.chickadee.app.pipe;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesTest {

    private final StringWriter err = new StringWriter();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int code;

    @Test
    void each_object_is_answered_in_order() {
        assertThat(run("{\"id\":1}\n{\"id\":2}\r\n{\"id\":3}")).isEqualTo("{\"id\":1}\n{\"id\":2}\n{\"id\":3}\n");
        assertThat(code).isZero();
    }

    @Test
    void no_input_is_no_output() {
        assertThat(run("")).isEmpty();
        assertThat(code).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"canary", "[\"canary\"]", "\"canary\"", "{\"id\":\"canary\"", "{\"id\":\"canary\"} canary",
            "",
            "null", "{\"canary\":1,\"canary\":2}", "{canary:1}"})
    void a_malformed_line_is_an_error_in_its_place_that_quotes_nothing(String line) {
        var told = run("{\"id\":1}\n" + line + "\n{\"id\":3}\n").lines().toList();

        assertThat(told).hasSize(3).startsWith("{\"id\":1}").endsWith("{\"id\":3}");
        assertThat(told.get(1)).startsWith("{\"line\":2,\"error\":\"").contains("(expected: ").doesNotContain("canary");
        assertThat(code).isEqualTo(1);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void bytes_that_are_not_utf_8_are_an_error() {
        code = lines(line -> line).run(new ByteArrayInputStream(new byte[]{'{', '"', (byte) 0xff, '"', ':', '1', '}'}),
                out);

        assertThat(out.toString(UTF_8)).isEqualTo("{\"line\":1,\"error\":\"not UTF-8 (expected: UTF-8 text)\"}\n");
    }

    @Test
    void letters_of_all_scripts_and_half_pairs_come_through() {
        assertThat(run("{\"a\":\"Zoë 鈴木 😀\",\"b\":\"x\\ud800y\"}"))
                .isEqualTo("{\"a\":\"Zoë 鈴木 😀\",\"b\":\"x\\ud800y\"}\n");
    }

    @Test
    void numbers_stay_as_they_were() {
        assertThat(run("{\"a\":1.10,\"b\":12345678901234567890}"))
                .isEqualTo("{\"a\":1.10,\"b\":12345678901234567890}\n");
    }

    @Test
    void a_line_of_a_megabyte_is_fine_and_a_line_beyond_the_limit_is_passed_over() {
        var long1 = "{\"a\":\"" + "x".repeat(1 << 20) + "\"}\n";
        var tooLong = "{\"a\":\"" + "x".repeat(LineReader.LONGEST) + "\"}\n";

        var told = run(long1 + tooLong + "{\"id\":3}").lines().toList();

        assertThat(told.get(0)).hasSize(long1.length() - 1);
        assertThat(told.get(1)).startsWith("{\"line\":2,\"error\":\"longer than ");
        assertThat(told.get(2)).isEqualTo("{\"id\":3}");
    }

    @Test
    void a_fault_of_ours_says_where_but_not_what() {
        code = lines(line -> {
            throw new IllegalStateException("canary");
        }).run(new ByteArrayInputStream("{\"id\":1}".getBytes(UTF_8)), out);

        assertThat(code).isEqualTo(1);
        assertThat(out.toString(UTF_8)).contains("failed inside Chickadee").doesNotContain("canary");
        assertThat(err.toString()).contains("IllegalStateException at ").doesNotContain("canary");
    }

    @Test
    void a_reader_that_went_away_ends_it_quietly() {
        var seen = new AtomicInteger();
        var gone = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };

        code = lines(line -> line.put("n", seen.incrementAndGet()))
                .run(new ByteArrayInputStream("{\"a\":1}\n".repeat(100_000).getBytes(UTF_8)), gone);

        assertThat(code).isZero();
        assertThat(err.toString()).isEmpty();
        assertThat(seen.get()).isLessThan(100_000);
    }

    @Test
    @Timeout(30)
    void each_line_is_answered_before_the_next_one_is_there() throws IOException {
        try (var typed = new PipedOutputStream();
                var in = new PipedInputStream(typed);
                var answered = new PipedInputStream();
                var sink = new PipedOutputStream(answered)) {
            Thread.ofVirtual().start(() -> lines(line -> line).run(in, sink));
            for (int i = 0; i < 3; i++) {
                typed.write("{}\n".getBytes(UTF_8));
                typed.flush();
                assertThat(new String(answered.readNBytes(3), UTF_8)).isEqualTo("{}\n");
            }
            typed.close();
        }
    }

    private JsonLines lines(LineWork work) {
        return new JsonLines(work, new PrintWriter(err, true));
    }

    private String run(String input) {
        code = lines(line -> line).run(new ByteArrayInputStream(input.getBytes(UTF_8)), out);
        return out.toString(UTF_8);
    }
}
