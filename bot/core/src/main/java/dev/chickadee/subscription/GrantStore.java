package dev.chickadee.subscription;

import java.util.List;
import java.util.Optional;

import dev.chickadee.community.CommunityId;

/** Where grants are kept: one for each admitted community. Joins the caller's transaction. Thread-safe. */
public interface GrantStore {

    /** Adds, or replaces the community's earlier one. */
    void put(Grant grant);

    Optional<Grant> of(CommunityId community);

    /** All, by community. */
    List<Grant> all();

    /** @return false if it had none */
    boolean remove(CommunityId community);
}
