package dev.chickadee.run;

import static dev.chickadee.playbook.SomePlaybooks.choice;
import static dev.chickadee.playbook.SomePlaybooks.playbook;
import static dev.chickadee.playbook.SomePlaybooks.step;
import static dev.chickadee.playbook.SomePlaybooks.words;
import static dev.chickadee.run.SomeRuns.MORNING;
import static dev.chickadee.run.SomeRuns.after;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.chickadee.base.ReporterText;
import dev.chickadee.playbook.Playbook;
import dev.chickadee.playbook.Question;
import dev.chickadee.playbook.SomePlaybooks;
import dev.chickadee.playbook.Step;

class RunRulesTest {

    private static final Move DONE = new Move.Done();
    private static final Move BACK = new Move.Back();
    private static final Question TYPED = new Question.Typed(words("What?"), 5);

    static List<Arguments> pairs() {
        var asked = new ArrayList<Arguments>();
        var choose = new Move.Choose("a");
        var type = new Move.Type(new ReporterText("short"));
        var out = new Move.LeaveOut(new ReporterText("because"));
        row(asked, null, true, List.of(DONE, choose, type, out), null, Why.NOT_ASKED, Why.NOT_ASKED, null);
        row(asked, null, false, List.of(DONE, choose, type, out), null, Why.NOT_ASKED, Why.NOT_ASKED, Why.MUST_APPLY);
        row(asked, choice("a", "b"), true, List.of(DONE, choose, type, out), Why.WANTS_AN_ANSWER, null, Why.NOT_ASKED,
                null);
        row(asked, choice("a", "b"), false, List.of(DONE, choose, type, out), Why.WANTS_AN_ANSWER, null, Why.NOT_ASKED,
                Why.MUST_APPLY);
        row(asked, new Question.YesNo(words("?")), false, List.of(DONE, choose, new Move.Choose("yes"), out),
                Why.WANTS_AN_ANSWER, Why.NOT_OFFERED, null, Why.MUST_APPLY);
        row(asked, TYPED, true, List.of(DONE, choose, type, out), Why.WANTS_AN_ANSWER, Why.NOT_ASKED, null, null);
        row(asked, TYPED, false, List.of(DONE, choose, type, out), Why.WANTS_AN_ANSWER, Why.NOT_ASKED, null,
                Why.MUST_APPLY);
        row(asked, TYPED, true,
                List.of(new Move.Type(new ReporterText("longer")), new Move.Type(new ReporterText("  ")),
                        new Move.LeaveOut(ReporterText.EMPTY), new Move.LeaveOut(new ReporterText("x".repeat(301)))),
                Why.TOO_LONG, Why.EMPTY, Why.EMPTY, Why.TOO_LONG);
        return asked;
    }

    private static void row(List<Arguments> rows, @Nullable Question question, boolean mayNotApply, List<Move> moves,
            @Nullable Why... whys) {
        for (int i = 0; i < moves.size(); i++) {
            rows.add(Arguments.of(step("s", question, null, mayNotApply), moves.get(i), whys[i]));
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void every_move_meets_every_step(Step step, Move move, @Nullable Why why) {
        var playbook = playbook("p", 1, step, step("end", null, null, false));
        var run = SomeRuns.of(playbook);
        var result = RunRules.after(playbook, run, move, MORNING);
        if (why == null) {
            assertThat(result).isInstanceOfSatisfying(RunRules.Result.Moved.class, moved -> {
                assertThat(moved.run().trail()).hasSize(1);
                assertThat(moved.run().version()).isEqualTo(2);
                assertThat(moved.run().finished()).isFalse();
            });
        } else {
            assertThat(result).isEqualTo(new RunRules.Result.Refused(why));
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void a_finished_run_takes_no_move(Step step, Move move, @Nullable Why why) {
        var playbook = playbook("p", 1, step);
        var finished = after(playbook, SomeRuns.of(playbook), SomeRuns.moves(step).getFirst());
        assertThat(finished.finished()).isTrue();
        for (var any : List.of(move, BACK)) {
            assertThat(RunRules.after(playbook, finished, any, MORNING))
                    .isEqualTo(new RunRules.Result.Refused(Why.FINISHED));
        }
    }

    @Test
    void there_is_no_back_from_the_start() {
        var playbook = SomePlaybooks.simple();
        assertThat(RunRules.after(playbook, SomeRuns.of(playbook), BACK, MORNING))
                .isEqualTo(new RunRules.Result.Refused(Why.AT_THE_START));
    }

    @Test
    void an_answer_decides_which_way_it_goes() {
        var playbook = SomePlaybooks.forked();
        assertThat(way(playbook, new Move.Choose("yes"), new Move.Choose("left"), DONE, DONE))
                .containsExactly("ready", "way", "left", "end");
        assertThat(way(playbook, new Move.Choose("yes"), new Move.Choose("right"), DONE, DONE))
                .containsExactly("ready", "way", "not-left", "end");
        assertThat(way(playbook, new Move.Choose("no"), DONE, DONE)).containsExactly("ready", "not-left", "end");
        assertThat(way(playbook, new Move.Choose("yes"), new Move.LeaveOut(new ReporterText("none")), DONE, DONE))
                .as("a step that was left out has no answer").containsExactly("ready", "way", "not-left", "end");
    }

    private static List<String> way(Playbook playbook, Move... moves) {
        var run = after(playbook, SomeRuns.of(playbook), moves);
        assertThat(run.finished()).isTrue();
        return run.trail().stream().map(mark -> mark.step().value()).toList();
    }

    @Test
    void going_back_forgets_the_answer_and_opens_the_other_way() {
        var playbook = SomePlaybooks.forked();
        var run = after(playbook, SomeRuns.of(playbook), new Move.Choose("yes"), new Move.Choose("left"), BACK, BACK,
                new Move.Choose("no"));
        assertThat(run.trail()).singleElement().isEqualTo(new Mark.Chosen(run.trail().getFirst().step(), "no"));
        assertThat(RunRules.next(playbook, run)).map(step -> step.id().value()).contains("not-left");
    }

    @Test
    void progress_counts_what_an_answer_can_still_rule_out() {
        var playbook = SomePlaybooks.forked();
        var start = SomeRuns.of(playbook);
        assertThat(RunRules.progress(playbook, start)).isEqualTo(new Progress(0, 5, false));
        assertThat(RunRules.progress(playbook, after(playbook, start, new Move.Choose("no"))))
                .isEqualTo(new Progress(1, 3, true));
        assertThat(RunRules.progress(playbook, after(playbook, start, new Move.Choose("yes"))))
                .isEqualTo(new Progress(1, 5, false));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void whatever_is_answered_a_run_ends_and_back_is_the_inverse(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 100; round++) {
            var playbook = SomePlaybooks.any(random);
            var run = SomeRuns.of(playbook);
            int steps = 0;
            while (!run.finished()) {
                var step = RunRules.next(playbook, run).orElseThrow();
                var before = RunRules.progress(playbook, run);
                var moved = after(playbook, run, SomeRuns.anyMove(step, random));
                var now = RunRules.progress(playbook, moved);
                assertThat(now.done()).as("seed %d", seed).isEqualTo(before.done() + 1);
                assertThat(now.atMost()).as("seed %d: it never grows", seed).isLessThanOrEqualTo(before.atMost());
                if (before.exact()) {
                    assertThat(now.atMost()).as("seed %d: exact is exact", seed).isEqualTo(before.atMost());
                }
                if (!moved.finished()) {
                    assertThat(after(playbook, moved, BACK).trail()).as("seed %d", seed).isEqualTo(run.trail());
                }
                run = moved;
                assertThat(++steps).as("seed %d", seed).isLessThanOrEqualTo(playbook.steps().size());
            }
            assertThat(RunRules.progress(playbook, run)).as("seed %d", seed)
                    .isEqualTo(new Progress(steps, steps, true));
            assertThat(RunRules.next(playbook, run)).as("seed %d", seed).isEmpty();
        }
    }

    @Test
    void no_part_of_a_run_prints_what_was_confided() {
        var run = SomeRuns.run(SomeRuns.ANN, "codes", "plover-9").with(
                new Mark.Typed(new dev.chickadee.playbook.StepId("a"), new ReporterText("plover-9")), MORNING).with(
                        new Mark.Chosen(new dev.chickadee.playbook.StepId("b"), "plover-9"), MORNING);
        assertThat(run.toString() + run.trail() + run.by() + new Move.Type(new ReporterText("plover-9")))
                .doesNotContain("plover-9").doesNotContain("U1");
    }
}
