package dev.chickadee.desk;

import java.util.ArrayList;
import java.util.List;

import dev.chickadee.base.Words;
import dev.chickadee.chat.Action;
import dev.chickadee.chat.Audience;
import dev.chickadee.chat.Card;
import dev.chickadee.chat.Option;
import dev.chickadee.chat.Part;
import dev.chickadee.playbook.Playbook;
import dev.chickadee.playbook.PlaybookShelf;
import dev.chickadee.run.Followed;
import dev.chickadee.run.Runs;

/** What {@code /playbook} shows before one is chosen. */
final class PlaybookCards {

    private static final int LABEL = 75;

    private final Runs runs;
    private final PlaybookShelf shelf;

    PlaybookCards(Runs runs, PlaybookShelf shelf) {
        this.runs = runs;
        this.shelf = shelf;
    }

    Card list(Visit visit) {
        var words = visit.words();
        var offered = shelf.all().stream().limit(Option.MOST).toList();
        var open = runs.of(visit.by()).stream().filter(one -> !one.run().finished() && !one.run().untouched())
                .limit(Option.MOST).toList();
        var parts = new ArrayList<Part>();
        var actions = new ArrayList<Action>();
        parts.add(new Part.Text(words.say(offered.isEmpty() ? "playbook.none" : "playbook.what")));
        if (!offered.isEmpty()) {
            parts.add(new Part.Fields(offered.stream().map(playbook -> field(words, playbook)).toList()));
            actions.add(new Action.Select("playbook:begin", "", words.say("playbook.begin"), offered.stream()
                    .map(playbook -> new Option(playbook.id().value(), playbook.title().in(words.locale()))).toList(),
                    1));
        }
        if (!open.isEmpty()) {
            actions.add(new Action.Select("playbook:resume", "", words.say("playbook.resume"),
                    open.stream().map(one -> new Option(one.run().id().value(), label(words, one))).toList(), 1));
        }
        return new Card(Audience.REPORTER, words.say("playbook.title"), parts, actions);
    }

    private static Part.Field field(Words words, Playbook playbook) {
        return new Part.Field(playbook.title().in(words.locale()), words.say("playbook.line", playbook.minutes(),
                playbook.purpose().in(words.locale()), playbook.id().value()));
    }

    /** "3/8 Title · project": short enough for a list. */
    static String label(Words words, Followed one) {
        var progress = one.progress();
        var project = one.run().project().isEmpty() ? "" : " · " + one.run().project().words();
        return ReportForms.within(words.say("playbook.begun", progress.done(), progress.atMost(),
                one.playbook().title().in(words.locale())) + project, LABEL, "…");
    }

    /** No such playbook, but this one is nearest. */
    Card nearest(Words words, Playbook playbook) {
        return new Card(Audience.REPORTER, words.say("playbook.unknown.title"),
                List.of(new Part.Notice(Part.Tone.WARNING,
                        words.say("playbook.nearest", playbook.id().value(), playbook.title().in(words.locale())))),
                List.of(Action.Button.primary("playbook:begin", playbook.id().value(), words.say("playbook.take")),
                        Action.Button.plain("playbook:list", "", words.say("playbook.show-all"))));
    }
}
