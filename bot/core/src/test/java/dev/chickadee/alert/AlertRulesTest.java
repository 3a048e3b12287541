package dev.chickadee.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;

class AlertRulesTest {

    /** Every move of a revision that exists; what is not here is forbidden. */
    private static final Map<String, RevisionState> REVISIONS = Map.of("DRAFT REWRITE", RevisionState.DRAFT,
            "DRAFT SETTLE", RevisionState.DRAFT, "DRAFT APPROVE", RevisionState.APPROVED, "APPROVED REWRITE",
            RevisionState.DRAFT, "APPROVED PUBLISH", RevisionState.PUBLISHED, "PUBLISHED SUPERSEDE",
            RevisionState.SUPERSEDED);

    private static final Map<String, AlertState> ALERTS = Map.of("OPEN RETRACT", AlertState.RETRACTED, "OPEN EXPIRE",
            AlertState.EXPIRED, "EXPIRED RETRACT", AlertState.RETRACTED);

    @Test
    void every_pair_of_revision_and_deed_is_decided() {
        for (var state : RevisionState.values()) {
            for (var deed : AlertRules.Deed.values()) {
                var pair = state + " " + deed;
                assertThat(AlertRules.after(state, deed).orElse(null)).as(pair).isEqualTo(REVISIONS.get(pair));
            }
        }
    }

    @Test
    void every_pair_of_alert_and_end_is_decided() {
        for (var state : AlertState.values()) {
            for (var end : AlertRules.End.values()) {
                var pair = state + " " + end;
                assertThat(AlertRules.after(state, end).orElse(null)).as(pair).isEqualTo(ALERTS.get(pair));
            }
        }
    }

    @Test
    void stored_words_never_change() {
        assertThat(AlertState.values()).extracting(AlertState::word).containsExactly("open", "retracted", "expired");
        assertThat(RevisionState.values()).extracting(RevisionState::word).containsExactly("draft", "approved",
                "published", "superseded");
        assertThat(Retraction.values()).extracting(Retraction::word).containsExactly("false-alarm", "wrong",
                "too-much", "settled");
        assertThat(SightingKind.values()).extracting(SightingKind::word).containsExactly("seen", "not-seen",
                "false-positive");
        for (var why : Retraction.values()) {
            assertThat(Retraction.stored(why.word())).isEqualTo(why);
        }
    }

    @Test
    void counts_are_told_in_bands() {
        assertThat(java.util.stream.IntStream.of(0, 1, 2, 5, 6, 100).mapToObj(Band::of)).containsExactly(Band.NONE,
                Band.ONE, Band.FEW, Band.FEW, Band.MANY, Band.MANY);
    }
}
