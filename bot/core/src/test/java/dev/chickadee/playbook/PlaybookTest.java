package dev.chickadee.playbook;

import static dev.chickadee.playbook.SomePlaybooks.choice;
import static dev.chickadee.playbook.SomePlaybooks.is;
import static dev.chickadee.playbook.SomePlaybooks.playbook;
import static dev.chickadee.playbook.SomePlaybooks.step;
import static dev.chickadee.playbook.SomePlaybooks.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Locale;

import org.junit.jupiter.api.Test;

class PlaybookTest {

    @Test
    void a_condition_may_look_back_only() {
        assertThatThrownBy(() -> playbook("p", 1, step("a", null, null, false),
                step("b", null, is("c", "x"), false), step("c", choice("x", "y"), null, false)))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("expected: an earlier step");
        assertThatThrownBy(() -> playbook("p", 1, step("a", null, null, false),
                step("b", choice("x", "y"), is("b", "x"), false)))
                .hasMessageContaining("expected: an earlier step");
    }

    @Test
    void a_condition_names_an_answer_that_is_offered() {
        assertThatThrownBy(() -> playbook("p", 1, step("a", choice("x", "y"), null, false),
                step("b", null, is("a", "z"), false))).hasMessageContaining("a is z");
        assertThatThrownBy(() -> playbook("p", 1, step("a", new Question.Typed(words("What?"), 5), null, false),
                step("b", null, is("a", "z"), false))).hasMessageContaining("a is z");
    }

    @Test
    void two_steps_have_different_names() {
        assertThatThrownBy(() -> playbook("p", 1, step("a", null, null, false), step("a", null, null, false)))
                .hasMessage("steps: a stands twice (expected: different ids)");
    }

    @Test
    void a_link_leads_to_a_page_by_https() {
        for (var address : new String[]{"http://example.org", "https:///x", "javascript:alert(1)",
                "https://me@example.org",
                "mailto:a@example.org"}) {
            assertThatThrownBy(() -> new Link(URI.create(address), words("x"))).as(address)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void a_name_is_short_and_plain() {
        for (var name : new String[]{"", "A", "a b", "ä", "a".repeat(41), "a/b", ".."}) {
            assertThatThrownBy(() -> new PlaybookId(name)).as(name).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(new PlaybookId("a".repeat(40)).value()).hasSize(40);
    }

    @Test
    void shown_in_a_terminal_it_has_everything_in_the_language_asked_for() {
        var shown = PlaybookText.show(SomePlaybooks.forked(), Locale.GERMAN);
        assertThat(shown).contains("Title of forked (de)").contains("forked, revision 1, 10 minutes, 5 steps")
                .contains("OSPS Baseline: OSPS-AC-01.01").contains("1. Do ready (de) [ready]").contains("yes | no")
                .contains("Only if (ready is yes and way is left)").contains("Only if not way is left")
                .contains("left = The left (de)").contains("https://docs.example.org/way")
                .contains("May be left out with a reason.").endsWith("\n");
        assertThat(shown.lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void a_long_text_is_broken_between_words() {
        var long_ = "word ".repeat(100).strip();
        var playbook = playbook("p", 1,
                new Step(new StepId("a"), words("t"), dev.chickadee.base.LocalText.english(long_),
                        words("w"), java.util.List.of(), null, null, false));
        var shown = PlaybookText.show(playbook, Locale.ENGLISH);
        assertThat(shown.lines()).allMatch(line -> line.length() <= 100);
        assertThat(shown.split("\\bword\\b", -1)).hasSize(101);
    }
}
