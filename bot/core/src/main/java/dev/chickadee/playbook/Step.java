package dev.chickadee.playbook;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.chickadee.base.LocalText;

/**
 * One thing to do.
 *
 * @param title       what it is, fit for a list; 1-75 characters
 * @param text        what to do; 1-1500 characters
 * @param why         why it matters; 1-1500 characters
 * @param question    null = it is simply done
 * @param when        null = it always comes
 * @param mayNotApply whether a person may leave it out by saying why
 */
public record Step(StepId id, LocalText title, LocalText text, LocalText why, List<Link> links,
        @Nullable Question question, @Nullable Condition when, boolean mayNotApply) {

    public Step {
        Limits.checkText("title", title, Limits.TITLE);
        Limits.checkText("text", text, Limits.TEXT);
        Limits.checkText("why", why, Limits.TEXT);
        Limits.checkCount("links", links, 0, Limits.LINKS);
        links = List.copyOf(links);
        if (when != null && when.depth() > Limits.DEPTH) {
            throw new IllegalArgumentException(
                    "when: " + when.depth() + " deep (expected: at most " + Limits.DEPTH + ")");
        }
    }
}
