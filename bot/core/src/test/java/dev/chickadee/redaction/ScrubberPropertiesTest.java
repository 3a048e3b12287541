package dev.chickadee.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold for every text; the seed of a failing case is in its name. */
class ScrubberPropertiesTest {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
    private static final String[] PIECES = {"Ask ", "mail ", "\n> ", "@", ".", "://", "Żaneta ", "of the build ",
            "[person 1]", "\u200b", "＠", "ａｂｃ",
            "日本語の", "山田 太郎さん", "192.0.2.7", "#general ", "key=", "\"", "<", ">", "𝐀𝐛", "é", "e\u0301", "&#64;", "%40",
            "=\n", "\\u0040", "\r\n",
            "+49 30 1234567", "-- \n", "From: ", " wrote:", "(at)", " dot ", "/home/", "\ud83d", "😀", "0", "ffee0011",
            "-----BEGIN ", "\0"};

    private final Scrubber scrubber = Scrubber.standard();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void redactions_are_sorted_and_apart_and_tell_how_the_text_was_made(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 40; round++) {
            String text = soup(random);
            Scrubbed scrubbed = scrubber.scrub(text, List.of("quillbrace", word(random, 5)));
            StringBuilder made = new StringBuilder();
            int done = 0;
            for (Redaction redaction : scrubbed.redactions()) {
                assertThat(redaction.start()).isGreaterThanOrEqualTo(done);
                assertThat(redaction.end()).isLessThanOrEqualTo(text.length());
                assertThat(redaction.placeholder().length()).isLessThanOrEqualTo(40);
                made.append(text, done, redaction.start()).append(redaction.placeholder());
                done = redaction.end();
            }
            assertThat(made.append(text.substring(done)).toString()).isEqualTo(scrubbed.text());
            int last = 0;
            for (Residual residual : scrubbed.residual()) {
                assertThat(residual.start()).isGreaterThanOrEqualTo(last);
                assertThat(residual.end()).isLessThanOrEqualTo(text.length());
                last = residual.end();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void a_scrubbed_text_stays_as_it_is(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 20; round++) {
            String text = "Then " + word(random, 7) + "@" + word(random, 6) + ".org wrote to " + capital(random) + " "
                    + capital(random)
                    + " about " + word(random, 8) + random.nextInt(10, 99) + " and https://" + word(random, 9)
                    + ".net/x . The password: " + word(random, 6) + random.nextInt(10, 99) + "!q";
            String once = scrubber.scrub(text, List.of()).text();
            assertThat(scrubber.scrub(once, List.of()).text()).isEqualTo(once);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void a_planted_address_never_survives_its_disguise(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 40; round++) {
            String local = word(random, 6) + random.nextInt(10, 99);
            String host = word(random, 7);
            String shown = Disguise.address(random, local, host, "org");
            String text = "Please write to " + shown + " before the next release.";
            String out = Undisguise.page(scrubber.scrub(text, List.of()).text()).folded();
            assertThat(out).as(text).doesNotContain(local).doesNotContain(host).contains("before the next release");
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void a_known_name_never_survives_its_disguise(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 40; round++) {
            String name = "zq" + word(random, 7);
            String shown = Disguise.word(random, name);
            String text = "The release of " + shown + " was late.";
            assertThat(scrubber.scrub(text, List.of(name)).text()).as(text)
                    .matches("The release of \\[project 1\\] was late\\.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "@", ".", "a@", "a.", "Ab ", "1 ", "(", "#", "_", "-", "0", "山", "さ", "=", "\n",
            "\u200b", "а", "a:", "> ", "--",
            "http://", "-----BEGIN ", "a-", " at ", " dot ", "password ", "/home/", "[at", "GB29 ", "1.2.3.",
            "\nFrom: ", "-- \n", "A-B ", "'", "quillb"})
    void work_grows_no_faster_than_the_text(String piece) {
        scrubber.scrub(piece.repeat(5_000 / piece.length()), List.of("quillbrace"));
        double small = seconds(piece.repeat(20_000 / piece.length()));
        double large = seconds(piece.repeat(160_000 / piece.length()));
        assertThat(large).isLessThan(24 * small + 0.5);
    }

    private double seconds(String text) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        scrubber.scrub(text, List.of("quillbrace"));
        return (threads.getCurrentThreadCpuTime() - start) / 1e9;
    }

    private static String soup(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(40); i >= 0; i--) {
            text.append(random.nextInt(3) == 0
                    ? word(random, random.nextInt(1, 9))
                    : PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private static String word(Random random, int length) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return word.toString();
    }

    private static String capital(Random random) {
        return "X" + word(random, 7);
    }
}
