package dev.chickadee.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dev.chickadee.chat.Person;

/** What was promised and what became of it. Reads, but for {@link #forget}. Thread-safe; joins the caller's transaction. */
public interface Ledger {

    Optional<Delivery> find(DeliveryId id);

    /** All deliveries about this subject; of an alert, those of this revision. In the order in which they were put. */
    List<Delivery> about(Subject subject);

    /** Where the subject is or was shown, whatever the revision. */
    List<Copy> copies(Subject subject);

    /** Every lane for which a copy of the subject was ever promised, whether it arrived or not, whatever the revision. */
    List<Lane> lanes(Subject subject);

    /** Every direct message ever promised to this person that is still kept, oldest first. */
    List<Told> sentTo(Person person);

    /** Direct messages that the platform did not take, oldest first: to be shown when the person next does something. */
    List<Delivery> waitingFor(Person person);

    Numbers numbers();

    /**
     * Removes deliveries that were sent or withdrawn before this moment. Copies stay: they say where a retraction must go.
     *
     * @return how many
     */
    int forget(Instant finishedBefore);

    /**
     * One direct message in a person's list.
     *
     * @param number from 1, in the order of the list
     * @param code   what stands at its foot
     */
    record Told(int number, Instant at, DeliveryKind kind, String code, boolean arrived) {}

    /** How many wait, were sent, are parked, are withdrawn; and how many sent ones may stand there twice. */
    record Numbers(long waiting, long sent, long parked, long withdrawn, long unsure) {}
}
