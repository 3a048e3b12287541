package dev.chickadee.desk;

import java.util.Arrays;
import java.util.List;

import dev.chickadee.base.Words;
import dev.chickadee.chat.Action;
import dev.chickadee.chat.Option;
import dev.chickadee.report.Report;
import dev.chickadee.report.Verdict;

/** The buttons under a report's card, as its state allows. Each is authorised again when it is pressed. */
final class TriageActions {

    private TriageActions() {}

    static List<Action> of(Words words, Report report) {
        var id = report.id().value();
        var ask = Action.Button.plain("triage:ask", id, words.say("triage.ask"));
        var reopen = Action.Button.plain("triage:reopen", id, words.say("triage.reopen"));
        var close = Action.Button.plain("triage:close", id, words.say("triage.close"));
        return switch (report.state()) {
            case SUBMITTED -> List.of(Action.Button.primary("triage:claim", id, words.say("triage.claim")), ask);
            case CLAIMED -> List.of(ask, Action.Button.plain("triage:over", id, words.say("triage.over")),
                    new Action.Select("triage:judge", id, words.say("triage.judge"), verdicts(words), 1));
            case CONFIRMED -> report.drill()
                    ? List.of(close, reopen)
                    : List.of(Action.Button.primary("draft:start", id, words.say("triage.draft")), ask, close, reopen);
            case BENIGN, INSUFFICIENT, DUPLICATE, ELSEWHERE -> List.of(ask, close, reopen);
            case CLOSED -> List.of(reopen);
        };
    }

    private static List<Option> verdicts(Words words) {
        return Arrays.stream(Verdict.values())
                .map(verdict -> new Option(verdict.word(), words.say("verdict." + verdict.word()))).toList();
    }
}
