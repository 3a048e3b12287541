package dev.chickadee.desk;

import java.time.Duration;

import dev.chickadee.audit.AuditNote;
import dev.chickadee.base.Transactor;
import dev.chickadee.community.Community;
import dev.chickadee.community.Proposal;
import dev.chickadee.community.ProposalStore;
import dev.chickadee.report.Moved;
import dev.chickadee.report.Report;

/** What is done for reports when nobody acts: put back what was left alone, forget what is past its time. Call each from one scheduled task; safe to repeat. */
public final class Rounds {

    private static final Duration DRAFTS = Duration.ofDays(1);
    private static final int BATCH = 200;

    private final Office office;
    private final ProposalStore proposals;
    private final Transactor transactor;
    private final TriageCards cards;
    private final ReporterCards reporterCards = new ReporterCards();

    public Rounds(Office office, ProposalStore proposals, Transactor transactor) {
        this.office = office;
        this.proposals = proposals;
        this.transactor = transactor;
        this.cards = new TriageCards(office);
    }

    /** Back to the queue after the wait, to the outside backup after the second; the reporter is told each time. @return how many */
    public int putBack() {
        return transactor.inOne(() -> {
            var moved = office.casework().putBack(office.attention());
            moved.stream().map(Moved.Done::after).forEach(this::tell);
            return moved.size();
        });
    }

    private void tell(Report report) {
        var words = cards.words(report);
        office.audit().append(new AuditNote(report.community().value(), "", "report.put-back", report.id().value()));
        office.post().triage(report, cards.full(words, report), cards.moved(words));
        if (report.reminders() < 2) {
            office.post().under(report, cards.note(words, report, "triage.reminder"));
        }
        office.post().toReporter(report, reporterCards.leftAlone(office, report));
    }

    /** Erases closed reports past their community's retention, drafts that were never sent and proposals nobody agreed to. @return how many reports */
    public int forget() {
        int erased = 0;
        var now = office.clock().instant();
        transactor.inOne(() -> {
            office.reports().forgetDrafts(now.minus(DRAFTS));
            proposals.forgetBefore(now.minus(Proposal.LIFE));
        });
        for (var community : office.communities().all()) {
            erased += transactor.inOne(() -> forget(community));
        }
        return erased;
    }

    private int forget(Community community) {
        var due = office.reports().closedBefore(community.id(), office.clock().instant().minus(community.retention()),
                BATCH);
        for (var report : due) {
            office.reports().erase(report.id());
            office.matching().forget(report.id().value());
            office.links().forget(report.id().value());
            office.audit().append(new AuditNote(community.id().value(), "", "report.erased", report.id().value()));
            office.post().gone(report, cards.gone(cards.words(report), report));
        }
        return due.size();
    }
}
