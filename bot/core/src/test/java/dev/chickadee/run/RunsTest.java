package dev.chickadee.run;

import static dev.chickadee.playbook.SomePlaybooks.playbook;
import static dev.chickadee.playbook.SomePlaybooks.step;
import static dev.chickadee.run.SomeRuns.ACORN;
import static dev.chickadee.run.SomeRuns.ANN;
import static dev.chickadee.run.SomeRuns.BEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.chickadee.base.HandClock;
import dev.chickadee.base.ReporterText;
import dev.chickadee.community.Community;
import dev.chickadee.playbook.FakePlaybookArchive;
import dev.chickadee.playbook.Playbook;
import dev.chickadee.playbook.PlaybookId;
import dev.chickadee.playbook.PlaybookShelf;
import dev.chickadee.playbook.Reading;
import dev.chickadee.playbook.SomePlaybooks;

class RunsTest {

    private static final PlaybookId SIMPLE = new PlaybookId("simple");
    private static final ReporterText OWN = ReporterText.EMPTY;
    private static final Move DONE = new Move.Done();

    private final HandClock clock = HandClock.morning();
    private final FakeRunStore store = new FakeRunStore();
    private final FakePlaybookArchive archive = new FakePlaybookArchive();
    private final PlaybookShelf shelf = new PlaybookShelf(archive);
    private final Runs runs = new Runs(store, shelf, clock);

    @BeforeEach
    void fill() {
        offer(SomePlaybooks.simple());
    }

    @Test
    void beginning_shows_the_first_step() {
        var now = at(runs.begin(ANN, ACORN, SIMPLE, OWN));
        assertThat(now.next()).map(step -> step.id().value()).contains("look");
        assertThat(now.progress()).isEqualTo(new Progress(0, 3, true));
    }

    @Test
    void beginning_again_goes_on_where_the_person_stopped() {
        var begun = at(runs.begin(ANN, ACORN, SIMPLE, OWN));
        at(runs.move(begun.run().id(), ANN, 1, DONE));
        var again = at(runs.begin(ANN, ACORN, SIMPLE, OWN));
        assertThat(again.run().id()).isEqualTo(begun.run().id());
        assertThat(again.next()).map(step -> step.id().value()).contains("note");
    }

    @Test
    void a_playbook_that_is_not_offered_cannot_be_begun() {
        assertThat(runs.begin(ANN, ACORN, new PlaybookId("other"), OWN)).isEqualTo(new Turn.Unknown());
    }

    @Test
    void two_presses_of_one_button_have_one_effect() {
        var begun = at(runs.begin(ANN, ACORN, SIMPLE, OWN));
        at(runs.move(begun.run().id(), ANN, 1, DONE));
        assertThat(runs.move(begun.run().id(), ANN, 1, DONE)).isInstanceOfSatisfying(Turn.Stale.class,
                stale -> assertThat(stale.now().run().trail()).hasSize(1));
    }

    @Test
    void another_person_moves_nothing() {
        var begun = at(runs.begin(ANN, ACORN, SIMPLE, OWN));
        assertThat(runs.move(begun.run().id(), BEN, 1, DONE)).isEqualTo(new Turn.Unknown());
        assertThat(runs.resume(begun.run().id(), BEN)).isEqualTo(new Turn.Unknown());
        assertThat(runs.again(begun.run().id(), BEN)).isEqualTo(new Turn.Unknown());
    }

    @Test
    void a_refused_move_changes_nothing_and_says_why() {
        var begun = at(runs.begin(ANN, ACORN, SIMPLE, OWN));
        var refused = runs.move(begun.run().id(), ANN, 1, new Move.Choose("x"));
        assertThat(refused).isEqualTo(new Turn.Refused(begun, Why.NOT_ASKED));
        assertThat(at(runs.resume(begun.run().id(), ANN)).run()).isEqualTo(begun.run());
    }

    @Test
    void a_button_of_a_finished_run_is_told_so_whatever_its_age() {
        var finished = walked();
        for (long seen = 1; seen <= finished.run().version(); seen++) {
            assertThat(runs.move(finished.run().id(), ANN, seen, DONE))
                    .isEqualTo(new Turn.Refused(finished, Why.FINISHED));
        }
        assertThat(finished.run().finishedAt()).isEqualTo(clock.instant());
    }

    @Test
    void a_finished_playbook_can_be_begun_anew_for_the_same_project() {
        var finished = walked();
        var again = at(runs.again(finished.run().id(), ANN));
        assertThat(again.run().id()).isNotEqualTo(finished.run().id());
        assertThat(again.run().untouched()).isTrue();
        assertThat(at(runs.again(finished.run().id(), ANN)).run()).isEqualTo(again.run());
    }

    @Test
    void whoever_took_a_step_ends_on_the_revision_they_began_with() {
        var begun = at(runs.begin(ANN, ACORN, SIMPLE, OWN));
        at(runs.move(begun.run().id(), ANN, 1, DONE));
        offer(playbook("simple", 2, step("new", null, null, false)));
        assertThat(at(runs.begin(ANN, ACORN, SIMPLE, OWN)).playbook().revision()).isEqualTo(1);
        assertThat(at(runs.begin(BEN, ACORN, SIMPLE, OWN)).playbook().revision()).isEqualTo(2);
        shelf.put(List.of());
        assertThat(at(runs.move(begun.run().id(), ANN, 2, new Move.Type(new ReporterText("seen")))).next())
                .map(step -> step.id().value()).contains("tell");
    }

    @Test
    void whoever_took_no_step_yet_gets_the_new_revision() {
        var begun = at(runs.begin(ANN, ACORN, SIMPLE, OWN));
        offer(playbook("simple", 2, step("new", null, null, false)));
        var resumed = at(runs.resume(begun.run().id(), ANN));
        assertThat(resumed.playbook().revision()).isEqualTo(2);
        assertThat(runs.move(begun.run().id(), ANN, begun.run().version(), DONE)).as("a button of the old one")
                .isInstanceOf(Turn.Stale.class);
    }

    @Test
    void after_a_restart_everything_goes_on() {
        var begun = at(runs.begin(ANN, ACORN, SIMPLE, new ReporterText("owl")));
        at(runs.move(begun.run().id(), ANN, 1, DONE));
        var restarted = new Runs(store, new PlaybookShelf(archive), clock);
        assertThat(restarted.of(ANN)).singleElement().satisfies(followed -> {
            assertThat(followed.run().project().words()).isEqualTo("owl");
            assertThat(followed.next()).map(step -> step.id().value()).contains("note");
        });
    }

    @Test
    void the_newest_run_of_a_project_is_the_open_one_else_the_last() {
        assertThat(runs.newest(ANN, SIMPLE, OWN)).isEmpty();
        var finished = walked();
        assertThat(runs.newest(ANN, SIMPLE, OWN)).contains(finished);
        clock.advance(Duration.ofMinutes(1));
        var open = at(runs.again(finished.run().id(), ANN));
        assertThat(runs.newest(ANN, SIMPLE, OWN)).contains(open);
        assertThat(runs.newest(ANN, SIMPLE, new ReporterText("owl"))).isEmpty();
    }

    @Test
    void what_nobody_touched_for_as_long_as_the_community_keeps_things_is_erased() {
        var community = new Community(ACORN, "Acorn", ZoneOffset.UTC, Locale.ENGLISH, Duration.ofDays(30), List.of(),
                null,
                true);
        at(runs.begin(ANN, ACORN, SIMPLE, OWN));
        clock.advance(Duration.ofDays(20));
        var young = at(runs.begin(BEN, ACORN, SIMPLE, OWN));
        clock.advance(Duration.ofDays(11));
        assertThat(runs.forget(community)).isEqualTo(1);
        assertThat(runs.of(ANN)).isEmpty();
        assertThat(runs.of(BEN)).containsExactly(young);
    }

    private Followed walked() {
        var now = at(runs.begin(ANN, ACORN, SIMPLE, OWN));
        while (now.next().isPresent()) {
            var move = SomeRuns.moves(now.next().get()).getFirst();
            now = at(runs.move(now.run().id(), ANN, now.run().version(), move));
        }
        return now;
    }

    private void offer(Playbook playbook) {
        assertThat(shelf.put(List.of(new Reading.Good(playbook, "revision: " + playbook.revision())))).isEmpty();
    }

    private static Followed at(Turn turn) {
        return switch (turn) {
            case Turn.At at -> at.now();
            case Turn.Stale _,Turn.Refused _,Turn.Unknown _ -> throw new AssertionError("not at a step: " + turn);
        };
    }
}
