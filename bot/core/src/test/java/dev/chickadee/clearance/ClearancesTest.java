package dev.chickadee.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClearancesTest {

    /** What each clearance may receive in a channel that only invited people read; written out, not computed. */
    private static final Map<Clearance, List<Tlp>> RECEIVES = Map.of(Clearance.NONE, List.of(),
            Clearance.upTo(Tlp.CLEAR), List.of(Tlp.CLEAR), Clearance.upTo(Tlp.GREEN), List.of(Tlp.CLEAR, Tlp.GREEN),
            Clearance.upTo(Tlp.AMBER), List.of(Tlp.CLEAR, Tlp.GREEN, Tlp.AMBER), Clearance.upTo(Tlp.AMBER_STRICT),
            List.of(Tlp.CLEAR, Tlp.GREEN, Tlp.AMBER, Tlp.AMBER_STRICT), Clearance.upTo(Tlp.RED),
            List.of(Tlp.CLEAR, Tlp.GREEN, Tlp.AMBER, Tlp.AMBER_STRICT));

    private static final Map<Readers, List<Tlp>> SHOWN_TO = Map.of(Readers.INVITED,
            List.of(Tlp.CLEAR, Tlp.GREEN, Tlp.AMBER, Tlp.AMBER_STRICT), Readers.WHOLE_PLACE, List.of(Tlp.CLEAR),
            Readers.OUTSIDERS, List.of(Tlp.CLEAR), Readers.UNKNOWN, List.of(Tlp.CLEAR), Readers.NOBODY, List.of());

    @Test
    void the_table_holds_for_every_text_grant_subscription_and_channel() {
        int asked = 0;
        for (var of : Tlp.values()) {
            for (var granted : RECEIVES.keySet()) {
                for (var lowered : RECEIVES.keySet()) {
                    for (var readers : Readers.values()) {
                        boolean expected = RECEIVES.get(granted).contains(of) && RECEIVES.get(lowered).contains(of)
                                && SHOWN_TO.get(readers).contains(of);
                        assertThat(Clearances.mayGo(of, granted, lowered, readers))
                                .as("%s, granted %s, lowered to %s, read by %s", of, granted, lowered, readers)
                                .isEqualTo(expected);
                        asked++;
                    }
                }
            }
        }
        assertThat(asked).isEqualTo(5 * 6 * 6 * 5);
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void what_stays_says_why(Tlp of, Clearance granted, Clearance lowered, Readers readers, Ruling.Why why) {
        assertThat(Clearances.rule(of, granted, lowered, readers)).isEqualTo(new Ruling.MayNot(why));
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> reasons() {
        var green = Clearance.upTo(Tlp.GREEN);
        var red = Clearance.upTo(Tlp.RED);
        return Stream.of(
                reason(Tlp.RED, red, red, Readers.INVITED, Ruling.Why.RED_GOES_TO_NO_CHANNEL),
                reason(Tlp.CLEAR, Clearance.NONE, red, Readers.INVITED, Ruling.Why.NOT_ADMITTED),
                reason(Tlp.AMBER, green, red, Readers.INVITED, Ruling.Why.ABOVE_GRANT),
                reason(Tlp.AMBER, red, green, Readers.INVITED, Ruling.Why.ABOVE_SUBSCRIPTION),
                reason(Tlp.GREEN, red, red, Readers.WHOLE_PLACE, Ruling.Why.CHANNEL_IS_OPEN),
                reason(Tlp.CLEAR, red, red, Readers.NOBODY, Ruling.Why.CHANNEL_GONE));
    }

    private static org.junit.jupiter.params.provider.Arguments reason(Object... values) {
        return org.junit.jupiter.params.provider.Arguments.of(values);
    }

    @Test
    void labels_and_stored_words_are_read_back() {
        for (var tlp : Tlp.values()) {
            assertThat(Tlp.parse(tlp.label())).isEqualTo(tlp);
            assertThat(Tlp.parse(tlp.word())).isEqualTo(tlp);
            assertThat(Tlp.stored(tlp.word())).isEqualTo(tlp);
        }
        assertThat(Tlp.parse(" tlp:white ")).isEqualTo(Tlp.CLEAR);
        assertThat(Tlp.parse("amber_strict")).isEqualTo(Tlp.AMBER_STRICT);
        assertThat(Tlp.parse("purple")).isNull();
        assertThat(Tlp.parse("")).isNull();
    }

    @Test
    void stored_words_never_change() {
        assertThat(Tlp.values()).extracting(Tlp::word).containsExactly("clear", "green", "amber", "amber-strict",
                "red");
    }

    @Test
    void a_severity_is_one_to_five_dees() {
        assertThat(Severity.of(4)).isEqualTo(Severity.FOUR);
        assertThat(Severity.of(4).call()).isEqualTo("dee dee dee dee");
        assertThat(Severity.of(4).atLeast(Severity.FOUR)).isTrue();
        assertThat(Severity.of(3).atLeast(Severity.FOUR)).isFalse();
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> Severity.of(6))).hasMessage(
                "severity: 6 (expected: 1-5)");
    }
}
