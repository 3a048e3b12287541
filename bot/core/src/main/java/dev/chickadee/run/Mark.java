package dev.chickadee.run;

import dev.chickadee.base.ReporterText;
import dev.chickadee.playbook.StepId;

/** A step that is behind the person, and how it went. What they typed is confided and never printed. */
public sealed interface Mark {

    /** The step. */
    StepId step();

    /** Done; nothing was asked. */
    record Done(StepId step) implements Mark {}

    /** One of the offered answers was chosen. */
    record Chosen(StepId step, String answer) implements Mark {
        @Override
        public String toString() {
            return "chosen[" + step + "]";
        }
    }

    /** The answer was typed. */
    record Typed(StepId step, ReporterText answer) implements Mark {}

    /** Left out, and why. */
    record NotApplicable(StepId step, ReporterText reason) implements Mark {}

    /** What conditions of later steps compare with; empty if no fixed answer was given. */
    default String answerForConditions() {
        return switch (this) {
            case Chosen chosen -> chosen.answer();
            case Done _,Typed _,NotApplicable _ -> "";
        };
    }
}
