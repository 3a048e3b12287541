package dev.chickadee.run;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.chickadee.base.ReporterText;
import dev.chickadee.playbook.Limits;
import dev.chickadee.playbook.Playbook;
import dev.chickadee.playbook.Question;
import dev.chickadee.playbook.Step;
import dev.chickadee.playbook.StepId;
import dev.chickadee.playbook.Truth;

/**
 * Every rule of following a playbook. Pure: the same run and move give the same result.
 * A run is always given with the playbook at the run's own revision.
 */
public final class RunRules {

    /** The longest reason for leaving a step out, in characters. */
    public static final int REASON = 300;

    /** What a move came to. */
    public sealed interface Result {

        /** The run after it, with the next version. */
        record Moved(Run run) implements Result {}

        /** Nothing changed. */
        record Refused(Why why) implements Result {}
    }

    private RunRules() {}

    /** The step before the person: the first that is not behind them and whose condition holds; empty at the end. */
    public static Optional<Step> next(Playbook playbook, Run run) {
        return Optional.ofNullable(walk(playbook, run).next);
    }

    /** How far the run is. */
    public static Progress progress(Playbook playbook, Run run) {
        var walk = walk(playbook, run);
        return new Progress(run.trail().size(), run.trail().size() + walk.certain + walk.possible, walk.possible == 0);
    }

    /** What becomes of the run. It is finished by the move after which no step is left. */
    public static Result after(Playbook playbook, Run run, Move move, Instant now) {
        if (run.finished()) {
            return new Result.Refused(Why.FINISHED);
        }
        if (move instanceof Move.Back) {
            return run.untouched()
                    ? new Result.Refused(Why.AT_THE_START)
                    : new Result.Moved(run.withoutLast(now));
        }
        var step = next(playbook, run).orElseThrow(
                () -> new IllegalStateException("run " + run.id() + ": open with no step left (expected: finished)"));
        var refused = refusal(step, move);
        if (refused != null) {
            return new Result.Refused(refused);
        }
        var moved = run.with(mark(step.id(), move), now);
        return new Result.Moved(next(playbook, moved).isPresent() ? moved : moved.finishedAt(now));
    }

    private static @Nullable Why refusal(Step step, Move move) {
        var question = step.question();
        return switch (move) {
            case Move.Done _ -> question == null ? null : Why.WANTS_AN_ANSWER;
            case Move.Choose choose -> question == null || question.offered().isEmpty()
                    ? Why.NOT_ASKED
                    : question.offers(choose.answer()) ? null : Why.NOT_OFFERED;
            case Move.Type type -> question instanceof Question.Typed typed
                    ? lengthFault(type.answer(), typed.most())
                    : Why.NOT_ASKED;
            case Move.LeaveOut out -> step.mayNotApply() ? lengthFault(out.reason(), REASON) : Why.MUST_APPLY;
            case Move.Back _ -> Why.AT_THE_START;
        };
    }

    private static @Nullable Why lengthFault(ReporterText text, int most) {
        if (text.words().isBlank()) {
            return Why.EMPTY;
        }
        return text.words().length() > Math.min(most, Limits.ANSWER) ? Why.TOO_LONG : null;
    }

    private static Mark mark(StepId step, Move move) {
        return switch (move) {
            case Move.Done _ -> new Mark.Done(step);
            case Move.Choose choose -> new Mark.Chosen(step, choose.answer());
            case Move.Type type -> new Mark.Typed(step, type.answer());
            case Move.LeaveOut out -> new Mark.NotApplicable(step, out.reason());
            case Move.Back _ -> throw new IllegalArgumentException("mark: back leaves none (expected: another move)");
        };
    }

    private static Walk walk(Playbook playbook, Run run) {
        var walk = new Walk(run);
        playbook.steps().forEach(walk::pass);
        return walk;
    }

    /** One look at all steps in order. What is not yet decided is missing in {@code answers}. */
    private static final class Walk {

        private final Map<StepId, Mark> marks = new HashMap<>();
        private final Map<StepId, String> answers = new HashMap<>();
        private @Nullable Step next;
        private int certain;
        private int possible;

        Walk(Run run) {
            run.trail().forEach(mark -> marks.put(mark.step(), mark));
        }

        void pass(Step step) {
            var mark = marks.get(step.id());
            if (mark != null) {
                answers.put(step.id(), mark.answerForConditions());
                return;
            }
            switch (step.when() == null ? Truth.YES : step.when().given(answers)) {
                case NO -> answers.put(step.id(), "");
                case YES -> {
                    certain++;
                    next = next == null ? step : next;
                }
                case OPEN -> possible++;
            }
        }
    }
}
