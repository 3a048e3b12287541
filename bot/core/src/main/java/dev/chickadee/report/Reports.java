package dev.chickadee.report;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

import dev.chickadee.chat.Person;
import dev.chickadee.community.MemberId;

/**
 * Takes reports in and moves them along {@link ReportRules}, asking {@link Readers} who may. Sends nothing.
 * Call inside a {@link dev.chickadee.base.Transactor} together with what must be stored with it. Thread-safe.
 */
public final class Reports {

    private static final int ROUND = 200;

    private final ReportStore store;
    private final Readers readers;
    private final InstantSource clock;
    private final RandomGenerator random;

    public Reports(ReportStore store, Readers readers, InstantSource clock, RandomGenerator random) {
        this.store = store;
        this.readers = readers;
        this.clock = clock;
        this.random = random;
    }

    /** Makes a report of a draft, once. @return empty if the draft is gone, or is another person's */
    public Optional<Report> submit(ReportId draftId, Person by, Set<MemberId> excluded) {
        var draft = store.draft(draftId).filter(found -> found.by().person().equals(by));
        if (draft.isEmpty() || !store.removeDraft(draftId)) {
            return Optional.empty();
        }
        var kept = draft.get();
        var now = clock.instant();
        var report = new Report(draftId, kept.community(), store.nextNumber(kept.community()),
                Alias.random(store.aliases(kept.community()), random), ReportState.SUBMITTED, kept.urgent(),
                kept.drill(), null, null, now, now, 0, false, 1);
        store.add(report, kept.narrative().excluding(excluded), kept.by());
        return Optional.of(report);
    }

    /** A responder's move. Only who has it may move it on, except that anybody who may read it may claim and reopen it. */
    public Moved move(ReportId id, Person by, Move move) {
        var found = store.find(id);
        var handler = found.flatMap(report -> readers.handler(report, by));
        if (found.isEmpty() || handler.isEmpty()) {
            boolean takenBack = found.filter(Report::withdrawn).isPresent();
            return new Moved.Refused(takenBack ? Refusal.NOT_NOW : Refusal.UNKNOWN);
        }
        var report = found.get();
        boolean free = move instanceof Move.Claim || move instanceof Move.Reopen;
        if (!free && !handler.get().id().equals(report.claimedBy())) {
            return new Moved.Refused(report.claimedBy() == null ? Refusal.NOT_NOW : Refusal.NOT_YOURS);
        }
        return save(report, move);
    }

    /** The reporter takes it back: its words and the way to the reporter are erased. Twice is refused as not now. */
    public Moved withdraw(ReportId id, Person by) {
        var report = store.find(id).filter(found -> isReporter(found.id(), by));
        if (report.isEmpty()) {
            return new Moved.Refused(Refusal.UNKNOWN);
        }
        var moved = save(report.get(), new Move.Withdraw());
        if (moved instanceof Moved.Done) {
            store.erase(id);
        }
        return moved;
    }

    /** Notes that somebody did something with it, so that it does not count as left alone. */
    public void touch(Report report) {
        store.save(report.touched(clock.instant()));
    }

    /** Puts reports that were left alone back into the queue; each comes back once per wait. */
    public List<Moved.Done> putBack(Attention attention) {
        var now = clock.instant();
        var moved = new ArrayList<Moved.Done>();
        for (var report : store.leftAlone(now.minus(attention.unclaimed()), now.minus(attention.untouched()), ROUND)) {
            if (save(report, new Move.Release()) instanceof Moved.Done done) {
                moved.add(done);
            }
        }
        return moved;
    }

    /** Whether this person sent it. */
    public boolean isReporter(ReportId id, Person person) {
        return store.reporter(id).map(Reporter::person).filter(person::equals).isPresent();
    }

    private Moved save(Report report, Move move) {
        Instant now = clock.instant();
        var after = ReportRules.after(report, move, now);
        if (after.isEmpty()) {
            return new Moved.Refused(Refusal.NOT_NOW);
        }
        return store.save(after.get())
                ? new Moved.Done(report, after.get())
                : new Moved.Refused(Refusal.CHANGED);
    }
}
