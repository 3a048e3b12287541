package dev.chickadee.alert;

import java.util.Map;
import java.util.Optional;

import dev.chickadee.community.CommunityId;

/** Where sightings are kept: one for each community and alert. Joins the caller's transaction. Thread-safe. */
public interface SightingStore {

    /** Adds, or replaces the community's earlier answer. */
    void put(Sighting sighting);

    Optional<Sighting> of(AlertId alert, CommunityId community);

    /** How many communities gave each answer; answers that nobody gave are missing. */
    Map<SightingKind, Integer> count(AlertId alert);
}
