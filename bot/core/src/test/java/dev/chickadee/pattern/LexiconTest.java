package dev.chickadee.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {

    @ParameterizedTest
    @CsvSource({"give me,Please give me time,give me", "mail*,Many mailings came,mailings",
            "# mails,I sent 14 mails,14 mails",
            "give .. rights,give them all these rights,give them all these rights", "(a|b c) d,so b c d it is,b c d",
            "(very)? late,it is late,late", "don't,I don\u2019t know,don\u2019t",
            "l'acc\u00e8s,Donnez l\u2019ACCES !,l\u2019ACCES",
            "\u6a29\u9650,\u7ba1\u7406\u8005\u6a29\u9650\u3092,\u6a29\u9650"})
    void a_phrase_is_found_where_it_stands(String phrase, String text, String found) {
        var words = WordCutter.of(text);

        var hit = with(phrase).find(words).getFirst();

        assertThat(text.substring(words.get(hit.first()).start(), words.get(hit.last()).end())).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"give me,Please give. Me too", "give .. rights,give one two three four rights", "mails,mailings"})
    void a_phrase_is_not_found_elsewhere(String phrase, String text) {
        assertThat(with(phrase).find(WordCutter.of(text))).isEmpty();
    }

    @Test
    void a_concept_that_must_not_be_negated_is_dropped_behind_a_negation() {
        var lexicon = new Lexicon();
        lexicon.add("w.txt", List.of("[NOT]", "never", "[CALM !NOT]", "wait"));

        assertThat(lexicon.find(WordCutter.of("We wait."))).hasSize(1);
        assertThat(lexicon.find(WordCutter.of("We never ever wait."))).extracting(hit -> lexicon.name(hit.concept()))
                .containsExactly("NOT");
    }

    @Test
    void a_stem_of_another_language_is_not_found() {
        var lexicon = new Lexicon();
        lexicon.add("en", List.of("[SMALL-WORDS]", "the of and"));
        lexicon.add("de", List.of("[SMALL-WORDS]", "der die und", "[X]", "gift*"));

        assertThat(lexicon.find(WordCutter.of("the gift of the king and the queen"))).isEmpty();
        assertThat(lexicon.find(WordCutter.of("der Gifttrank und die K\u00f6nigin"))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a|b", "@nobody", ".. a", "(a)?", "a)"})
    void a_broken_word_list_is_refused_with_file_and_line(String phrase) {
        assertThatThrownBy(() -> with(phrase)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("w.txt:2: ");
    }

    @Test
    void a_rule_about_an_unknown_concept_is_refused_with_file_and_line() {
        assertThatThrownBy(() -> RuleReader.read("r.txt", List.of("[x]", "1 t why : NOBODY"), with("a")))
                .hasMessageContaining("r.txt:2: concept NOBODY");
    }

    private static Lexicon with(String phrase) {
        var lexicon = new Lexicon();
        lexicon.add("w.txt", List.of("[X]", phrase));
        return lexicon;
    }
}
