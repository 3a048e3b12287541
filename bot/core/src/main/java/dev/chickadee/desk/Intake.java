package dev.chickadee.desk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import dev.chickadee.base.Words;
import dev.chickadee.campaign.ReportTraces;
import dev.chickadee.community.Community;
import dev.chickadee.community.MemberId;
import dev.chickadee.report.Draft;
import dev.chickadee.report.Narrative;
import dev.chickadee.report.Report;

/** Takes a report in: stored, linked and put before its readers, all in the caller's transaction. */
final class Intake {

    private final Office office;
    private final TriageCards cards;

    Intake(Office office) {
        this.office = office;
        this.cards = new TriageCards(office);
    }

    /** @return empty if the draft was sent or thrown away meanwhile */
    Optional<Report> take(Draft draft, Set<MemberId> excluded) {
        var made = office.casework().submit(draft.id(), draft.by().person(), excluded);
        made.ifPresent(report -> spread(report, draft.narrative()));
        return made;
    }

    private void spread(Report report, Narrative narrative) {
        var words = Words.in(language(report));
        if (!report.drill()) {
            var matched = office.matching().add(new ReportTraces(report.id().value(), narrative.what().words(),
                    pieces(narrative), List.of(), List.of(), report.submittedAt()));
            office.links().put(report.id().value(), matched.links());
        }
        office.post().triage(report, cards.full(words, report), cards.moved(words));
        if (report.urgent()) {
            office.post().page(report, cards.page(words, report));
        }
    }

    private Locale language(Report report) {
        return office.communities().find(report.community()).map(Community::language).orElse(Locale.ENGLISH);
    }

    /** What stands in "who" between blanks and commas: handles and addresses are told apart by the matcher. */
    private static List<String> pieces(Narrative narrative) {
        return List.of(narrative.who().words().split("[\\s,;]+")).stream().filter(piece -> !piece.isBlank()).limit(20)
                .toList();
    }
}
