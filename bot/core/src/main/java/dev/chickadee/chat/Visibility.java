package dev.chickadee.chat;

/** Who can read a channel, as far as the platform tells. */
public enum Visibility {
    /** Invited members only. */
    PRIVATE,
    /** Everybody in the place. */
    PUBLIC,
    /** People outside the place too (Slack Connect and the like). */
    SHARED,
    /** It is gone, or we are not in it. */
    GONE,
    /** The platform did not say; treat as {@link #SHARED} where it matters. */
    UNKNOWN
}
