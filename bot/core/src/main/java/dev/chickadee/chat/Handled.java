package dev.chickadee.chat;

import java.time.Duration;
import java.time.Instant;

/** Which interactions had their effect: platforms deliver some of them twice. Joins the caller's transaction. Thread-safe. */
public interface Handled {

    /** How long ids are remembered: longer than any platform repeats one. */
    Duration REMEMBERED = Duration.ofDays(3);

    /**
     * Records the id. Call it first inside the transaction of the effect: if that is rolled back the id is free again,
     * and while it is open a second call with the same id waits for its end.
     *
     * @return false if it was recorded before
     */
    boolean first(InteractionId id);

    /** Forgets what was recorded before that moment. @return how many */
    int forgetBefore(Instant moment);
}
