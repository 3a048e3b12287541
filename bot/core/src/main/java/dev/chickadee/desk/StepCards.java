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
import dev.chickadee.playbook.Question;
import dev.chickadee.playbook.Question.Offered;
import dev.chickadee.playbook.Step;
import dev.chickadee.run.Followed;
import dev.chickadee.run.Mark;
import dev.chickadee.run.Progress;
import dev.chickadee.run.Run;

/** What somebody sees who follows a playbook: the step before them, the pause, the end. */
final class StepCards {

    /** More answers than this are a list to choose from. */
    private static final int BUTTONS = 4;

    private StepCards() {}

    /** Where the person is now: at a step, or at the end. */
    static Card now(Words words, Followed followed) {
        return followed.next().map(step -> step(words, followed, step)).orElseGet(() -> end(words, followed));
    }

    private static Card step(Words words, Followed followed, Step step) {
        var locale = words.locale();
        var parts = new ArrayList<Part>();
        parts.add(new Part.Text(where(words, followed)));
        parts.add(ProgressBar.of(words, followed.progress()));
        parts.add(new Part.Text(step.text().in(locale)));
        parts.add(new Part.Text(words.say("run.why", step.why().in(locale))));
        if (!step.links().isEmpty()) {
            parts.add(new Part.Text(step.links().stream()
                    .map(link -> words.say("run.link", link.title().in(locale), link.address().toString()))
                    .collect(Collectors.joining("\n"))));
        }
        var question = step.question();
        if (question != null) {
            parts.add(new Part.Notice(Part.Tone.INFO, question.text().in(locale)));
        }
        if (followed.run().untouched() || question instanceof Question.Typed) {
            parts.add(new Part.Text(words.say("run.private")));
        }
        return new Card(Audience.REPORTER, step.title().in(locale), parts, actions(words, followed.run(), step));
    }

    private static String where(Words words, Followed followed) {
        var title = followed.playbook().title().in(words.locale());
        return words.say("run.where", place(words, followed.progress()), title) + project(words, followed.run());
    }

    private static String project(Words words, Run run) {
        return run.project().isEmpty() ? "" : "\n" + words.say("run.project", run.project().words());
    }

    /** "Step 3 of at most 8". */
    static String place(Words words, Progress progress) {
        return words.say(progress.exact() ? "run.step" : "run.step-at-most",
                Math.min(progress.done() + 1, progress.atMost()), progress.atMost());
    }

    private static List<Action> actions(Words words, Run run, Step step) {
        var actions = new ArrayList<>(answers(words, run, step));
        if (step.mayNotApply()) {
            actions.add(Action.Button.plain(PlaybookDialog.LEAVE_OUT, RunRef.of(run, 0).print(),
                    words.say("run.leave-out")));
        }
        if (!run.untouched()) {
            actions.add(Action.Button.plain("playbook:back", RunRef.of(run, 0).print(), words.say("run.back")));
        }
        actions.add(Action.Button.plain("playbook:pause", run.id().value(), words.say("run.pause")));
        return actions;
    }

    private static List<Action> answers(Words words, Run run, Step step) {
        return switch (step.question()) {
            case null -> List.of(
                    Action.Button.primary("playbook:done", RunRef.of(run, 0).print(), words.say("run.done")));
            case Question.YesNo yesNo -> buttons(words, run, yesNo.offered());
            case Question.Choice choice -> choice.offered().size() <= BUTTONS
                    ? buttons(words, run, choice.offered())
                    : List.of(select(words, run, choice.offered()));
            case Question.Typed typed -> List.of(Action.Button.primary(PlaybookDialog.TYPE,
                    RunRef.of(run, typed.most()).print(), words.say("run.type")));
        };
    }

    private static List<Action> buttons(Words words, Run run, List<Offered> offered) {
        var buttons = new ArrayList<Action>();
        for (int i = 0; i < offered.size(); i++) {
            buttons.add(Action.Button.primary("playbook:choose", RunRef.of(run, i).print(),
                    label(words, offered.get(i))));
        }
        return buttons;
    }

    private static Action select(Words words, Run run, List<Offered> offered) {
        var options = new ArrayList<Option>();
        for (int i = 0; i < offered.size(); i++) {
            options.add(new Option(String.valueOf(i), label(words, offered.get(i))));
        }
        return new Action.Select("playbook:choose", RunRef.of(run, 0).print(), words.say("run.choose"), options, 1);
    }

    private static String label(Words words, Offered offered) {
        var label = offered.label();
        if (label != null) {
            return label.in(words.locale());
        }
        return words.say(offered.value().equals(Question.YesNo.YES) ? "run.yes" : "run.no");
    }

    static Card paused(Words words, Followed followed) {
        var title = followed.playbook().title().in(words.locale());
        return new Card(Audience.REPORTER, words.say("run.paused.title"), List.of(
                new Part.Text(words.say("run.paused", title, place(words, followed.progress()))
                        + project(words, followed.run())),
                ProgressBar.of(words, followed.progress())),
                List.of(Action.Button.primary("playbook:resume", followed.run().id().value(), words.say("run.resume")),
                        Action.Button.plain("harden:show", followed.run().id().value(), words.say("run.checklist"))));
    }

    private static Card end(Words words, Followed followed) {
        var run = followed.run();
        var parts = new ArrayList<Part>();
        parts.add(new Part.Notice(Part.Tone.GOOD,
                words.say("run.end", followed.playbook().title().in(words.locale())) + project(words, run)));
        parts.add(ProgressBar.of(words, followed.progress()));
        parts.add(new Part.Fields(run.trail().stream().map(mark -> said(words, followed, mark)).toList()));
        return new Card(Audience.REPORTER, words.say("run.end.title"), parts,
                List.of(Action.Button.primary("harden:show", run.id().value(), words.say("run.checklist")),
                        Action.Button.plain("playbook:again", run.id().value(), words.say("run.again"))));
    }

    private static Part.Field said(Words words, Followed followed, Mark mark) {
        var step = followed.playbook().step(mark.step());
        var title = step.map(known -> known.title().in(words.locale())).orElse(mark.step().value());
        return new Part.Field(title, switch (mark) {
            case Mark.Done _ -> words.say("run.said.done");
            case Mark.Chosen chosen -> words.say("run.said.chosen",
                    step.map(Step::question).flatMap(asked -> asked.offered().stream()
                            .filter(one -> one.value().equals(chosen.answer())).findFirst())
                            .map(one -> label(words, one)).orElse(chosen.answer()));
            case Mark.Typed typed -> typed.answer().words();
            case Mark.NotApplicable out -> words.say("run.said.left-out", out.reason().words());
        });
    }
}
