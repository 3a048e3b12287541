package dev.chickadee.pattern;

import java.util.BitSet;
import java.util.List;

/**
 * Concepts that together speak for a pattern, or against it.
 *
 * @param weight above 0 for a sign, below 0 for good faith
 * @param reach  how many sentences in a row they may be spread over; {@link #WHOLE_TEXT} for all
 * @param reason key of the sentence that explains it
 * @param terms  all must hold
 */
record Rule(PatternId pattern, double weight, int reach, String reason, List<Term> terms) {

    static final int WHOLE_TEXT = Integer.MAX_VALUE;

    /** One condition: at least {@code times} hits of any of the concepts, or with 0 none of them. */
    record Term(BitSet anyOf, int times, boolean inWholeText) {}
}
