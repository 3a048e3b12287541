package dev.chickadee.playbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.chickadee.base.LocalText;

/**
 * Guided work, written down: who it is for, how long it takes, and its steps in order. Conditions name earlier steps
 * only, so nobody can be led in a circle, and every way through ends.
 *
 * @param revision counts from 1; what a revision says never changes, because runs stay on the one they began with
 * @param audience who it is for; 1-300 characters
 * @param minutes  how long it takes, 1-480
 */
public record Playbook(PlaybookId id, int revision, LocalText title, LocalText purpose, LocalText audience, int minutes,
        MapsTo mapsTo, List<Step> steps) {

    public Playbook {
        Limits.checkRange("revision", revision, 1, Integer.MAX_VALUE);
        Limits.checkText("title", title, Limits.TITLE);
        Limits.checkText("purpose", purpose, Limits.PURPOSE);
        Limits.checkText("audience", audience, Limits.PURPOSE);
        Limits.checkRange("minutes", minutes, 1, Limits.MINUTES);
        Limits.checkCount("steps", steps, 1, Limits.STEPS);
        steps = List.copyOf(steps);
        checkOrder(steps);
        if (steps.getFirst().when() != null) {
            throw new IllegalArgumentException("steps: the first has a condition (expected: one that always comes)");
        }
    }

    /** The step of that name. */
    public Optional<Step> step(StepId wanted) {
        return steps.stream().filter(step -> step.id().equals(wanted)).findFirst();
    }

    private static void checkOrder(List<Step> steps) {
        var earlier = new HashMap<StepId, @Nullable Question>();
        for (var step : steps) {
            if (step.when() != null) {
                step.when().comparisons().forEach(is -> checkComparison(step, is, earlier));
            }
            if (earlier.containsKey(step.id())) {
                throw new IllegalArgumentException("steps: " + step.id() + " stands twice (expected: different ids)");
            }
            earlier.put(step.id(), step.question());
        }
    }

    private static void checkComparison(Step step, Condition.Is is, Map<StepId, @Nullable Question> earlier) {
        var asked = earlier.get(is.step());
        if (asked == null || !asked.offers(is.answer())) {
            throw new IllegalArgumentException("step " + step.id() + ": " + is.step() + " is " + is.answer()
                    + " (expected: an earlier step that offers this answer)");
        }
    }
}
