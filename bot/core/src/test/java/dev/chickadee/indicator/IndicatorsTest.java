package dev.chickadee.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorsTest {

    @ParameterizedTest
    @ValueSource(strings = {"write to kim@fjord-labs.no", "From: Kim <kim@fjord-labs.no>",
            "kim [at] fjord-labs [dot] no",
            "kim(at)fjord-labs(dot)no", "(kim@fjord-labs[.]no)", "it was KIM@Fjord-Labs.NO.",
            "kim at fjord-labs dot no",
            "mailto:kim@fjord-labs.no?subject=hi", "k\u200bim@fjord-labs.no", "ｋｉｍ@ｆｊｏｒｄ-labs.no",
            "kim+news@fjord-labs.no"})
    void an_address_is_found_however_it_is_written(String text) {
        var found = Indicators.of(List.of(), List.of(), List.of(), text);
        assertThat(found).extracting(Indicator::kind).containsOnly(IndicatorKind.EMAIL);
        assertThat(addresses(found)).containsOnly("kim@fjord-labs.no");
    }

    @ParameterizedTest
    @ValueSource(strings = {"see https://evil.icu/x", "see hxxps://evil[.]icu/x", "HTTP://WWW.EVIL.ICU:80/x/",
            "(https://evil.icu/x)",
            "https://evil.icu/x?utm_source=a&ref=9#frag", "https://user@evil.icu//x/index.html", "www.evil.icu/%78"})
    void a_link_is_told_by_its_target(String text) {
        var found = Indicators.of(List.of(), List.of(), List.of(), text);
        assertThat(found).containsExactly(new Indicator(IndicatorKind.URL, "evil.icu/x"));
    }

    @Test
    void punycode_is_opened_so_that_it_meets_what_people_see() {
        assertThat(Indicators.of(List.of(), List.of(), List.of("https://xn--bcher-kva.example/a"), ""))
                .containsExactlyElementsOf(
                        Indicators.of(List.of(), List.of(), List.of("https://bücher.example/a"), ""));
    }

    @Test
    void handles_are_found_in_text_but_not_mentions_of_everybody_or_packages() {
        assertThat(Indicators.of(List.of(), List.of(), List.of(),
                "@everyone ask @snow-quill, (@Bram_9) about @scope/pkg and a @param"))
                .containsExactlyInAnyOrder(new Indicator(IndicatorKind.HANDLE, "snow-quill"),
                        new Indicator(IndicatorKind.HANDLE, "bram_9"));
    }

    @Test
    void a_key_is_found_in_groups_and_a_commit_is_none() {
        String key = "1A2B 3C4D 5E6F 7081 92A3 B4C5 D6E7 F809 1A2B 3C4D";
        assertThat(Indicators.of(List.of(), List.of(), List.of(),
                "Key: " + key + ". Commit 1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d broke it."))
                .containsExactly(new Indicator(IndicatorKind.KEY, key.replace(" ", "")));
    }

    @Test
    void the_same_thing_said_twice_is_one_indicator() {
        assertThat(Indicators.of(List.of("@Snow-Quill", "snow-quill"), List.of("kim@fjord-labs.no"), List.of(),
                "snow-quill wrote as kim@fjord-labs.no, says @snow-quill")).hasSize(2);
    }

    @Test
    void what_cannot_be_read_is_left_out() {
        assertThat(Indicators.of(List.of("", " ", "a b", "@"), List.of("nobody", "@x.org", "a@b", "a@@b.org"),
                List.of("http://", "https://localhost/x", "javascript:alert(1)"), "at dot @ . :// @@ www.")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void no_text_breaks_the_reader(long seed) {
        var random = new Random(seed);
        String parts = "@.:/[]()<> \n\t-_+%#?&=aZ0é\u200dа\ud83d\ude00\ufe0fxn--";
        for (int i = 0; i < 300; i++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(120); n > 0; n--) {
                text.append(parts.charAt(random.nextInt(parts.length())));
            }
            String words = text.toString();
            var found = Indicators.of(List.of(words), List.of(words), List.of(words), words);
            Forms.of(found, PersonNames.in(words)).forEach(form -> assertThat(form.value()).isNotEmpty());
        }
    }

    @Test
    void a_hundred_thousand_characters_are_read_in_one_go() {
        String text = "x@".repeat(20_000) + "[.]".repeat(10_000) + "www.".repeat(8_000);
        assertThat(Indicators.of(List.of(), List.of(), List.of(), text)).hasSizeLessThanOrEqualTo(200);
    }

    @Test
    void an_indicator_keeps_its_value_to_itself() {
        assertThat(new Indicator(IndicatorKind.HANDLE, "snow-quill").toString()).isEqualTo("HANDLE[10 characters]");
        assertThatThrownBy(() -> new Indicator(IndicatorKind.HANDLE, "s".repeat(501)))
                .hasMessage("indicator: 501 characters (expected: 1-500, not blank)");
    }

    @ParameterizedTest
    @CsvSource({"kim.lee@gmail.com, k.imlee@googlemail.com", "kim.lee+x@proton.me, kimlee@pm.me",
            "kim@ya.ru, kim+a@yandex.ru"})
    void one_mailbox_has_one_canonical_address(String one, String other) {
        assertThat(canonical(one)).isEqualTo(canonical(other));
    }

    private static String canonical(String address) {
        return java.util.Objects.requireNonNull(Address.read(address)).canonical();
    }

    private static List<String> addresses(Set<Indicator> found) {
        return found.stream().map(i -> canonical(i.value())).distinct().toList();
    }
}
