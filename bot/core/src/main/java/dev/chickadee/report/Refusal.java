package dev.chickadee.report;

/** Why something with a report was not done. Somebody who may not read a report is told that it does not exist. */
public enum Refusal {
    /** No such report, or not for this person to know. */
    UNKNOWN,
    /** Somebody else has it. */
    NOT_YOURS,
    /** Its state does not allow that. */
    NOT_NOW,
    /** Somebody else's change came first. */
    CHANGED
}
