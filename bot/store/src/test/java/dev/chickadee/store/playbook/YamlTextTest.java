package dev.chickadee.store.playbook;

import static dev.chickadee.store.playbook.Texting.GOOD;
import static dev.chickadee.store.playbook.Texting.faults;
import static dev.chickadee.store.playbook.Texting.playbook;
import static dev.chickadee.store.playbook.Texting.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTextTest {

    @Test
    void anchors_and_aliases_are_refused_each_with_its_place() {
        assertThat(faults(
                with("title: {en: A title", "title: &t {en: &e A title").replace("{en: Third, de: Dritter}", "*t")))
                .containsExactly("5:8: an anchor, &t (expected: none; anchors are refused)",
                        "5:16: an anchor, &e (expected: none; anchors are refused)",
                        "36:12: an alias, *t (expected: the text itself; aliases are refused)");
    }

    @Test
    void a_bomb_of_aliases_is_refused_before_it_is_built() {
        var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a%d: &a%d [".formatted(i, i)).append("*a%d,".formatted(i - 1).repeat(9)).append("]\n");
        }
        assertThat(faults(bomb.toString())).hasSize(100).first().asString().startsWith("1:5: an anchor, &a0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"!!java.net.URL", "!!str", "!mine", "!!python/object/apply:os.system"})
    void tags_are_refused(String tag) {
        assertThat(faults(with("de: Ein Titel", "de: " + tag + " Ein Titel"))).singleElement().asString()
                .startsWith("5:26: a tag").contains("tags are refused");
    }

    @Test
    void a_merge_key_is_a_key_like_any_other_and_unknown() {
        assertThat(faults(with("minutes: 20", "minutes: 20\n<<: {minutes: 3}"))).singleElement().asString()
                .startsWith("9:1: playbook: the unknown key \"<<\"");
    }

    @Test
    void deep_nesting_is_refused_and_not_followed() {
        assertThat(faults("id: " + "[".repeat(5000))).singleElement().asString()
                .startsWith("1:28: nested too deep (expected: at most 24 levels)");
    }

    @Test
    void a_second_document_is_refused() {
        assertThat(faults(GOOD + "---\n" + GOOD)).containsExactly("50:1: a second document (expected: one)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# only a remark\n", "   \n\n"})
    void an_empty_file_is_no_playbook(String text) {
        assertThat(faults(text)).containsExactly("1:1: empty (expected: a playbook)");
    }

    @Test
    void a_file_without_keys_is_no_playbook() {
        assertThat(faults("- a\n- b\n")).containsExactly("1:1: playbook: a list (expected: keys with values)");
        assertThat(faults("only words\n"))
                .containsExactly("1:1: playbook: \"only words\" (expected: keys with values)");
    }

    @Test
    void what_is_no_yaml_is_told_with_its_place() {
        assertThat(faults(with("de: Ein Titel}", "de: Ein Titel"))).singleElement().asString()
                .startsWith("6:8: not YAML: ");
        assertThat(faults(with("minutes: 20", "\tminutes: 20"))).singleElement().asString()
                .startsWith("8:1: not YAML: ");
    }

    @Test
    void a_character_that_nobody_can_see_is_told_with_its_place() {
        assertThat(faults(with("de: Ein Titel", "de: Ein \u0007 Titel"))).singleElement().asString()
                .startsWith("5:30: a character that YAML does not allow");
    }

    @Test
    void yes_and_no_and_on_are_words() {
        var playbook = playbook(with("{en: A title, de: Ein Titel}", "{en: Yes, de: no}"));
        assertThat(playbook.title().in(Locale.ENGLISH)).isEqualTo("Yes");
        assertThat(playbook.title().in(Locale.GERMAN)).isEqualTo("no");
    }

    @Test
    void true_and_null_and_numbers_are_no_words() {
        assertThat(faults(with("en: A title", "en: true"))).containsExactly(
                "5:13: en: \"true\" (expected: text; quotes around it make it text)");
        assertThat(faults(with("en: A title", "en: ~"))).singleElement().asString()
                .startsWith("5:13: en: nothing (expected: text");
        assertThat(faults(with("en: A title", "en: 1.5"))).singleElement().asString().startsWith("5:13: en: \"1.5\"");
        assertThat(playbook(with("en: A title", "en: '1.5'")).title().in(Locale.ENGLISH)).isEqualTo("1.5");
    }

    @Test
    void a_key_that_is_no_word_is_refused() {
        assertThat(faults(with("minutes: 20", "minutes: 20\n? [a, b]\n: c"))).singleElement().asString()
                .startsWith("9:3: playbook: a list as a key (expected: a word)");
    }

    @Test
    void a_byte_order_mark_is_no_fault() {
        assertThat(playbook("\uFEFF" + GOOD).minutes()).isEqualTo(20);
    }
}
