package dev.chickadee.pattern;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The known patterns of takeover, in the order in which people see them. Immutable, safe for all threads. */
public final class Catalogue {

    private final Map<PatternId, Pattern> byId;

    /** @throws IllegalArgumentException if two patterns have the same id */
    public Catalogue(List<Pattern> patterns) {
        var known = new LinkedHashMap<PatternId, Pattern>();
        for (var pattern : patterns) {
            if (known.put(pattern.id(), pattern) != null) {
                throw new IllegalArgumentException("patterns: " + pattern.id() + " twice (expected: each id once)");
            }
        }
        this.byId = known;
    }

    public List<Pattern> all() {
        return List.copyOf(byId.values());
    }

    /** Empty when the catalogue does not know this id, for instance because a report is older than the catalogue. */
    public Optional<Pattern> find(PatternId id) {
        return Optional.ofNullable(byId.get(id));
    }
}
