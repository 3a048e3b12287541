package dev.chickadee.run;

/** Why a move was refused. Nothing changed. */
public enum Why {
    /** The run is at its end. */
    FINISHED,
    /** There is nothing to go back to. */
    AT_THE_START,
    /** The step asks something, so it is not just done. */
    WANTS_AN_ANSWER,
    /** The step asks nothing, or asks in another way. */
    NOT_ASKED,
    /** That answer is not among the offered ones. */
    NOT_OFFERED,
    /** An answer or a reason without a word. */
    EMPTY,
    /** More characters than the step takes. */
    TOO_LONG,
    /** This step may not be left out. */
    MUST_APPLY
}
