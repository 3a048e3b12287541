package dev.chickadee.indicator;

import java.util.Objects;

/**
 * One derived form of an indicator. {@code strength} from 0 to 1: how sure equal forms in two reports make us, nothing
 * else known, that one actor is behind both. Prints no value.
 */
public record Form(FormKind kind, String value, double strength) {

    /** What a name made of a real name and two or more digits is worth: people share names, not numbers. */
    public static final double NAMESAKE_WITH_DIGITS = 0.75;

    public Form {
        Objects.requireNonNull(kind, "kind");
        if (value.isEmpty() || !(strength >= 0 && strength <= 1)) {
            throw new IllegalArgumentException("form: strength " + strength + ", " + value.length()
                    + " characters (expected: 0-1, not empty)");
        }
    }

    @Override
    public String toString() {
        return kind + "[" + value.length() + " characters]";
    }
}
