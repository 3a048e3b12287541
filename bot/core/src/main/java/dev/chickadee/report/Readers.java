package dev.chickadee.report;

import java.util.List;
import java.util.Optional;

import dev.chickadee.chat.Person;
import dev.chickadee.community.Community;
import dev.chickadee.community.CommunityId;
import dev.chickadee.community.CommunityStore;
import dev.chickadee.community.Member;

/**
 * Decides who may be shown a report. Asked anew each time: a Member who declares an account later, or whom the reporter
 * names in a later answer, is judged by it. Thread-safe.
 */
public final class Readers {

    private final CommunityStore communities;
    private final ReportStore reports;

    public Readers(CommunityStore communities, ReportStore reports) {
        this.communities = communities;
        this.reports = reports;
    }

    /** How a report reaches its readers; {@link Readership.Nobody} once its words were erased. */
    public Readership of(Report report) {
        return reports.narrative(report.id())
                .map(narrative -> among(report.community(), fitting(report.id(), narrative)))
                .orElseGet(Readership.Nobody::new);
    }

    /** How a draft would reach its readers if it were sent as it stands. */
    public Readership of(Draft draft) {
        return among(draft.community(), fitting(draft.id(), draft.narrative()));
    }

    /** The backup outside, if it may read this report and was told of it or has it. */
    public Optional<Member> backupTold(Report report) {
        var narrative = reports.narrative(report.id());
        return narrative.isEmpty()
                ? Optional.empty()
                : backupOf(report.community()).filter(fitting(report.id(), narrative.get())::fits)
                        .filter(backup -> toldOutside(report, backup));
    }

    /** The Member as whom this person may handle the report: a responder who is neither named nor excluded, or the backup once it was told. */
    public Optional<Member> handler(Report report, Person person) {
        var member = communities.member(report.community(), person);
        var narrative = reports.narrative(report.id());
        if (member.isEmpty() || narrative.isEmpty()) {
            return Optional.empty();
        }
        return member.filter(fitting(report.id(), narrative.get())::fits)
                .filter(m -> m.responds() || isBackup(report, m) && toldOutside(report, m));
    }

    /** The responders and coordinators of a community, from whom a reporter may exclude some. */
    public List<Member> responders(CommunityId community) {
        return communities.members(community).stream().filter(Member::responds).toList();
    }

    private Readership among(CommunityId community, Fitting fitting) {
        var all = responders(community);
        var fit = all.stream().filter(fitting::fits).toList();
        if (!fit.isEmpty()) {
            return fit.size() == all.size() ? new Readership.InChannel(fit) : new Readership.Directly(fit);
        }
        return backupOf(community).filter(fitting::fits).<Readership>map(Readership.Outside::new)
                .orElseGet(Readership.Nobody::new);
    }

    private boolean toldOutside(Report report, Member backup) {
        return report.reminders() >= 2 || backup.id().equals(report.claimedBy())
                || of(report) instanceof Readership.Outside;
    }

    private boolean isBackup(Report report, Member member) {
        return backupOf(report.community()).map(Member::id).filter(member.id()::equals).isPresent();
    }

    private Optional<Member> backupOf(CommunityId community) {
        return communities.find(community).map(Community::backup).flatMap(communities::member);
    }

    private Fitting fitting(ReportId id, Narrative narrative) {
        var said = new StringBuilder(narrative.everything());
        reports.relay(id).stream().filter(message -> message.direction() == RelayMessage.Direction.ANSWER)
                .forEach(message -> said.append('\n').append(message.text().words()));
        return new Fitting(narrative, Named.in(said.toString()));
    }

    private record Fitting(Narrative narrative, Named named) {
        boolean fits(Member member) {
            return !narrative.excluded().contains(member.id()) && !named.mayName(member);
        }
    }
}
