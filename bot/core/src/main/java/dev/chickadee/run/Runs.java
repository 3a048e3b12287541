package dev.chickadee.run;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import dev.chickadee.base.ReporterText;
import dev.chickadee.chat.Person;
import dev.chickadee.community.Community;
import dev.chickadee.community.CommunityId;
import dev.chickadee.playbook.PlaybookId;
import dev.chickadee.playbook.PlaybookShelf;

/**
 * Begins runs and moves them. Call it inside a transaction: what it reads and writes belongs together. Thread-safe.
 */
public final class Runs {

    private final RunStore store;
    private final PlaybookShelf shelf;
    private final InstantSource clock;

    public Runs(RunStore store, PlaybookShelf shelf, InstantSource clock) {
        this.store = store;
        this.shelf = shelf;
        this.clock = clock;
    }

    /**
     * Begins to follow a playbook, or goes on where the person stopped. Called twice, it begins once.
     *
     * @param project what for; empty for the person's own accounts
     */
    public Turn begin(Person by, CommunityId community, PlaybookId playbook, ReporterText project) {
        var open = store.open(by, playbook, project);
        if (open.isPresent()) {
            return new Turn.At(renewed(open.get()));
        }
        var current = shelf.begin(playbook);
        if (current.isEmpty()) {
            return new Turn.Unknown();
        }
        var run = Run.begun(by, community, playbook, current.get().revision(), project, clock.instant());
        if (store.add(run)) {
            return new Turn.At(new Followed(run, current.get()));
        }
        // Somebody with the same account pressed at the same moment: theirs is the one.
        return store.open(by, playbook, project).<Turn>map(theirs -> new Turn.At(followed(theirs)))
                .orElseGet(Turn.Unknown::new);
    }

    /** Goes on with a run where the person stopped. */
    public Turn resume(RunId id, Person by) {
        return store.find(id, by).<Turn>map(run -> new Turn.At(renewed(run))).orElseGet(Turn.Unknown::new);
    }

    /** Begins the playbook of a run anew, for the same project, or goes on if one is open already. */
    public Turn again(RunId id, Person by) {
        return store.find(id, by).map(run -> begin(by, run.community(), run.playbook(), run.project()))
                .orElseGet(Turn.Unknown::new);
    }

    /**
     * Takes a step.
     *
     * @param seen the version of the run that the person saw when they acted; two presses of one button have one effect
     */
    public Turn move(RunId id, Person by, long seen, Move move) {
        var found = store.find(id, by);
        if (found.isEmpty()) {
            return new Turn.Unknown();
        }
        var now = followed(found.get());
        if (now.run().finished()) {
            return new Turn.Refused(now, Why.FINISHED);
        }
        if (now.run().version() != seen) {
            return new Turn.Stale(now);
        }
        return switch (RunRules.after(now.playbook(), now.run(), move, clock.instant())) {
            case RunRules.Result.Refused refused -> new Turn.Refused(now, refused.why());
            case RunRules.Result.Moved moved -> store.update(moved.run())
                    ? new Turn.At(new Followed(moved.run(), now.playbook()))
                    : resumed(id, by);
        };
    }

    private Turn resumed(RunId id, Person by) {
        return store.find(id, by).<Turn>map(run -> new Turn.Stale(followed(run))).orElseGet(Turn.Unknown::new);
    }

    /** The person's runs, the last changed first; at most {@link RunStore#MOST}. */
    public List<Followed> of(Person by) {
        return store.of(by).stream().map(this::followed).toList();
    }

    /** The newest run of a playbook for a project: the open one, else the one finished last. */
    public Optional<Followed> newest(Person by, PlaybookId playbook, ReporterText project) {
        return store.open(by, playbook, project).or(() -> store.of(by).stream()
                .filter(run -> run.playbook().equals(playbook) && run.project().equals(project)).findFirst())
                .map(this::followed);
    }

    /** Erases the runs that nobody touched for as long as the community keeps things. Call it daily. @return how many */
    public int forget(Community community) {
        return store.forgetBefore(community.id(), clock.instant().minus(community.retention()));
    }

    /** Nobody who has not taken a step yet is held to an old revision. */
    private Followed renewed(Run run) {
        boolean old = run.untouched() && !run.finished()
                && shelf.current(run.playbook()).map(now -> now.revision() > run.revision()).orElse(false);
        if (old) {
            var newer = shelf.begin(run.playbook());
            var moved = newer.map(playbook -> run.onRevision(playbook.revision(), clock.instant()));
            if (newer.isPresent() && moved.isPresent() && store.update(moved.get())) {
                return new Followed(moved.get(), newer.get());
            }
        }
        return followed(run);
    }

    private Followed followed(Run run) {
        var playbook = shelf.kept(run.playbook(), run.revision());
        return new Followed(run, playbook.orElseThrow(() -> new IllegalStateException("run " + run.id() + ": revision "
                + run.revision() + " of " + run.playbook() + " is not kept (expected: kept since the run began)")));
    }
}
