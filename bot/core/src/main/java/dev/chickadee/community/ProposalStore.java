package dev.chickadee.community;

import java.time.Instant;
import java.util.Optional;

/** Where proposals wait for a second Member. Joins the caller's transaction. Thread-safe. */
public interface ProposalStore {

    /** Adds. @throws IllegalStateException if the id is known */
    void put(Proposal proposal);

    Optional<Proposal> find(String id);

    /** @return false if it was not there (agreed to, declined or forgotten meanwhile) */
    boolean remove(String id);

    /** Forgets what was proposed before this moment. @return how many */
    int forgetBefore(Instant moment);
}
