package dev.chickadee.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import dev.chickadee.campaign.MatchStore.Holding;
import dev.chickadee.campaign.MatchStore.Kept;
import dev.chickadee.indicator.Blind;
import dev.chickadee.indicator.Blinder;
import dev.chickadee.indicator.FormKind;
import dev.chickadee.indicator.Sketch;
import dev.chickadee.indicator.Sketcher;

/** What every {@link MatchStore} must do. */
public interface MatchStoreContract {

    Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");
    Blinder BLINDER = new Blinder("test", new byte[32]);

    /** An empty store, the same one throughout a test. */
    MatchStore matches();

    @Test
    default void an_empty_store_knows_nothing() {
        assertThat(matches().size()).isZero();
        assertThat(matches().counts(Set.of(blind("a")))).isEmpty();
        assertThat(matches().holders(Set.of(blind("a")))).isEmpty();
        assertThat(matches().kept(List.of("r1"))).isEmpty();
        assertThat(matches().campaign("r1")).isEmpty();
    }

    @Test
    default void asking_about_nothing_answers_nothing() {
        add("r1", 0, "a");
        assertThat(matches().counts(Set.of())).isEmpty();
        assertThat(matches().holders(Set.of())).isEmpty();
        assertThat(matches().kept(List.of())).isEmpty();
        matches().join("r1", List.of());
        assertThat(matches().campaign("r1")).hasSize(1);
    }

    @Test
    default void a_report_comes_back_as_it_was_added() {
        var kept = new Kept("r1", "r1", MORNING, "test", sketch("one cat, two dogs and 31 birds in version 2.7"));
        matches().add(kept, Set.of(blind("a")));
        assertThat(matches().kept(List.of("r1", "r2"))).containsExactly(kept);
        assertThat(matches().size()).isEqualTo(1);
    }

    @Test
    default void values_are_counted_once_for_each_report() {
        add("r1", 0, "a", "b");
        add("r2", 1, "b");
        matches().add(kept("r3", 2), List.of(blind("b"), blind("b")));
        assertThat(matches().counts(Set.of(blind("a"), blind("b"), blind("c"))))
                .isEqualTo(Map.of(blind("a"), 1, blind("b"), 3));
    }

    @Test
    default void holders_name_every_report_that_holds_a_value() {
        add("r1", 0, "a", "b");
        add("r2", 1, "b");
        assertThat(matches().holders(Set.of(blind("a"), blind("b")))).containsExactlyInAnyOrder(
                new Holding(blind("a"), "r1"), new Holding(blind("b"), "r1"), new Holding(blind("b"), "r2"));
    }

    @Test
    default void a_value_at_its_cap_still_links_and_one_above_links_nothing() {
        for (int i = 0; i < MatchStore.CAP; i++) {
            add("r" + i, i, "common");
        }
        assertThat(matches().holders(Set.of(blind("common")))).hasSize(MatchStore.CAP);
        add("one-more", MatchStore.CAP, "common", "rare");
        assertThat(matches().holders(Set.of(blind("common"), blind("rare"))))
                .containsExactly(new Holding(blind("rare"), "one-more"));
        assertThat(matches().counts(Set.of(blind("common")))).containsEntry(blind("common"), MatchStore.CAP + 1);
    }

    @Test
    default void adding_a_known_report_again_changes_nothing() {
        add("r1", 0, "a");
        matches().add(new Kept("r1", "other", MORNING.plusSeconds(9), "test", sketch("other words")),
                Set.of(blind("a"), blind("b")));
        assertThat(matches().kept(List.of("r1"))).containsExactly(kept("r1", 0));
        assertThat(matches().counts(Set.of(blind("a"), blind("b")))).isEqualTo(Map.of(blind("a"), 1));
        assertThat(matches().size()).isEqualTo(1);
    }

    @Test
    default void joining_moves_reports_and_empties_the_campaign_they_left() {
        add("r1", 0, "a");
        add("r2", 1, "b");
        add("r3", 2, "c");
        matches().join("r1", List.of("r3", "r2", "unknown"));
        assertThat(matches().campaign("r1")).extracting(Kept::report).containsExactly("r1", "r2", "r3");
        assertThat(matches().campaign("r2")).isEmpty();
        assertThat(matches().kept(List.of("r2"))).extracting(Kept::campaign).containsExactly("r1");
    }

    @Test
    default void the_members_of_a_campaign_come_earliest_first() {
        add("late", 9, "a");
        add("early", 1, "b");
        matches().join("early", List.of("late"));
        assertThat(matches().campaign("early")).extracting(Kept::report).containsExactly("early", "late");
    }

    @Test
    default void a_forgotten_report_leaves_no_trace() {
        add("r1", 0, "a", "b");
        add("r2", 1, "b");
        matches().join("r1", List.of("r2"));
        assertThat(matches().forget("r1")).isTrue();
        assertThat(matches().forget("r1")).isFalse();
        assertThat(matches().counts(Set.of(blind("a"), blind("b")))).isEqualTo(Map.of(blind("b"), 1));
        assertThat(matches().holders(Set.of(blind("a"), blind("b"))))
                .containsExactly(new Holding(blind("b"), "r2"));
        assertThat(matches().campaign("r1")).extracting(Kept::report).containsExactly("r2");
        assertThat(matches().size()).isEqualTo(1);
    }

    @Test
    default void values_of_another_key_never_meet() {
        var later = new Blinder("later",
                new byte[]{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20,
                        21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32});
        add("r1", 0, "a");
        assertThat(matches().counts(Set.of(later.blind(FormKind.NAME, "a")))).isEmpty();
    }

    private void add(String report, int second, String... values) {
        matches().add(kept(report, second), java.util.Arrays.stream(values).map(MatchStoreContract::blind).toList());
    }

    private static Kept kept(String report, int second) {
        return new Kept(report, report, MORNING.plusSeconds(second), "test", sketch(""));
    }

    private static Sketch sketch(String text) {
        return new Sketcher(BLINDER).draw(text).sketch();
    }

    private static Blind blind(String value) {
        return BLINDER.blind(FormKind.NAME, value);
    }
}
