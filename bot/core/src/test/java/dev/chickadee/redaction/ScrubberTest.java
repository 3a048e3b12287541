package dev.chickadee.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class ScrubberTest {

    private final Scrubber scrubber = Scrubber.standard();

    @Test
    void an_address_in_plain_words_becomes_one_placeholder() {
        assertThat(scrub("Write to marlo.quist at fennelpost dot org about the release."))
                .isEqualTo("Write to [email 1] about the release.");
    }

    @Test
    void the_same_value_has_the_same_number_however_it_is_disguised() {
        String text = scrub("First mira.oltvik@fennelpost.org, then mira.oltvik [at] fennelpost [dot] org.");
        assertThat(text).isEqualTo("First [email 1], then [email 1].");
    }

    @Test
    void a_known_project_is_found_in_any_case_and_inside_a_longer_word() {
        assertThat(
                scrub("The QUILLBRACE build and quillbrace-cli are slow, said the log of libquillbrace.", "quillbrace"))
                .doesNotContainIgnoringCase("quillbrace");
    }

    @Test
    void words_that_name_nobody_stay_as_they_are() {
        String text = "The maintainer was asked to merge a binary test file within two days.";
        assertThat(scrub(text)).isEqualTo(text);
    }

    @Test
    void offsets_are_those_of_the_input() {
        String text = "\u200bAsk mira\u200b.oltvik@fennelpost.org now";
        Scrubbed scrubbed = scrubber.scrub(text, List.of());
        Redaction only = scrubbed.redactions().getFirst();
        assertThat(text.substring(only.start(), only.end())).isEqualTo("mira\u200b.oltvik@fennelpost.org");
    }

    @Test
    void a_placeholder_stays_though_its_word_is_a_known_name() {
        assertThat(scrub("Then [email 1] asked again.", "email")).isEqualTo("Then [email 1] asked again.");
    }

    @Test
    void an_account_with_one_letter_behind_an_underscore_goes() {
        assertThat(scrub("Is drablow_t the owner of drablow-dev?")).doesNotContain("drablow");
    }

    private String scrub(String text, String... known) {
        return scrubber.scrub(text, List.of(known)).text();
    }
}
