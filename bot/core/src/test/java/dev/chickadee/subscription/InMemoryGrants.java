package dev.chickadee.subscription;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import dev.chickadee.community.CommunityId;

/** Grants in memory. Thread-safe. */
public final class InMemoryGrants implements GrantStore {

    private final Map<CommunityId, Grant> byCommunity = new ConcurrentHashMap<>();

    @Override
    public void put(Grant grant) {
        byCommunity.put(grant.community(), grant);
    }

    @Override
    public Optional<Grant> of(CommunityId community) {
        return Optional.ofNullable(byCommunity.get(community));
    }

    @Override
    public List<Grant> all() {
        return byCommunity.values().stream().sorted(Comparator.comparing(g -> g.community().value())).toList();
    }

    @Override
    public boolean remove(CommunityId community) {
        return byCommunity.remove(community) != null;
    }
}
