package dev.chickadee.playbook;

/** Whether a condition holds, as far as the answers so far tell (the three values of Kleene's logic). */
public enum Truth {
    YES, NO,
    /** It depends on a step that is still to come. */
    OPEN;

    static Truth of(boolean holds) {
        return holds ? YES : NO;
    }

    Truth not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case OPEN -> OPEN;
        };
    }

    Truth and(Truth other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES && other == YES ? YES : OPEN;
    }

    Truth or(Truth other) {
        return not().and(other.not()).not();
    }
}
