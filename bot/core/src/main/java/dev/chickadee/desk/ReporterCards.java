package dev.chickadee.desk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.chickadee.base.ReporterText;
import dev.chickadee.base.Words;
import dev.chickadee.chat.Action;
import dev.chickadee.chat.Audience;
import dev.chickadee.chat.Card;
import dev.chickadee.chat.Part;
import dev.chickadee.report.Report;
import dev.chickadee.report.Reporter;

/** What a reporter is told later, in their own language, without the name of any responder. */
final class ReporterCards {

    /** A question of the responders. */
    Card question(Office office, Report report, ReporterText question) {
        var words = words(office, report);
        return new Card(Audience.REPORTER, words.say("relay.question.title", report.label()),
                List.of(new Part.Text(words.say("relay.question")), new Part.Quote(question.words()),
                        new Part.Text(words.say("relay.not-read"))),
                List.of(Action.Button.primary(RelayDialog.ANSWER, report.id().value(), words.say("relay.answer")),
                        Action.Button.plain("mine:show", report.id().value(), words.say("receipt.open"))));
    }

    /** That the report moved on; empty where that is nothing to tell. */
    Optional<Card> news(Office office, Report report) {
        var words = words(office, report);
        var key = switch (report.state()) {
            case CLAIMED -> "news.claimed";
            case CONFIRMED -> "news.confirmed";
            case BENIGN -> "news.benign";
            case INSUFFICIENT -> "news.insufficient";
            case DUPLICATE -> "news.duplicate";
            case ELSEWHERE -> "news.elsewhere";
            case CLOSED -> "news.closed";
            case SUBMITTED -> "news.back";
        };
        return Optional.of(new Card(Audience.REPORTER, words.say("news.title", report.label()),
                List.of(new Part.Text(words.say(key)), new Part.Text(words.say("relay.not-read"))),
                List.of(Action.Button.plain("mine:show", report.id().value(), words.say("receipt.open")))));
    }

    /** That nobody took it up in time, and who was asked now. */
    Card leftAlone(Office office, Report report) {
        var words = words(office, report);
        return new Card(Audience.REPORTER, words.say("news.title", report.label()),
                List.of(new Part.Text(words.say(report.reminders() < 2 ? "news.reminded" : "news.outside"))),
                List.of(Action.Button.plain("mine:show", report.id().value(), words.say("receipt.open"))));
    }

    private static Words words(Office office, Report report) {
        return Words.in(office.reports().reporter(report.id()).map(Reporter::locale).orElse(Locale.ENGLISH));
    }
}
