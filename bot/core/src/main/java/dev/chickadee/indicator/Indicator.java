package dev.chickadee.indicator;

import java.util.Objects;

/**
 * One trace of an actor, already normalised (see {@link Indicators}). Prints its kind and length only: the value is
 * what a person confided.
 */
public record Indicator(IndicatorKind kind, String value) {

    /** The longest value, in UTF-16 units. */
    public static final int MAX = 500;

    public Indicator {
        Objects.requireNonNull(kind, "kind");
        if (value.isBlank() || value.length() > MAX) {
            throw new IllegalArgumentException(
                    "indicator: " + value.length() + " characters (expected: 1-" + MAX + ", not blank)");
        }
    }

    @Override
    public String toString() {
        return kind + "[" + value.length() + " characters]";
    }
}
