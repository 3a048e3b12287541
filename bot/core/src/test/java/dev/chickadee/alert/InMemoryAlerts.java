package dev.chickadee.alert;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

import dev.chickadee.community.CommunityId;
import dev.chickadee.report.ReportId;

/** Alerts in memory. Thread-safe. */
public final class InMemoryAlerts implements AlertStore {

    private final Map<AlertId, Alert> alerts = new LinkedHashMap<>();
    private final Map<AlertId, TreeMap<Integer, Revision>> revisions = new LinkedHashMap<>();
    private final Set<ReportId> erased = new HashSet<>();
    private int numbers;

    /** What erasing a report does to its drafts. */
    public synchronized void erase(ReportId report) {
        erased.add(report);
    }

    @Override
    public synchronized int nextNumber() {
        return ++numbers;
    }

    @Override
    public synchronized void add(Alert alert) {
        if (alerts.putIfAbsent(alert.id(), alert) != null) {
            throw new IllegalStateException("alert " + alert.id().value() + " is known already");
        }
    }

    @Override
    public synchronized Optional<Alert> find(AlertId id) {
        return Optional.ofNullable(alerts.get(id));
    }

    @Override
    public synchronized boolean save(Alert alert) {
        var was = alerts.get(alert.id());
        if (was == null || was.version() != alert.version() - 1) {
            return false;
        }
        alerts.put(alert.id(), alert);
        return true;
    }

    @Override
    public synchronized Optional<Alert> openOf(ReportId report) {
        return alerts.values().stream()
                .filter(alert -> alert.report().equals(report) && alert.state() == AlertState.OPEN).findFirst();
    }

    @Override
    public synchronized List<Alert> of(CommunityId origin) {
        return alerts.values().stream().filter(alert -> alert.origin().equals(origin))
                .sorted(Comparator.comparing(Alert::number).reversed()).toList();
    }

    @Override
    public synchronized List<Alert> publishedBefore(Instant moment, int max) {
        return alerts.values().stream().filter(alert -> alert.state() == AlertState.OPEN)
                .filter(alert -> published(alert.id()).filter(holds -> holds.at().isBefore(moment)).isPresent())
                .sorted(Comparator.comparing(alert -> published(alert.id()).orElseThrow().at())).limit(max).toList();
    }

    @Override
    public synchronized void add(Revision revision) {
        var all = revisions.computeIfAbsent(revision.alert(), _ -> new TreeMap<>());
        if (all.putIfAbsent(revision.n(), revision) != null) {
            throw new IllegalStateException("revision " + revision.n() + " is there already");
        }
    }

    @Override
    public synchronized boolean save(Revision revision) {
        var all = revisions.getOrDefault(revision.alert(), new TreeMap<>());
        var was = all.get(revision.n());
        if (was == null || was.version() != revision.version() - 1) {
            return false;
        }
        all.put(revision.n(), revision);
        return true;
    }

    @Override
    public synchronized Optional<Revision> latest(AlertId alert) {
        var all = readable(alert, _ -> true);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    @Override
    public synchronized Optional<Revision> revision(AlertId alert, int n) {
        return readable(alert, revision -> revision.n() == n).stream().findFirst();
    }

    @Override
    public synchronized Optional<Revision> published(AlertId alert) {
        return readable(alert, revision -> revision.state() == RevisionState.PUBLISHED).stream().findFirst();
    }

    private List<Revision> readable(AlertId id, Predicate<Revision> which) {
        var alert = alerts.get(id);
        boolean gone = alert != null && erased.contains(alert.report());
        return new ArrayList<>(revisions.getOrDefault(id, new TreeMap<>()).values()).stream().filter(which)
                .filter(revision -> !gone || told(revision)).toList();
    }

    private static boolean told(Revision revision) {
        return switch (revision.state()) {
            case PUBLISHED, SUPERSEDED -> true;
            case DRAFT, APPROVED -> false;
        };
    }
}
