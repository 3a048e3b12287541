package dev.chickadee.campaign;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Links in memory, for tests of what stands on them. Runs the contract of the real store. Thread-safe. */
public final class InMemoryLinks implements LinkStore {

    private final Map<String, List<Link>> links = new HashMap<>();

    @Override
    public synchronized void put(String report, List<Link> found) {
        links.put(report, List.copyOf(found));
    }

    @Override
    public synchronized List<Link> touching(String report) {
        var touching = new ArrayList<>(links.getOrDefault(report, List.of()));
        links.forEach((other, found) -> found.stream().filter(link -> link.to().equals(report))
                .forEach(link -> touching.add(new Link(other, link.why(), link.score()))));
        touching.sort(Comparator.comparingDouble(Link::score).reversed().thenComparing(Link::to));
        return touching;
    }

    @Override
    public synchronized void forget(String report) {
        links.remove(report);
        links.replaceAll((_, found) -> found.stream().filter(link -> !link.to().equals(report)).toList());
    }
}
