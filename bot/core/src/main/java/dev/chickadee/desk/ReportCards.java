package dev.chickadee.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import dev.chickadee.base.Words;
import dev.chickadee.chat.Action;
import dev.chickadee.chat.Audience;
import dev.chickadee.chat.Card;
import dev.chickadee.chat.Option;
import dev.chickadee.chat.Part;
import dev.chickadee.chat.Reply;
import dev.chickadee.community.Member;
import dev.chickadee.report.Draft;
import dev.chickadee.report.Readership;
import dev.chickadee.report.Report;
import dev.chickadee.report.Reporter;

/** What a reporter sees: who will read it, and the receipt. */
final class ReportCards {

    private static final int LABEL = 75;

    private final Office office;
    private final Advice advice;

    ReportCards(Office office) {
        this.office = office;
        this.advice = new Advice(office);
    }

    /** The second step: nothing has been sent yet. */
    Card whoReads(Words words, Draft draft) {
        var readership = office.readers().of(draft);
        var parts = new ArrayList<Part>();
        parts.add(readers(words, readership));
        parts.add(new Part.Text(words.say("report.who-reads.hidden")));
        parts.add(new Part.Text(words.say("report.who-reads.technical")));
        var actions = new ArrayList<Action>();
        var choices = office.readers().responders(draft.community());
        if (!choices.isEmpty()) {
            parts.add(new Part.Fields(
                    List.of(new Part.Field(words.say("report.excluded"), excluded(words, draft, choices)))));
            var options = choices.stream().limit(Option.MOST).map(ReportCards::option).toList();
            actions.add(new Action.Select("report:exclude", draft.id().value(), words.say("report.exclude"), options,
                    options.size()));
        }
        if (!(readership instanceof Readership.Nobody)) {
            actions.add(Action.Button.primary("report:send", draft.id().value(), words.say("report.send")));
        }
        actions.add(Action.Button.danger("report:discard", draft.id().value(), words.say("report.discard")));
        return new Card(Audience.REPORTER, words.say("report.who-reads.title"), parts, actions);
    }

    /** Shown once the report is stored, and only then. */
    Card receipt(Words words, Report report, Reporter by) {
        var due = words.moment(report.submittedAt().plus(office.attention().unclaimed()), by.zone());
        var parts = new ArrayList<Part>();
        parts.add(new Part.Notice(Part.Tone.GOOD, words.say("receipt.stored", report.label())));
        if (report.urgent()) {
            parts.add(new Part.Notice(Part.Tone.WARNING, words.say("receipt.paged")));
        }
        parts.add(readers(words, office.readers().of(report)));
        parts.add(new Part.Text(words.say("receipt.when", due)));
        parts.add(new Part.Text(words.say("receipt.later")));
        advice.fitting(words, report).ifPresent(parts::add);
        return new Card(Audience.REPORTER, words.say("receipt.title", report.label()), parts, List.of(
                Action.Button.plain("mine:show", report.id().value(), words.say("receipt.open")),
                Action.Button.danger("mine:withdraw", report.id().value(), words.say("mine.withdraw"))));
    }

    Card discarded(Words words) {
        return new Card(Audience.REPORTER, words.say("report.discarded.title"),
                List.of(new Part.Text(words.say("report.discarded"))), List.of());
    }

    /** Reporting is closed here; what was typed is given back so that it is not lost. */
    Reply closed(Words words, String typed) {
        return new Reply.Show(new Card(Audience.REPORTER, words.say("failed.not-set-up.title"),
                List.of(new Part.Notice(Part.Tone.WARNING, words.say("failed.not-set-up")),
                        new Part.Text(words.say("report.typed")), new Part.Quote(typed)),
                List.of()));
    }

    private static Part readers(Words words, Readership readership) {
        return switch (readership) {
            case Readership.InChannel in -> new Part.Text(words.say("readers.channel", names(in.readers())));
            case Readership.Directly direct -> new Part.Text(words.say("readers.directly", names(direct.readers())));
            case Readership.Outside outside -> new Part.Text(words.say("readers.outside", outside.backup().name()));
            case Readership.Nobody _ -> new Part.Notice(Part.Tone.DANGER, words.say("readers.nobody"));
        };
    }

    private static String excluded(Words words, Draft draft, List<Member> choices) {
        var names = names(choices.stream().filter(m -> draft.narrative().excluded().contains(m.id())).toList());
        return names.isEmpty() ? words.say("report.excluded.none") : names;
    }

    private static Option option(Member member) {
        return new Option(member.id().value(), ReportForms.within(member.name(), LABEL, "…"));
    }

    private static String names(List<Member> members) {
        return members.stream().map(Member::name).collect(Collectors.joining(", "));
    }
}
