package dev.chickadee.run;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import dev.chickadee.base.ReporterText;
import dev.chickadee.chat.Person;
import dev.chickadee.community.CommunityId;
import dev.chickadee.playbook.PlaybookId;

/** Runs in memory; runs the contract like every other store. */
public final class FakeRunStore implements RunStore {

    private final Map<RunId, Run> runs = new LinkedHashMap<>();

    @Override
    public synchronized boolean add(Run run) {
        boolean free = open(run.by(), run.playbook(), run.project()).isEmpty();
        if (free) {
            runs.put(run.id(), run);
        }
        return free;
    }

    @Override
    public synchronized boolean update(Run run) {
        var was = runs.get(run.id());
        boolean fits = was != null && was.version() == run.version() - 1;
        if (fits) {
            runs.put(run.id(), run);
        }
        return fits;
    }

    @Override
    public synchronized Optional<Run> find(RunId id, Person by) {
        return Optional.ofNullable(runs.get(id)).filter(run -> run.by().equals(by));
    }

    @Override
    public synchronized Optional<Run> open(Person by, PlaybookId playbook, ReporterText project) {
        return runs.values().stream().filter(run -> run.by().equals(by) && run.playbook().equals(playbook)
                && run.project().equals(project) && !run.finished()).findFirst();
    }

    @Override
    public synchronized List<Run> of(Person by) {
        return runs.values().stream().filter(run -> run.by().equals(by))
                .sorted(Comparator.comparing(Run::changedAt).reversed().thenComparing(run -> run.id().value()))
                .limit(MOST).toList();
    }

    @Override
    public synchronized int forgetBefore(CommunityId community, Instant moment) {
        return forget(run -> run.community().equals(community) && run.changedAt().isBefore(moment));
    }

    @Override
    public synchronized int forget(Person by) {
        return forget(run -> run.by().equals(by));
    }

    private int forget(Predicate<Run> whom) {
        int before = runs.size();
        runs.values().removeIf(whom);
        return before - runs.size();
    }
}
