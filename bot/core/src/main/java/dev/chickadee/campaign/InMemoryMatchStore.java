package dev.chickadee.campaign;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import dev.chickadee.indicator.Blind;

/** Remembers until the process ends; for the {@code link} pipe and for tests. Thread-safe. */
public final class InMemoryMatchStore implements MatchStore {

    private final Map<String, Kept> reports = new LinkedHashMap<>();
    private final Map<String, Set<Blind>> valuesOf = new HashMap<>();
    private final Map<Blind, Set<String>> holders = new HashMap<>();
    private final Map<String, Set<String>> members = new HashMap<>();

    @Override
    public synchronized Map<Blind, Integer> counts(Collection<Blind> values) {
        Map<Blind, Integer> counts = new HashMap<>();
        for (Blind value : values) {
            Set<String> held = holders.get(value);
            if (held != null) {
                counts.put(value, held.size());
            }
        }
        return counts;
    }

    @Override
    public synchronized List<Holding> holders(Collection<Blind> values) {
        List<Holding> found = new ArrayList<>();
        for (Blind value : new HashSet<>(values)) {
            Set<String> held = holders.getOrDefault(value, Set.of());
            if (held.size() <= CAP) {
                held.forEach(report -> found.add(new Holding(value, report)));
            }
        }
        return found;
    }

    @Override
    public synchronized List<Kept> kept(Collection<String> wanted) {
        return wanted.stream().distinct().map(reports::get).filter(Objects::nonNull).toList();
    }

    @Override
    public synchronized List<Kept> campaign(String campaign) {
        return kept(members.getOrDefault(campaign, Set.of())).stream()
                .sorted(Comparator.comparing(Kept::at).thenComparing(Kept::report)).toList();
    }

    @Override
    public synchronized long size() {
        return reports.size();
    }

    @Override
    public synchronized void add(Kept report, Collection<Blind> values) {
        if (reports.putIfAbsent(report.report(), report) != null) {
            return;
        }
        members.computeIfAbsent(report.campaign(), c -> new HashSet<>()).add(report.report());
        Set<Blind> own = Set.copyOf(values);
        valuesOf.put(report.report(), own);
        own.forEach(value -> holders.computeIfAbsent(value, v -> new HashSet<>(2)).add(report.report()));
    }

    @Override
    public synchronized void join(String campaign, Collection<String> joining) {
        for (Kept was : kept(joining)) {
            leave(was);
            reports.put(was.report(), new Kept(was.report(), campaign, was.at(), was.epoch(), was.sketch()));
            members.computeIfAbsent(campaign, c -> new HashSet<>()).add(was.report());
        }
    }

    @Override
    public synchronized boolean forget(String report) {
        Kept was = reports.remove(report);
        if (was == null) {
            return false;
        }
        leave(was);
        for (Blind value : Objects.requireNonNull(valuesOf.remove(report))) {
            Set<String> held = Objects.requireNonNull(holders.get(value));
            held.remove(report);
            if (held.isEmpty()) {
                holders.remove(value);
            }
        }
        return true;
    }

    private void leave(Kept was) {
        Set<String> left = Objects.requireNonNull(members.get(was.campaign()));
        left.remove(was.report());
        if (left.isEmpty()) {
            members.remove(was.campaign());
        }
    }
}
