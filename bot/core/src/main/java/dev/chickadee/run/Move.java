package dev.chickadee.run;

import dev.chickadee.base.ReporterText;

/** What a person does with the step before them. */
public sealed interface Move {

    /** It is done. */
    record Done() implements Move {}

    /** One of the offered answers. */
    record Choose(String answer) implements Move {}

    /** A typed answer. */
    record Type(ReporterText answer) implements Move {}

    /** It does not apply, because … */
    record LeaveOut(ReporterText reason) implements Move {}

    /** One step back: the last step is open again, and what was said there is forgotten. */
    record Back() implements Move {}
}
