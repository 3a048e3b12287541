package dev.chickadee.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.chickadee.base.Rewindable;
import dev.chickadee.chat.Person;
import dev.chickadee.community.CommunityId;

/** Reports in memory, for tests of what stands on them. Runs the contract of the real store. Thread-safe. */
public final class InMemoryReports implements ReportStore, Rewindable {

    private final Map<ReportId, Draft> drafts = new HashMap<>();
    private final Map<ReportId, Report> reports = new LinkedHashMap<>();
    private final Map<ReportId, Narrative> narratives = new HashMap<>();
    private final Map<ReportId, Reporter> reporters = new HashMap<>();
    private final List<RelayMessage> messages = new ArrayList<>();
    private final Map<CommunityId, Integer> numbers = new HashMap<>();

    @Override
    public synchronized void keep(Draft draft) {
        drafts.put(draft.id(), draft);
    }

    @Override
    public synchronized Optional<Draft> draft(ReportId id) {
        return Optional.ofNullable(drafts.get(id));
    }

    @Override
    public synchronized boolean removeDraft(ReportId id) {
        return drafts.remove(id) != null;
    }

    @Override
    public synchronized int forgetDrafts(Instant before) {
        int was = drafts.size();
        drafts.values().removeIf(draft -> draft.at().isBefore(before));
        return was - drafts.size();
    }

    @Override
    public synchronized int nextNumber(CommunityId community) {
        return numbers.merge(community, 1, Integer::sum);
    }

    @Override
    public synchronized void add(Report report, Narrative narrative, Reporter by) {
        if (reports.containsKey(report.id())) {
            throw new IllegalStateException("report " + report.id() + " is known");
        }
        reports.put(report.id(), report);
        narratives.put(report.id(), narrative);
        reporters.put(report.id(), by);
    }

    @Override
    public synchronized Optional<Report> find(ReportId id) {
        return Optional.ofNullable(reports.get(id));
    }

    @Override
    public synchronized Optional<Narrative> narrative(ReportId id) {
        return Optional.ofNullable(narratives.get(id));
    }

    @Override
    public synchronized Optional<Reporter> reporter(ReportId id) {
        return Optional.ofNullable(reporters.get(id));
    }

    @Override
    public synchronized boolean save(Report report) {
        var stored = reports.get(report.id());
        if (stored == null || stored.version() + 1 != report.version()) {
            return false;
        }
        reports.put(report.id(), report);
        return true;
    }

    @Override
    public synchronized List<Report> of(Person reporter) {
        return reports.values().stream().filter(report -> find(reporter, report.id()))
                .sorted(Comparator.comparing(Report::submittedAt).reversed()).toList();
    }

    private boolean find(Person person, ReportId id) {
        return reporter(id).map(Reporter::person).filter(person::equals).isPresent();
    }

    @Override
    public synchronized List<Report> open(CommunityId community) {
        return in(community).filter(report -> report.state() != ReportState.CLOSED)
                .sorted(Comparator.comparing(Report::urgent).reversed().thenComparing(Report::submittedAt)).toList();
    }

    @Override
    public synchronized Set<Alias> aliases(CommunityId community) {
        return in(community).map(Report::alias).collect(Collectors.toSet());
    }

    @Override
    public synchronized List<Report> leftAlone(Instant unclaimed, Instant untouched, int max) {
        return reports.values().stream().filter(report -> switch (report.state()) {
            case SUBMITTED -> report.reminders() < 2 && report.touchedAt().isBefore(unclaimed);
            case CLAIMED -> report.touchedAt().isBefore(untouched);
            case CONFIRMED, BENIGN, INSUFFICIENT, DUPLICATE, ELSEWHERE, CLOSED -> false;
        }).sorted(Comparator.comparing(Report::touchedAt)).limit(max).toList();
    }

    @Override
    public synchronized List<Report> closedBefore(CommunityId community, Instant moment, int max) {
        return in(community).filter(report -> report.state() == ReportState.CLOSED)
                .filter(report -> report.touchedAt().isBefore(moment) && narratives.containsKey(report.id())).limit(max)
                .toList();
    }

    @Override
    public synchronized void add(RelayMessage message) {
        if (!narratives.containsKey(message.report())) {
            throw new IllegalStateException("the report was erased");
        }
        messages.add(message);
    }

    @Override
    public synchronized List<RelayMessage> relay(ReportId id) {
        return messages.stream().filter(message -> message.report().equals(id)).toList();
    }

    @Override
    public synchronized void erase(ReportId id) {
        narratives.remove(id);
        reporters.remove(id);
        messages.removeIf(message -> message.report().equals(id));
    }

    @Override
    public synchronized Runnable mark() {
        var wereDrafts = Map.copyOf(drafts);
        var wereReports = new LinkedHashMap<>(reports);
        var wereNarratives = Map.copyOf(narratives);
        var wereReporters = Map.copyOf(reporters);
        var wereMessages = List.copyOf(messages);
        var wereNumbers = Map.copyOf(numbers);
        return () -> {
            back(drafts, wereDrafts);
            back(reports, wereReports);
            back(narratives, wereNarratives);
            back(reporters, wereReporters);
            back(numbers, wereNumbers);
            messages.clear();
            messages.addAll(wereMessages);
        };
    }

    private static <K, V> void back(Map<K, V> now, Map<K, V> then) {
        now.clear();
        now.putAll(then);
    }

    private Stream<Report> in(CommunityId community) {
        return reports.values().stream().filter(report -> report.community().equals(community));
    }
}
