package dev.chickadee.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.chickadee.base.ReporterText;
import dev.chickadee.base.Transactor;
import dev.chickadee.community.CommunityId;
import dev.chickadee.community.MemberId;

/** What every {@link ReportStore} must do. */
public interface ReportStoreContract {

    ReportStore store();

    Transactor transactor();

    /** Makes a community that reports can belong to. */
    void addCommunity(CommunityId community);

    @BeforeEach
    default void communities() {
        addCommunity(AReport.ACORN);
        addCommunity(AReport.BIRCH);
    }

    @Test
    default void a_report_its_words_and_its_reporter_come_back() {
        var report = AReport.number(7);
        store().add(report, AReport.words("full"), AReport.by("U1"));
        assertThat(store().find(report.id())).contains(report);
        assertThat(store().narrative(report.id())).contains(AReport.words("full"));
        assertThat(store().reporter(report.id())).contains(AReport.by("U1"));
    }

    @Test
    default void an_unknown_report_is_empty_everywhere() {
        var id = ReportId.random();
        assertThat(store().find(id)).isEmpty();
        assertThat(store().narrative(id)).isEmpty();
        assertThat(store().reporter(id)).isEmpty();
        assertThat(store().relay(id)).isEmpty();
        assertThat(store().draft(id)).isEmpty();
        assertThat(store().removeDraft(id)).isFalse();
        store().erase(id);
    }

    @Test
    default void a_report_is_added_once() {
        var report = add(AReport.number(1));
        assertThatThrownBy(() -> add(report)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    default void every_state_and_verdict_comes_back() {
        int number = 1;
        for (var state : ReportState.values()) {
            var report = add(AReport.number(number++).moved(state, MemberId.random(), AReport.NOON));
            assertThat(store().find(report.id())).contains(report);
        }
        for (var verdict : Verdict.values()) {
            var report = add(AReport.number(number++).judged(verdict, AReport.NOON));
            assertThat(store().find(report.id())).contains(report);
        }
    }

    @Test
    default void a_change_is_stored_and_the_same_version_twice_is_not() {
        var report = add(AReport.number(1));
        var claimed = report.moved(ReportState.CLAIMED, MemberId.random(), AReport.NOON.plusSeconds(5));
        var judged = report.judged(Verdict.BENIGN, AReport.NOON.plusSeconds(9));
        assertThat(store().save(claimed)).isTrue();
        assertThat(store().save(judged)).isFalse();
        assertThat(store().find(report.id())).contains(claimed);
        assertThat(store().save(claimed.takenBack(AReport.NOON))).isTrue();
        assertThat(store().find(report.id())).map(Report::withdrawn).contains(true);
    }

    @Test
    default void of_two_changes_at_once_one_is_stored() throws Exception {
        var report = add(AReport.number(1));
        Callable<Boolean> claim = () -> store()
                .save(report.moved(ReportState.CLAIMED, MemberId.random(), AReport.NOON));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var saved = threads.invokeAll(IntStream.range(0, 10).mapToObj(_ -> claim).toList());
            assertThat(saved.stream().filter(java.util.concurrent.Future::resultNow)).hasSize(1);
        }
    }

    @Test
    default void numbers_count_in_each_community_and_none_is_lost_by_a_rollback() {
        assertThat(store().nextNumber(AReport.ACORN)).isEqualTo(1);
        assertThat(store().nextNumber(AReport.ACORN)).isEqualTo(2);
        assertThat(store().nextNumber(AReport.BIRCH)).isEqualTo(1);
        assertThatThrownBy(() -> transactor().inOne(() -> {
            store().nextNumber(AReport.ACORN);
            throw new UnsupportedOperationException("on purpose");
        })).isInstanceOf(UnsupportedOperationException.class);
        assertThat(store().nextNumber(AReport.ACORN)).isEqualTo(3);
    }

    @Test
    default void twenty_numbers_at_once_are_twenty_numbers() throws Exception {
        Callable<Integer> count = () -> transactor().inOne(() -> store().nextNumber(AReport.ACORN));
        var numbers = new HashSet<Integer>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var number : threads.invokeAll(IntStream.range(0, 20).mapToObj(_ -> count).toList())) {
                numbers.add(number.get());
            }
        }
        assertThat(numbers).hasSize(20).contains(1, 20);
    }

    @Test
    default void a_person_finds_their_own_reports_newest_first() {
        var first = add(AReport.at(1, AReport.NOON));
        var second = add(AReport.at(2, AReport.NOON.plusSeconds(1)));
        store().add(AReport.number(3), AReport.words("other"), AReport.by("U2"));
        assertThat(store().of(AReport.by("U1").person())).containsExactly(second, first);
        assertThat(store().of(AReport.by("U3").person())).isEmpty();
    }

    @Test
    default void the_queue_has_urgent_ones_first_and_nothing_that_is_done_with() {
        var old = add(AReport.at(1, AReport.NOON));
        var late = add(AReport.at(2, AReport.NOON.plusSeconds(9)));
        var urgent = add(AReport.urgent(3, AReport.NOON.plusSeconds(10)));
        add(AReport.number(4).moved(ReportState.CLOSED, null, AReport.NOON));
        add(AReport.number(5).takenBack(AReport.NOON));
        store().add(AReport.ofBirch(1), AReport.words("elsewhere"), AReport.by("U1"));
        assertThat(store().open(AReport.ACORN)).containsExactly(urgent, old, late);
    }

    @Test
    default void aliases_are_those_of_the_community() {
        var one = add(AReport.number(1));
        var two = add(AReport.number(2));
        store().add(AReport.ofBirch(1), AReport.words("elsewhere"), AReport.by("U1"));
        assertThat(store().aliases(AReport.ACORN)).isEqualTo(Set.of(one.alias(), two.alias()));
    }

    @Test
    default void what_was_left_alone_is_found_oldest_first() {
        var hour = Duration.ofHours(1);
        var claimed = add(AReport.number(1).moved(ReportState.CLAIMED, MemberId.random(), AReport.NOON.minus(hour)));
        var unclaimed = add(AReport.number(2).touched(AReport.NOON.minus(hour.multipliedBy(2))));
        add(AReport.number(3).touched(AReport.NOON));
        add(AReport.number(4).remindedAgain(AReport.NOON).remindedAgain(AReport.NOON.minus(hour)));
        add(AReport.number(5).judged(Verdict.BENIGN, AReport.NOON.minus(hour)));
        assertThat(store().leftAlone(AReport.NOON, AReport.NOON, 10)).containsExactly(unclaimed, claimed);
        assertThat(store().leftAlone(AReport.NOON, AReport.NOON, 1)).containsExactly(unclaimed);
        assertThat(store().leftAlone(AReport.NOON, AReport.NOON.minus(hour), 10)).containsExactly(unclaimed);
        assertThat(store().leftAlone(AReport.NOON.minus(hour.multipliedBy(2)), AReport.NOON, 10))
                .containsExactly(claimed);
    }

    @Test
    default void what_was_closed_long_ago_is_found_until_it_is_erased() {
        var old = add(AReport.number(1).moved(ReportState.CLOSED, null, AReport.NOON.minusSeconds(9)));
        add(AReport.number(2).moved(ReportState.CLOSED, null, AReport.NOON));
        add(AReport.number(3).touched(AReport.NOON.minusSeconds(9)));
        assertThat(store().closedBefore(AReport.ACORN, AReport.NOON, 10)).containsExactly(old);
        assertThat(store().closedBefore(AReport.BIRCH, AReport.NOON, 10)).isEmpty();
        store().erase(old.id());
        assertThat(store().closedBefore(AReport.ACORN, AReport.NOON, 10)).isEmpty();
    }

    @Test
    default void relay_messages_come_back_in_order() {
        var report = add(AReport.number(1));
        var question = message(report, RelayMessage.Direction.QUESTION, "Who wrote it?");
        var answer = message(report, RelayMessage.Direction.ANSWER, "Somebody new");
        var late = message(report, RelayMessage.Direction.ANSWER, "Two of them");
        store().add(question);
        store().add(answer);
        store().add(late);
        assertThat(store().relay(report.id())).containsExactly(question, answer, late);
        assertThat(store().relay(add(AReport.number(2)).id())).isEmpty();
    }

    @Test
    default void erasing_takes_words_reporter_and_relay_and_leaves_the_plain_row() {
        var report = add(AReport.number(1));
        var other = add(AReport.number(2));
        store().add(message(report, RelayMessage.Direction.QUESTION, "Who wrote it?"));
        store().erase(report.id());
        store().erase(report.id());
        assertThat(store().find(report.id())).contains(report);
        assertThat(store().narrative(report.id())).isEmpty();
        assertThat(store().reporter(report.id())).isEmpty();
        assertThat(store().relay(report.id())).isEmpty();
        assertThat(store().of(AReport.by("U1").person())).containsExactly(other);
        assertThat(store().aliases(AReport.ACORN)).contains(report.alias());
        assertThat(store().save(report.touched(AReport.NOON))).isTrue();
        assertThatThrownBy(() -> store().add(message(report, RelayMessage.Direction.ANSWER, "Too late")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    default void a_draft_comes_back_and_is_replaced() {
        var draft = AReport.draft("first words", AReport.NOON);
        store().keep(draft);
        assertThat(store().draft(draft.id())).contains(draft);
        var changed = new Draft(draft.id(), draft.community(), draft.by(), AReport.words("other words"), false, true,
                AReport.NOON.plusSeconds(3));
        store().keep(changed);
        assertThat(store().draft(draft.id())).contains(changed);
        assertThat(store().removeDraft(draft.id())).isTrue();
        assertThat(store().removeDraft(draft.id())).isFalse();
        assertThat(store().draft(draft.id())).isEmpty();
    }

    @Test
    default void a_draft_becomes_a_report_of_the_same_id() {
        var draft = AReport.draft("sent words", AReport.NOON);
        store().keep(draft);
        var report = AReport.from(draft, 1);
        transactor().inOne(() -> {
            store().removeDraft(draft.id());
            store().add(report, draft.narrative(), draft.by());
        });
        assertThat(store().narrative(report.id())).contains(draft.narrative());
        assertThat(store().draft(draft.id())).isEmpty();
    }

    @Test
    default void old_drafts_are_forgotten_and_a_report_of_the_same_id_keeps_its_words() {
        var old = AReport.draft("old words", AReport.NOON.minusSeconds(1));
        var fresh = AReport.draft("fresh words", AReport.NOON);
        store().keep(old);
        store().keep(fresh);
        var report = AReport.from(old, 1);
        store().add(report, AReport.words("sent"), AReport.by("U1"));
        assertThat(store().forgetDrafts(AReport.NOON)).isEqualTo(1);
        assertThat(store().draft(old.id())).isEmpty();
        assertThat(store().draft(fresh.id())).contains(fresh);
        assertThat(store().narrative(report.id())).contains(AReport.words("sent"));
    }

    private Report add(Report report) {
        store().add(report, AReport.words("words of " + report.number()), AReport.by("U1"));
        return report;
    }

    private static RelayMessage message(Report report, RelayMessage.Direction direction, String words) {
        return new RelayMessage(report.id(), direction, new ReporterText(words), Instant.EPOCH);
    }
}
