package dev.chickadee.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.chickadee.pattern.Examples.Example;

class AssessorTest {

    private static final Assessor ASSESSOR = Assessor.standard();

    @Test
    void the_english_examples_are_told_apart() {
        var suspicious = Examples.english().stream().filter(example -> !example.isHonest()).toList();
        var honest = Examples.english().stream().filter(Example::isHonest).toList();

        long hit = suspicious.stream()
                .filter(example -> !Collections.disjoint(patterns(example.text()), example.patterns()))
                .count();
        long flagged = honest.stream().filter(example -> !patterns(example.text()).isEmpty()).count();

        assertThat(suspicious).hasSizeGreaterThan(300);
        assertThat(hit).as("suspicious texts with a right pattern").isGreaterThan(suspicious.size() * 95L / 100);
        assertThat(flagged).as("honest texts with any pattern").isLessThan(honest.size() * 8L / 100);
    }

    @Test
    void the_shipped_weights_are_what_the_examples_teach() throws IOException {
        try (var shipped = Assessor.class.getResourceAsStream("weights.txt")) {
            assertThat(WeightsTraining.train(Examples.english()))
                    .containsExactlyElementsOf(
                            new String(shipped.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "es", "pt", "ja", "zh", "ru"})
    void other_languages_are_told_apart_by_rules_alone(String language) {
        for (var example : Examples.of("examples-" + language + ".txt")) {
            var found = patterns(example.text());
            if (example.isHonest()) {
                assertThat(found).as(example.text()).hasSizeLessThan(2);
            } else {
                assertThat(found).as(example.text()).containsAnyElementsOf(example.patterns());
            }
        }
    }

    @Test
    void every_quote_stands_in_its_text_letter_by_letter() {
        for (var example : Examples.english()) {
            var text = example.text().toUpperCase(Locale.ROOT).replace(" ", "  \n");
            assertThat(ASSESSOR.assess(text).signals()).allSatisfy(signal -> assertThat(text).contains(signal.quote()));
        }
    }

    @ParameterizedTest
    @CsvSource({"Please make me a maint\u200bainer of this project right now.",
            "Please m\u0430ke me a m\u0430int\u0430iner now.",
            "Please \uff4d\uff41\uff4b\uff45 me a \uff4d\uff41\uff49\uff4e\uff54\uff41\uff49\uff4e\uff45\uff52 now."})
    void a_disguised_word_counts_and_is_quoted_as_it_stood(String text) {
        var signals = ASSESSOR.assess(text).signals();

        assertThat(signals).anySatisfy(signal -> {
            assertThat(signal.pattern().value()).isEqualTo("maintainer-elevation");
            assertThat(signal.weight()).isPositive();
            assertThat(text).contains(signal.quote());
        });
    }

    @Test
    void good_faith_is_told_with_a_negative_weight() {
        var signals = ASSESSOR.assess("Coordinated disclosure: we keep the embargo of 90 days and can move the date.")
                .signals();

        assertThat(signals).anySatisfy(signal -> {
            assertThat(signal.pattern().value()).isEqualTo("disclosure-threat");
            assertThat(signal.weight()).isNegative();
        });
    }

    @Test
    void negated_good_faith_is_none() {
        var signals = ASSESSOR.assess("I will not coordinate with you. The exploit goes online tonight.").signals();

        assertThat(signals).noneMatch(signal -> signal.weight() < 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "...", "\u200b", "!?", "\ud800", "\n\n\n"})
    void nothing_to_read_gives_no_signal(String text) {
        assertThat(ASSESSOR.assess(text).signals()).isEmpty();
    }

    @Test
    void a_printed_signal_keeps_the_words_to_itself() {
        var signal = ASSESSOR.assess("Give me admin rights or I publish the zebra exploit.").signals().getFirst();

        assertThat(signal.quote()).contains("zebra");
        assertThat(signal.toString()).doesNotContain("zebra").contains(String.valueOf(signal.quote().length()));
    }

    @Test
    void every_reason_is_told_in_german_too() {
        var reasons = Reasons.standard();
        var signal = ASSESSOR.assess("Give me admin rights or I publish the exploit tonight.").signals().getFirst();

        assertThat(reasons.of(signal).in(Locale.GERMAN)).isNotEqualTo(signal.why());
        assertThat(reasons.of(signal).in(Locale.ENGLISH)).isEqualTo(signal.why());
    }

    @Test
    void a_long_text_takes_time_in_proportion() {
        var once = "give me my our the commit access not and then or if you do not pay ".repeat(1_000);
        assess(once);

        long few = assess(once);
        long many = assess(once.repeat(8));

        assertThat(Duration.ofNanos(many)).isLessThan(Duration.ofNanos(few).multipliedBy(40).plusSeconds(2));
    }

    private static long assess(String text) {
        long start = System.nanoTime();
        ASSESSOR.assess(text);
        return System.nanoTime() - start;
    }

    private static Set<String> patternNames(Assessment assessment) {
        var found = new TreeSet<String>();
        assessment.signals().stream().filter(signal -> signal.weight() > 0)
                .forEach(signal -> found.add(signal.pattern().value()));
        return found;
    }

    private static Set<PatternId> patterns(String text) {
        var found = new TreeSet<PatternId>();
        patternNames(ASSESSOR.assess(text)).forEach(name -> found.add(new PatternId(name)));
        return found;
    }
}
