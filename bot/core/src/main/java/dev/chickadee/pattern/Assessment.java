package dev.chickadee.pattern;

import java.util.List;

/**
 * What the assessor found in one text.
 *
 * @param signals strongest first, signs of good faith last
 * @param score   higher is more suspicious, 0 is nothing either way, may be negative. It is for tuning and for the order
 *                of a queue, never shown on a card about a person
 */
public record Assessment(List<Signal> signals, double score) {

    public Assessment {
        signals = List.copyOf(signals);
        if (!Double.isFinite(score)) {
            throw new IllegalArgumentException("score: " + score + " (expected: a finite number)");
        }
    }
}
