package dev.chickadee.alert;

import java.util.Optional;

import dev.chickadee.chat.Person;
import dev.chickadee.community.CommunityStore;
import dev.chickadee.community.Member;
import dev.chickadee.report.Readers;
import dev.chickadee.report.Report;
import dev.chickadee.report.ReportId;
import dev.chickadee.report.ReportStore;

/** Says who may work on an alert: whoever may handle the report behind it, so that nobody who is named in it does. Thread-safe. */
public final class Team {

    private final ReportStore reports;
    private final Readers readers;
    private final CommunityStore communities;

    public Team(ReportStore reports, Readers readers, CommunityStore communities) {
        this.reports = reports;
        this.readers = readers;
        this.communities = communities;
    }

    Optional<Report> report(ReportId id) {
        return reports.find(id);
    }

    /** Whether the words behind the alert are still kept. */
    boolean hasWords(Alert alert) {
        return reports.narrative(alert.report()).isPresent();
    }

    /** The Member as whom this person may handle a report. */
    Optional<Member> handler(Report report, Person by) {
        return readers.handler(report, by);
    }

    /** The Member as whom this person may work on an alert. Once the report's words were erased, any responder of its origin. */
    public Optional<Member> handler(Alert alert, Person by) {
        var report = reports.find(alert.report());
        if (report.isPresent() && hasWords(alert)) {
            return readers.handler(report.get(), by);
        }
        return communities.member(alert.origin(), by).filter(Member::responds);
    }

    /** Whether both are one human, as far as we know. */
    boolean sameHuman(Member one, dev.chickadee.community.MemberId other) {
        return one.id().equals(other) || communities.member(other).filter(one::sameHumanAs).isPresent();
    }
}
