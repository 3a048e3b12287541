package dev.chickadee.playbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The playbooks that are offered, by id, and the older revisions that runs still follow. Thread-safe.
 *
 * <p>
 * A broken file never takes a good playbook's place, and neither does one whose words changed while its revision did not,
 * once a run has begun with it.
 */
public final class PlaybookShelf {

    private record Edition(PlaybookId id, int revision) {}

    private final PlaybookArchive archive;
    private final Map<Edition, Playbook> kept = new ConcurrentHashMap<>();
    private volatile Map<PlaybookId, Reading.Good> current = Map.of();

    public PlaybookShelf(PlaybookArchive archive) {
        this.archive = archive;
    }

    /**
     * Takes a folder as it is now, whole. A playbook whose file is gone is no longer offered; one whose file is broken
     * stays as it was, and all stay if the folder could not be read.
     *
     * @return what is wrong with the files; empty if every file was taken
     */
    public synchronized List<Fault> put(List<Reading> folder) {
        var next = new TreeMap<PlaybookId, Reading.Good>();
        var faults = new ArrayList<Fault>();
        for (var reading : folder) {
            switch (reading) {
                case Reading.Good good -> next.put(good.playbook().id(), accepted(good, faults));
                case Reading.Faulty faulty -> {
                    faults.addAll(faulty.faults());
                    if (faulty.file().isEmpty()) {
                        current.forEach(next::putIfAbsent);
                    } else if (Limits.isName(faulty.file())) {
                        stay(new PlaybookId(faulty.file()), next);
                    }
                }
            }
        }
        current = next;
        return List.copyOf(faults);
    }

    /** What is offered of it: the file, unless it reads differently from what somebody follows under its revision. */
    private Reading.Good accepted(Reading.Good good, List<Fault> faults) {
        var id = good.playbook().id();
        var was = archive.find(id, good.playbook().revision());
        if (was.isEmpty() || was.get().equals(good.playbook())) {
            return good;
        }
        faults.add(changedWithoutRevision(good));
        var offered = current.get(id);
        // After a restart there is none: then the kept words are offered, which nobody can overwrite by keeping them again.
        return offered == null ? new Reading.Good(was.get(), good.source()) : offered;
    }

    private void stay(PlaybookId id, Map<PlaybookId, Reading.Good> next) {
        var good = current.get(id);
        if (good != null) {
            next.put(id, good);
        }
    }

    private static Fault changedWithoutRevision(Reading.Good good) {
        int line = 1 + (int) good.source().lines().takeWhile(text -> !text.startsWith("revision:")).count();
        int revision = good.playbook().revision();
        return new Fault(good.playbook().id() + ".yaml", line, 1, "revision: " + revision
                + ", but somebody follows it already and it read differently then (expected: a higher one, such as "
                + (revision + 1) + ")");
    }

    /** The current revision of each playbook, by id. */
    public List<Playbook> all() {
        return current.values().stream().map(Reading.Good::playbook).toList();
    }

    /** The current revision. */
    public Optional<Playbook> current(PlaybookId id) {
        return Optional.ofNullable(current.get(id)).map(Reading.Good::playbook);
    }

    /**
     * The current revision, kept from now on because somebody begins to follow it. Joins the caller's transaction.
     *
     * @return empty if no such playbook is offered
     */
    public Optional<Playbook> begin(PlaybookId id) {
        return Optional.ofNullable(current.get(id)).map(archive::keep);
    }

    /** A revision that somebody began to follow, whether or not it is still offered. */
    public Optional<Playbook> kept(PlaybookId id, int revision) {
        var edition = new Edition(id, revision);
        var known = Optional.ofNullable(kept.get(edition));
        if (known.isPresent()) {
            return known;
        }
        var found = archive.find(id, revision);
        found.ifPresent(playbook -> kept.put(edition, playbook));
        return found;
    }
}
