package dev.chickadee.alert;

import java.util.Locale;

/**
 * Why an alert was taken back: one of these and no free words, since everybody who got the alert reads it, in whatever
 * channel it stands by then.
 */
public enum Retraction {
    /** There was no attempt. */
    FALSE_ALARM,
    /** Something in it is wrong. */
    WRONG,
    /** It said too much, or went to too many. */
    TOO_MUCH,
    /** It was true and is no longer needed. */
    SETTLED;

    /** The word kept in the store and in the catalogue of words. Never changes. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException if none was ever stored so */
    public static Retraction stored(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
