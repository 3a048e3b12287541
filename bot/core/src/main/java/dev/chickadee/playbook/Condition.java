package dev.chickadee.playbook;

import java.util.List;
import java.util.Map;

/** When a step comes at all: a sentence about the answers of earlier steps. */
public sealed interface Condition {

    /** All of 1-20 hold. */
    record All(List<Condition> parts) implements Condition {
        public All {
            parts = checked(parts);
        }
    }

    /** At least one of 1-20 holds. */
    record Any(List<Condition> parts) implements Condition {
        public Any {
            parts = checked(parts);
        }
    }

    /** The other one does not hold. A step that was left out has no answer, so {@code not} is true of it. */
    record Not(Condition part) implements Condition {}

    /** That step was answered so. */
    record Is(StepId step, String answer) implements Condition {
        public Is {
            Limits.checkName("answer", answer);
        }
    }

    /** The most parts of {@link All} and {@link Any}. */
    int MOST = 20;

    /**
     * Whether it holds.
     *
     * @param answers what is decided: the answer by step; the empty text for a step that is behind us without one
     *        (nothing was asked, it did not apply, or it was left out). A step that is missing is still to come.
     */
    default Truth given(Map<StepId, String> answers) {
        return switch (this) {
            case All(var parts) -> parts.stream().map(part -> part.given(answers)).reduce(Truth.YES, Truth::and);
            case Any(var parts) -> parts.stream().map(part -> part.given(answers)).reduce(Truth.NO, Truth::or);
            case Not(var part) -> part.given(answers).not();
            case Is(var step, var answer) ->
                answers.containsKey(step) ? Truth.of(answer.equals(answers.get(step))) : Truth.OPEN;
        };
    }

    /** Every comparison in it, in the order in which they stand. */
    default List<Is> comparisons() {
        return switch (this) {
            case All(var parts) -> parts.stream().flatMap(part -> part.comparisons().stream()).toList();
            case Any(var parts) -> parts.stream().flatMap(part -> part.comparisons().stream()).toList();
            case Not(var part) -> part.comparisons();
            case Is is -> List.of(is);
        };
    }

    /** How deep conditions stand in each other; a comparison alone is 1. */
    default int depth() {
        return 1 + switch (this) {
            case All(var parts) -> parts.stream().mapToInt(Condition::depth).max().orElse(0);
            case Any(var parts) -> parts.stream().mapToInt(Condition::depth).max().orElse(0);
            case Not(var part) -> part.depth();
            case Is _ -> 0;
        };
    }

    private static List<Condition> checked(List<Condition> parts) {
        Limits.checkCount("parts", parts, 1, MOST);
        return List.copyOf(parts);
    }
}
