package dev.chickadee.alert;

import java.util.Locale;

/** Where an alert stands. */
public enum AlertState {
    /** Being drafted, or told to others and still true. */
    OPEN,
    /** It was wrong, or should not have been told: a tombstone stands where it was. */
    RETRACTED,
    /** It was true once. */
    EXPIRED;

    /** The word kept in the store. Never changes. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if none was ever stored so */
    public static AlertState stored(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
