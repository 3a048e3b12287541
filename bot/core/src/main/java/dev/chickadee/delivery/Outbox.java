package dev.chickadee.delivery;

import java.time.Instant;
import java.util.List;

/**
 * Where promised cards wait and are taken from. Every method is one transaction, or joins the caller's
 * ({@code Transactor}). Thread-safe, and safe with several processes on one database.
 * What it promises is pinned by {@code OutboxContract}.
 */
public interface Outbox {

    /**
     * Adds, in the caller's transaction: what rolls back was never promised. A delivery that changes a copy withdraws
     * what still waits for the same copy and cannot have arrived, so that nobody is shown the old text first.
     *
     * @throws IllegalStateException if an id is known already (a bug in the caller)
     */
    void put(List<Delivery> deliveries);

    default void put(Delivery delivery) {
        put(List.of(delivery));
    }

    /**
     * Takes at most {@code max} due deliveries, oldest first, at most one per lane, and stores that an attempt began:
     * each is {@code Sending} until {@code until} and its tries are one more. What is {@code Sending} past its time is
     * taken again, as unsure. A delivery is due only once every earlier one of its lane is finished; one that is parked
     * holds up nobody. Never waits for another worker.
     */
    List<Delivery> claim(Instant now, Instant until, int max);

    /**
     * Stores what became of a claimed delivery and, if it was sent and changes its copy, the copy.
     *
     * @param after the claimed one, {@link Delivery#moved} once
     * @return false if it was changed meanwhile (the lease was lost); then nothing is stored
     */
    boolean finish(Delivery after);

    /** Whether the subject of this delivery has a copy in its lane. @throws IllegalArgumentException if it has no subject */
    CopyAnswer copyFor(Delivery delivery);

    /**
     * Lets a parked delivery go again, at once, with its attempts counted anew; its order among the lane's later ones is
     * not kept.
     */
    Retry retry(DeliveryId id, Instant now);

    /** The person saw this parked direct message otherwise: it is sent. @return false if it is not parked */
    boolean shownOtherwise(DeliveryId id, Instant now);

    /** What became of a wish to retry. */
    enum Retry {
        /** It waits again. */
        WAITS,
        /** It is not parked. */
        NOT_PARKED,
        /** A later delivery brings a newer text to the same copy; this one would bring back the old. */
        OVERTAKEN,
        /** No such delivery. */
        UNKNOWN
    }
}
