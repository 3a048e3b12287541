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
import dev.chickadee.delivery.Ledger;
import dev.chickadee.report.RelayMessage;
import dev.chickadee.report.Report;
import dev.chickadee.report.ReportState;

/** What {@code /my-reports} shows. */
final class MineCards {

    private static final int RECENT = 15;

    private final Office office;

    MineCards(Office office) {
        this.office = office;
    }

    Card list(Visit visit) {
        var words = visit.words();
        var reports = office.reports().of(visit.by());
        var parts = new ArrayList<Part>();
        var actions = new ArrayList<Action>();
        if (reports.isEmpty()) {
            parts.add(new Part.Text(words.say("mine.none")));
            actions.add(Action.Button.primary("report:open", "", words.say("mine.report")));
        } else {
            var shown = reports.stream().limit(Option.MOST).toList();
            parts.add(new Part.Fields(
                    shown.stream().map(report -> new Part.Field(report.label(), line(visit, report))).toList()));
            actions.add(new Action.Select("mine:pick", "", words.say("mine.pick"), shown.stream()
                    .map(report -> new Option(report.id().value(), report.label() + " · " + state(words, report)))
                    .toList(), 1));
        }
        waiting(visit).forEach(parts::add);
        parts.addAll(messages(visit));
        actions.add(Action.Button.plain(MineDialog.VERIFY, "", words.say("mine.verify")));
        return new Card(Audience.REPORTER, words.say("mine.title"), parts, actions);
    }

    Card one(Visit visit, Report report) {
        var words = visit.words();
        var parts = new ArrayList<Part>();
        parts.add(new Part.Fields(List.of(new Part.Field(words.say("mine.state"), line(visit, report)),
                new Part.Field(words.say("mine.alias"), report.alias().value()))));
        office.reports().narrative(report.id()).ifPresentOrElse(narrative -> {
            parts.add(new Part.Text(words.say("mine.you-wrote")));
            parts.add(new Part.Quote(narrative.what().words()));
        }, () -> parts.add(new Part.Text(words.say("mine.erased"))));
        for (var message : office.relay().messages(report.id())) {
            parts.add(new Part.Text(
                    words.say(message.direction() == RelayMessage.Direction.QUESTION ? "mine.asked" : "mine.answered",
                            words.moment(message.at(), visit.zone()))));
            parts.add(new Part.Quote(message.text().words()));
        }
        return new Card(Audience.REPORTER, words.say("mine.one.title", report.label()), parts, actions(words, report));
    }

    Card sure(Words words, Report report) {
        return new Card(Audience.REPORTER, words.say("mine.sure.title", report.label()),
                List.of(new Part.Notice(Part.Tone.WARNING, words.say("mine.sure"))),
                List.of(Action.Button.danger("mine:withdraw-sure", report.id().value(), words.say("mine.withdraw")),
                        Action.Button.plain("mine:show", report.id().value(), words.say("mine.keep"))));
    }

    Card withdrawn(Words words, Report report) {
        return new Card(Audience.REPORTER, words.say("mine.withdrawn.title", report.label()),
                List.of(new Part.Notice(Part.Tone.GOOD, words.say("mine.withdrawn"))), List.of());
    }

    private static List<Action> actions(Words words, Report report) {
        var back = Action.Button.plain("mine:list", "", words.say("mine.back"));
        if (report.withdrawn()) {
            return List.of(back);
        }
        var withdraw = Action.Button.danger("mine:withdraw", report.id().value(), words.say("mine.withdraw"));
        return report.state() == ReportState.CLOSED
                ? List.of(withdraw, back)
                : List.of(Action.Button.primary(RelayDialog.ANSWER, report.id().value(), words.say("mine.add")),
                        withdraw, back);
    }

    private static String line(Visit visit, Report report) {
        return visit.words().say("mine.line", state(visit.words(), report),
                visit.words().moment(report.submittedAt(), visit.zone()));
    }

    private static String state(Words words, Report report) {
        if (report.withdrawn()) {
            return words.say("state.withdrawn");
        }
        var verdict = report.verdict();
        return verdict != null && report.state().judged()
                ? words.say("verdict." + verdict.word())
                : words.say("state." + report.state().word());
    }

    private List<Part> waiting(Visit visit) {
        var parts = new ArrayList<Part>();
        for (var delivery : office.ledger().waitingFor(visit.by())) {
            parts.add(new Part.Notice(Part.Tone.INFO,
                    visit.words().say("mine.waited", delivery.letter().card().heading())));
            parts.addAll(delivery.letter().card().parts());
        }
        return parts;
    }

    private List<Part> messages(Visit visit) {
        var told = office.ledger().sentTo(visit.by());
        if (told.isEmpty()) {
            return List.of();
        }
        var recent = told.subList(Math.max(0, told.size() - RECENT), told.size()).reversed();
        return List.of(new Part.Text(visit.words().say("mine.messages", told.size()) + "\n"
                + recent.stream().map(one -> message(visit, one)).collect(Collectors.joining("\n"))));
    }

    private static String message(Visit visit, Ledger.Told told) {
        return visit.words().say("mine.message", told.code(), visit.words().moment(told.at(), visit.zone()),
                visit.words().say("delivery.kind." + told.kind().word()));
    }
}
