package dev.chickadee.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.chickadee.base.ReporterText;
import dev.chickadee.chat.Person;
import dev.chickadee.community.CommunityId;
import dev.chickadee.playbook.PlaybookId;

/**
 * One person following one playbook. It belongs to that person alone. Immutable.
 *
 * @param revision   of the playbook; it stays, even if a newer one appears
 * @param project    what it is followed for, at most 100 characters; empty for the person's own accounts. Confided.
 * @param trail      the steps behind the person, in order
 * @param changedAt  when a step was last taken or taken back
 * @param finishedAt null while it is open
 * @param version    counts every change from 1
 */
public record Run(RunId id, Person by, CommunityId community, PlaybookId playbook, int revision, ReporterText project,
        List<Mark> trail, Instant startedAt, Instant changedAt, @Nullable Instant finishedAt, long version) {

    /** The longest name of a project, in characters. */
    public static final int PROJECT = 100;

    public Run {
        trail = List.copyOf(trail);
        if (revision < 1 || version < 1) {
            throw new IllegalArgumentException(
                    "run: revision " + revision + ", version " + version + " (expected: from 1 on)");
        }
        if (project.words().length() > PROJECT || project.words().contains("\n")) {
            throw new IllegalArgumentException("project: " + project.words().length()
                    + " characters (expected: at most " + PROJECT + " on one line)");
        }
        if (trail.stream().map(Mark::step).distinct().count() != trail.size()) {
            throw new IllegalArgumentException("trail: a step stands twice (expected: each once)");
        }
    }

    /** A new one, with nothing behind it. */
    public static Run begun(Person by, CommunityId community, PlaybookId playbook, int revision, ReporterText project,
            Instant now) {
        return new Run(RunId.random(), by, community, playbook, revision, project, List.of(), now, now, null, 1);
    }

    public boolean finished() {
        return finishedAt != null;
    }

    /** Whether any step was taken. */
    public boolean untouched() {
        return trail.isEmpty();
    }

    Run with(Mark mark, Instant now) {
        var longer = new ArrayList<>(trail);
        longer.add(mark);
        return new Run(id, by, community, playbook, revision, project, longer, startedAt, now, null, version + 1);
    }

    Run withoutLast(Instant now) {
        return new Run(id, by, community, playbook, revision, project, trail.subList(0, trail.size() - 1), startedAt,
                now, null, version + 1);
    }

    Run finishedAt(Instant now) {
        return new Run(id, by, community, playbook, revision, project, trail, startedAt, now, now, version);
    }

    Run onRevision(int newer, Instant now) {
        return new Run(id, by, community, playbook, newer, project, trail, startedAt, now, finishedAt, version + 1);
    }

    /** Prints neither the person nor the project nor an answer. */
    @Override
    public String toString() {
        return "run[" + id + ", " + playbook + ", revision " + revision + ", " + trail.size() + " steps, version "
                + version + "]";
    }
}
