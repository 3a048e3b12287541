package dev.chickadee.delivery;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What was tried so far.
 *
 * @param count   attempts begun
 * @param firstAt when the first began; null if none did
 * @param unsure  an attempt ended without anybody knowing whether it arrived
 */
public record Tries(int count, @Nullable Instant firstAt, boolean unsure) {

    public static final Tries NONE = new Tries(0, null, false);

    /** One more begins; {@code lost} if the one before never ended. */
    public Tries begin(Instant now, boolean lost) {
        return new Tries(count + 1, firstAt == null ? now : firstAt, unsure || lost);
    }

    public Tries lost() {
        return new Tries(count, firstAt, true);
    }

    /** A person asked for another go: the attempts are counted anew, what is unsure stays so. */
    public Tries again() {
        return new Tries(0, firstAt, unsure);
    }
}
