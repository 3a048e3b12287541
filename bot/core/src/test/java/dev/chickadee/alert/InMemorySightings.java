package dev.chickadee.alert;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import dev.chickadee.community.CommunityId;

/** Sightings in memory. Thread-safe. */
public final class InMemorySightings implements SightingStore {

    private final Map<List<Object>, Sighting> all = new ConcurrentHashMap<>();

    @Override
    public void put(Sighting sighting) {
        all.put(List.of(sighting.alert(), sighting.community()), sighting);
    }

    @Override
    public Optional<Sighting> of(AlertId alert, CommunityId community) {
        return Optional.ofNullable(all.get(List.of(alert, community)));
    }

    @Override
    public Map<SightingKind, Integer> count(AlertId alert) {
        var counts = new EnumMap<SightingKind, Integer>(SightingKind.class);
        all.values().stream().filter(sighting -> sighting.alert().equals(alert))
                .forEach(sighting -> counts.merge(sighting.kind(), 1, Integer::sum));
        return counts;
    }
}
