package dev.chickadee.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;

class LocalTextTest {

    @Test
    void a_reader_gets_their_own_language_or_its_nearest_or_english() {
        var text = new LocalText(Map.of("en", "colour", "de", "Farbe", "pt-BR", "cor"));

        assertThat(text.in(Locale.forLanguageTag("de-AT"))).isEqualTo("Farbe");
        assertThat(text.in(Locale.forLanguageTag("pt-BR"))).isEqualTo("cor");
        assertThat(text.in(Locale.FRENCH)).isEqualTo("colour");
    }

    @Test
    void a_text_without_english_or_words_or_a_real_language_is_refused() {
        assertThatThrownBy(() -> new LocalText(Map.of("de", "Farbe"))).hasMessageContaining("expected: en among them");
        assertThatThrownBy(() -> LocalText.english(" ")).hasMessageContaining("blank");
        assertThatThrownBy(() -> new LocalText(Map.of("en", "x", "d_e", "y")))
                .hasMessageContaining("language: \"d_e\"");
    }
}
