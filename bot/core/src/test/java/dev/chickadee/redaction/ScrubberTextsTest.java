package dev.chickadee.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts of every kind and of many languages, with what must go marked in them. */
class ScrubberTextsTest {

    private static final double MOST_LOST = 0.03;

    @ParameterizedTest
    @MethodSource("dev.chickadee.redaction.Marked#all")
    void nothing_that_is_marked_survives(Marked marked) {
        Scrubbed scrubbed = Scrubber.standard().scrub(marked.text(), marked.known());
        assertThat(marked.leaked(scrubbed)).as(scrubbed.text()).isEmpty();
    }

    @Test
    void the_words_around_stay() {
        int keep = 0;
        int lost = 0;
        List<String> worst = new ArrayList<>();
        for (Marked marked : Marked.all().toList()) {
            Scrubbed scrubbed = Scrubber.standard().scrub(marked.text(), marked.known());
            keep += marked.wordsToKeep();
            lost += marked.lost(scrubbed);
            if (marked.lost(scrubbed) > 0) {
                worst.add(scrubbed.text());
            }
        }
        assertThat(lost / (double) keep).as(String.join("\n", worst)).isLessThan(MOST_LOST);
    }
}
