package dev.chickadee.alert;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a community answers to an alert. */
public enum SightingKind {
    /** We saw this too. */
    SEEN,
    /** We looked and saw nothing of it. */
    NOT_SEEN,
    /** We know this, and it is harmless. */
    FALSE_POSITIVE;

    /** The word kept in the store, in buttons and in the catalogue. Never changes. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<SightingKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
