package dev.chickadee.desk;

import java.util.function.Supplier;

import dev.chickadee.chat.Visibility;
import dev.chickadee.delivery.Delivery;
import dev.chickadee.delivery.DeliveryKind;
import dev.chickadee.delivery.Manner;
import dev.chickadee.delivery.MayStillGo;
import dev.chickadee.delivery.Subject;
import dev.chickadee.report.ReportId;
import dev.chickadee.report.ReportStore;

/**
 * Asks of each card about a report, just before it is sent, whether its lane may still read it: while it waited, a
 * Member may have declared an account that the report names, or the reporter may have named somebody in an answer.
 */
public final class ReportsStillGo implements MayStillGo {

    private final ReportStore reports;
    private final Post post;

    public ReportsStillGo(ReportStore reports, Post post) {
        this.reports = reports;
        this.post = post;
    }

    @Override
    public Answer ask(Delivery delivery, Supplier<Visibility> visibility) {
        var letter = delivery.letter();
        // What takes a card back says nothing of the report, and goes where nobody may read it any more.
        if (!(letter.subject() instanceof Subject.OfReport(var id)) || !forReaders(letter.kind())
                || letter.manner() == Manner.REPLACE) {
            return new Answer.Go();
        }
        boolean reads = reports.find(new ReportId(id)).filter(report -> post.reads(report, letter.lane())).isPresent();
        return reads ? new Answer.Go() : new Answer.Withdraw("who may read the report changed meanwhile");
    }

    private static boolean forReaders(DeliveryKind kind) {
        return switch (kind) {
            case TRIAGE, CASE_NOTE, PAGE -> true;
            case ALERT, ALERT_UPDATE, TOMBSTONE, APPROVAL, SIGHTING, RELAY, LATE_ANSWER, NOTICE -> false;
        };
    }
}
