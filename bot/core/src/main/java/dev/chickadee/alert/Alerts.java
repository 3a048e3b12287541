package dev.chickadee.alert;

import java.util.Optional;

import dev.chickadee.alert.AlertRules.Deed;
import dev.chickadee.chat.Person;
import dev.chickadee.clearance.Tlp;
import dev.chickadee.community.Member;
import dev.chickadee.community.Role;
import dev.chickadee.report.ReportId;
import dev.chickadee.report.ReportState;

/**
 * Drafts alerts and has them approved by a second person. Tells nobody: that is {@link Publishing}'s work. Each method is
 * one transaction, or joins the caller's. Thread-safe. {@code seen} is the revision's version that the person saw:
 * whoever acts on something else is refused.
 */
public final class Alerts {

    private final Basis basis;

    public Alerts(Basis basis) {
        this.basis = basis;
    }

    /** Begins an alert from a confirmed report. */
    public Drafted draft(ReportId from, Person by, Draft draft) {
        return basis.transactor().inOne(() -> {
            var report = basis.team().report(from);
            var member = report.flatMap(found -> basis.team().handler(found, by));
            if (report.isEmpty() || member.isEmpty()) {
                return refused(AlertRefusal.UNKNOWN);
            }
            if (report.get().state() != ReportState.CONFIRMED) {
                return refused(AlertRefusal.NOT_CONFIRMED);
            }
            if (basis.store().openOf(from).isPresent()) {
                return refused(AlertRefusal.ALREADY);
            }
            var now = basis.clock().instant();
            var alert = new Alert(AlertId.random(), report.get().community(), from, basis.store().nextNumber(),
                    AlertState.OPEN, report.get().drill(), null, now, 1);
            var revision = Revision.first(alert.id(), draft, member.get().id(), now);
            basis.store().add(alert);
            basis.store().add(revision);
            basis.note(alert, member.get().id(), "alert.drafted");
            return new Drafted.Done(alert, revision);
        });
    }

    /** Begins the next revision of an alert that was published. */
    public Drafted update(AlertId id, Person by, Draft draft) {
        return basis.transactor().inOne(() -> {
            var alert = basis.store().find(id);
            var member = alert.flatMap(found -> basis.team().handler(found, by));
            var latest = basis.store().latest(id);
            if (alert.isEmpty() || member.isEmpty() || latest.isEmpty()) {
                return refused(AlertRefusal.UNKNOWN);
            }
            if (alert.get().state() != AlertState.OPEN || latest.get().state() != RevisionState.PUBLISHED) {
                return refused(AlertRefusal.NOT_NOW);
            }
            if (!basis.team().hasWords(alert.get())) {
                return refused(AlertRefusal.ERASED);
            }
            var next = latest.get().following(draft, member.get().id(), basis.clock().instant());
            basis.store().add(next);
            return new Drafted.Done(alert.get(), next);
        });
    }

    /** Puts other words in the place of the draft's; takes an approval away. */
    public Drafted rewrite(AlertId id, Person by, long seen, Draft draft) {
        return change(id, by, seen, Deed.REWRITE,
                (alert, was, member) -> done(alert, was.rewritten(draft, member.id(), basis.clock().instant())));
    }

    /** Notes that somebody looked at a doubt and found the words harmless. */
    public Drafted settle(AlertId id, Person by, long seen, Doubt doubt) {
        return change(id, by, seen, Deed.SETTLE,
                (alert, was, member) -> done(alert, was.settled(doubt, basis.clock().instant())));
    }

    /** Agrees to what was seen, as the second person. From TLP:AMBER upwards a coordinator must. */
    public Drafted approve(AlertId id, Person by, long seen) {
        return change(id, by, seen, Deed.APPROVE, (alert, was, member) -> {
            if (!member.responds() || !member.community().equals(alert.origin())) {
                return refused(AlertRefusal.NOT_RESPONDER);
            }
            if (basis.team().sameHuman(member, was.writtenBy())) {
                return refused(AlertRefusal.OWN_DRAFT);
            }
            if (!was.content().tlp().within(Tlp.GREEN) && !member.has(Role.COORDINATOR)) {
                return refused(AlertRefusal.COORDINATOR_NEEDED);
            }
            if (!was.doubts().isEmpty()) {
                return refused(AlertRefusal.DOUBTS_OPEN);
            }
            basis.note(alert, member.id(), "alert.approved");
            return done(alert, was.approvedBy(member.id(), basis.clock().instant()));
        });
    }

    /** An alert as somebody of its team may see it; empty for everybody else. */
    public Optional<Alert> find(AlertId id, Person by) {
        return basis.store().find(id).filter(alert -> basis.team().handler(alert, by).isPresent());
    }

    private Drafted change(AlertId id, Person by, long seen, Deed deed, Change change) {
        return basis.transactor().inOne(() -> {
            var alert = basis.store().find(id);
            var member = alert.flatMap(found -> basis.team().handler(found, by));
            var latest = basis.store().latest(id);
            if (alert.isEmpty() || member.isEmpty() || latest.isEmpty()) {
                return refused(AlertRefusal.UNKNOWN);
            }
            if (latest.get().version() != seen) {
                return refused(AlertRefusal.CHANGED);
            }
            boolean open = alert.get().state() == AlertState.OPEN;
            if (!open || AlertRules.after(latest.get().state(), deed).isEmpty()) {
                return refused(AlertRefusal.NOT_NOW);
            }
            return switch (change.to(alert.get(), latest.get(), member.get())) {
                case Drafted.Done done -> basis.store().save(done.revision()) ? done : refused(AlertRefusal.CHANGED);
                case Drafted.Refused refused -> refused;
            };
        });
    }

    private static Drafted done(Alert alert, Revision revision) {
        return new Drafted.Done(alert, revision);
    }

    private static Drafted refused(AlertRefusal why) {
        return new Drafted.Refused(why);
    }

    private interface Change {
        Drafted to(Alert alert, Revision was, Member by);
    }
}
