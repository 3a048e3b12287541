package dev.chickadee.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.chickadee.base.ReporterText;
import dev.chickadee.base.Words;
import dev.chickadee.chat.Action;
import dev.chickadee.chat.Audience;
import dev.chickadee.chat.Card;
import dev.chickadee.chat.Option;
import dev.chickadee.chat.Part;
import dev.chickadee.community.CommunityId;
import dev.chickadee.playbook.PlaybookId;
import dev.chickadee.playbook.PlaybookShelf;
import dev.chickadee.run.Followed;
import dev.chickadee.run.Progress;
import dev.chickadee.run.Runs;
import dev.chickadee.run.Turn;

/** The checklist: what is done, what is next, and a button for each playbook of it. */
final class HardenCards {

    /** In the order in which they help most. One that is not offered is left out. */
    private static final List<PlaybookId> PARTS = List.of(new PlaybookId("enable-two-factor"),
            new PlaybookId("recovery-codes"), new PlaybookId("verify-identity"));
    private static final int LABEL = 75;
    private static final int HEADING = 150;

    private final Runs runs;
    private final PlaybookShelf shelf;

    HardenCards(Runs runs, PlaybookShelf shelf) {
        this.runs = runs;
        this.shelf = shelf;
    }

    /** Begins what was never begun for this project, so that every button can name a run and none the project. */
    Card checklist(Visit visit, CommunityId community, ReporterText project) {
        var words = visit.words();
        var list = PARTS.stream().flatMap(id -> part(visit, community, id, project).stream()).toList();
        var parts = new ArrayList<Part>();
        var actions = new ArrayList<Action>();
        if (list.isEmpty()) {
            parts.add(new Part.Text(words.say("playbook.none")));
        } else {
            parts.add(new Part.Text(summary(words, list)));
            parts.add(ProgressBar.of(words, total(list)));
            parts.add(new Part.Fields(list.stream().map(one -> field(visit, one)).toList()));
            list.forEach(one -> actions.add(button(words, one)));
        }
        if (project.isEmpty()) {
            parts.add(new Part.Text(words.say("harden.for-a-project")));
        }
        others(visit, project).ifPresent(actions::add);
        var heading = project.isEmpty() ? words.say("harden.own") : words.say("harden.title", project.words());
        return new Card(Audience.REPORTER, ReportForms.within(heading, HEADING, "…"), parts, actions);
    }

    private Optional<Followed> part(Visit visit, CommunityId community, PlaybookId id, ReporterText project) {
        var newest = runs.newest(visit.by(), id, project);
        if (newest.isPresent() || shelf.current(id).isEmpty()) {
            return newest;
        }
        return switch (runs.begin(visit.by(), community, id, project)) {
            case Turn.At at -> Optional.of(at.now());
            case Turn.Stale stale -> Optional.of(stale.now());
            case Turn.Refused refused -> Optional.of(refused.now());
            case Turn.Unknown _ -> Optional.empty();
        };
    }

    private static String summary(Words words, List<Followed> list) {
        int done = (int) list.stream().filter(one -> one.run().finished()).count();
        var next = list.stream().filter(one -> !one.run().finished()).findFirst();
        return words.say("harden.done", done, list.size()) + "\n"
                + next.map(one -> words.say("harden.next", one.playbook().title().in(words.locale()),
                        one.next().map(step -> step.title().in(words.locale())).orElse("")))
                        .orElseGet(() -> words.say("harden.all-done"));
    }

    private static Progress total(List<Followed> list) {
        var each = list.stream().map(Followed::progress).toList();
        return new Progress(each.stream().mapToInt(Progress::done).sum(),
                each.stream().mapToInt(Progress::atMost).sum(), each.stream().allMatch(Progress::exact));
    }

    private static Part.Field field(Visit visit, Followed one) {
        var words = visit.words();
        var finished = one.run().finishedAt();
        var state = finished != null
                ? words.say("harden.finished", words.moment(finished, visit.zone()))
                : one.run().untouched()
                        ? words.say("harden.not-begun", one.playbook().minutes(),
                                one.playbook().purpose().in(words.locale()))
                        : words.say("harden.begun", StepCards.place(words, one.progress()),
                                one.next().map(step -> step.title().in(words.locale())).orElse(""));
        return new Part.Field(one.playbook().title().in(words.locale()), state);
    }

    private static Action button(Words words, Followed one) {
        var title = one.playbook().title().in(words.locale());
        var ref = one.run().id().value();
        if (one.run().finished()) {
            return Action.Button.plain("playbook:again", ref, label(words.say("harden.again", title)));
        }
        return Action.Button.primary("playbook:resume", ref,
                label(words.say(one.run().untouched() ? "harden.begin" : "harden.resume", title)));
    }

    private static String label(String label) {
        return ReportForms.within(label, LABEL, "…");
    }

    /** The person's other checklists, each by one of its runs. */
    private Optional<Action> others(Visit visit, ReporterText shown) {
        var words = visit.words();
        var seen = new ArrayList<ReporterText>(List.of(shown));
        var options = new ArrayList<Option>();
        for (var one : runs.of(visit.by())) {
            var project = one.run().project();
            if (!seen.contains(project) && options.size() < Option.MOST) {
                seen.add(project);
                options.add(new Option(one.run().id().value(),
                        label(project.isEmpty() ? words.say("harden.own") : project.words())));
            }
        }
        return options.isEmpty()
                ? Optional.empty()
                : Optional.of(new Action.Select("harden:show", "", words.say("harden.others"), options, 1));
    }
}
