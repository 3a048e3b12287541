package dev.chickadee.alert;

import java.util.Locale;

/** Where a revision stands. The moves are in {@link AlertRules}. */
public enum RevisionState {
    /** Being written. */
    DRAFT,
    /** A second person agreed; not told yet. */
    APPROVED,
    /** The one that holds. */
    PUBLISHED,
    /** A later one holds. */
    SUPERSEDED;

    /** The word kept in the store. Never changes. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if none was ever stored so */
    public static RevisionState stored(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
