package dev.chickadee.desk;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import dev.chickadee.base.Words;
import dev.chickadee.campaign.Link;
import dev.chickadee.campaign.LinkReason;
import dev.chickadee.chat.Action;
import dev.chickadee.chat.Audience;
import dev.chickadee.chat.Card;
import dev.chickadee.chat.Part;
import dev.chickadee.community.Community;
import dev.chickadee.community.Member;
import dev.chickadee.pattern.Pattern;
import dev.chickadee.report.Narrative;
import dev.chickadee.report.Report;
import dev.chickadee.report.ReportId;

/** What responders see of a report: the alias, the words, what shows in them and what they link to; no score about anybody. */
final class TriageCards {

    private static final int LINKS = 10;

    private final Office office;
    private final Advice advice;

    TriageCards(Office office) {
        this.office = office;
        this.advice = new Advice(office);
    }

    /** The words of the community's channels. */
    Words words(Report report) {
        return Words.in(office.communities().find(report.community()).map(Community::language).orElse(Locale.ENGLISH));
    }

    /** The whole card as the report stands now. */
    Card full(Words words, Report report) {
        var narrative = office.reports().narrative(report.id());
        if (narrative.isEmpty()) {
            return gone(words, report);
        }
        var parts = new ArrayList<Part>();
        notices(words, report).forEach(parts::add);
        parts.add(standing(words, report));
        told(words, narrative.get()).forEach(parts::add);
        signals(words, narrative.get()).forEach(parts::add);
        links(words, report).forEach(parts::add);
        parts.add(new Part.Text(words.say("triage.not-read")));
        return new Card(Audience.RESPONDERS, title(words, report), parts, TriageActions.of(words, report));
    }

    /** What stands where the card was once the report was withdrawn or erased. */
    Card gone(Words words, Report report) {
        var why = words.say(report.withdrawn() ? "triage.withdrawn" : "triage.erased", report.label());
        return new Card(Audience.RESPONDERS, title(words, report), List.of(new Part.Text(why)), List.of());
    }

    /** What stands in the channel when the report went on by direct message: it names nobody and says nothing. */
    Card moved(Words words) {
        return new Card(Audience.RESPONDERS, words.say("triage.moved.title"),
                List.of(new Part.Text(words.say("triage.moved"))), List.of());
    }

    /** Calls a responder now. */
    Card page(Words words, Report report) {
        return new Card(Audience.RESPONDERS, words.say("triage.page.title", report.label()),
                List.of(new Part.Notice(Part.Tone.DANGER, words.say("triage.page", report.alias().value()))),
                List.of(Action.Button.primary("triage:claim", report.id().value(), words.say("triage.claim"))));
    }

    /** One line under the card. */
    Card note(Words words, Report report, String key, Object... arguments) {
        return new Card(Audience.RESPONDERS, title(words, report), List.of(new Part.Text(words.say(key, arguments))),
                List.of());
    }

    String title(Words words, Report report) {
        return words.say(report.drill() ? "triage.title.drill" : "triage.title", report.label(),
                report.alias().value());
    }

    private static List<Part> notices(Words words, Report report) {
        var notices = new ArrayList<Part>();
        if (report.drill()) {
            notices.add(new Part.Notice(Part.Tone.INFO, words.say("triage.drill")));
        }
        if (report.urgent()) {
            notices.add(new Part.Notice(Part.Tone.DANGER, words.say("triage.urgent")));
        }
        if (report.reminders() > 0) {
            notices.add(new Part.Notice(Part.Tone.WARNING, words.say("triage.left-alone")));
        }
        return notices;
    }

    private Part standing(Words words, Report report) {
        var fields = new ArrayList<Part.Field>();
        var verdict = report.verdict();
        var state = verdict != null && report.state().judged()
                ? "verdict." + verdict.word()
                : "state." + report.state().word();
        fields.add(new Part.Field(words.say("triage.state"), words.say(state)));
        var claimedBy = report.claimedBy();
        if (claimedBy != null) {
            fields.add(new Part.Field(words.say("triage.by"),
                    office.communities().member(claimedBy).map(Member::name).orElse("?")));
        }
        fields.add(new Part.Field(words.say("triage.since"), words.moment(report.submittedAt(), zone(report))));
        return new Part.Fields(fields);
    }

    private ZoneId zone(Report report) {
        return office.communities().find(report.community()).map(Community::zone).orElse(ZoneOffset.UTC);
    }

    private List<Part> told(Words words, Narrative narrative) {
        var parts = new ArrayList<Part>();
        parts.add(new Part.Quote(narrative.what().words()));
        var fields = new ArrayList<Part.Field>();
        if (!narrative.who().isEmpty()) {
            fields.add(new Part.Field(words.say("triage.who"), narrative.who().words()));
        }
        if (!narrative.project().isEmpty()) {
            fields.add(new Part.Field(words.say("triage.project"), narrative.project().words()));
        }
        var chosen = office.catalogue().all().stream().filter(pattern -> narrative.signs().contains(pattern.id()))
                .map(pattern -> pattern.name().in(words.locale())).collect(Collectors.joining(", "));
        if (!chosen.isEmpty()) {
            fields.add(new Part.Field(words.say("triage.signs"), chosen));
        }
        if (!fields.isEmpty()) {
            parts.add(new Part.Fields(fields));
        }
        if (!narrative.feeling().isEmpty()) {
            parts.add(new Part.Text(words.say("triage.feeling")));
            parts.add(new Part.Quote(narrative.feeling().words()));
        }
        return parts;
    }

    private List<Part> signals(Words words, Narrative narrative) {
        var parts = new ArrayList<Part>();
        for (var signal : advice.signals(narrative)) {
            office.catalogue().find(signal.pattern()).ifPresent(pattern -> {
                parts.add(new Part.Text(words.say("triage.signal", pattern.name().in(words.locale()))));
                parts.add(new Part.Quote(signal.quote()));
                parts.add(new Part.Text(honest(words, pattern)));
            });
        }
        if (parts.isEmpty()) {
            parts.add(new Part.Text(words.say("triage.no-signal")));
        }
        return parts;
    }

    private static String honest(Words words, Pattern pattern) {
        return words.say("triage.honest", pattern.lookalike().in(words.locale()));
    }

    private List<Part> links(Words words, Report report) {
        var links = office.links().touching(report.id().value());
        if (links.isEmpty()) {
            return List.of(new Part.Text(words.say("triage.no-links")));
        }
        var lines = new ArrayList<String>();
        boolean elsewhere = false;
        for (var link : links) {
            var other = office.reports().find(new ReportId(link.to()));
            if (other.filter(found -> found.community().equals(report.community())).isPresent()) {
                lines.add(words.say("triage.link", other.get().label(), other.get().alias().value(), why(words, link)));
            } else {
                elsewhere = true;
            }
        }
        if (elsewhere) {
            lines.add(words.say("triage.link.elsewhere"));
        }
        return List.of(new Part.Text(words.say("triage.links") + "\n"
                + lines.stream().limit(LINKS).collect(Collectors.joining("\n"))));
    }

    private static String why(Words words, Link link) {
        return link.why().stream().map(LinkReason::word).map(word -> words.say("link.why." + word))
                .collect(Collectors.joining("; "));
    }
}
