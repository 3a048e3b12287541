package dev.chickadee.desk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.chickadee.base.Ids;
import dev.chickadee.base.ReporterText;
import dev.chickadee.base.Words;
import dev.chickadee.chat.CommandSpec;
import dev.chickadee.chat.Form;
import dev.chickadee.chat.Interaction;
import dev.chickadee.chat.Part;
import dev.chickadee.chat.Reply;
import dev.chickadee.playbook.Limits;
import dev.chickadee.playbook.PlaybookId;
import dev.chickadee.playbook.PlaybookShelf;
import dev.chickadee.run.Followed;
import dev.chickadee.run.Move;
import dev.chickadee.run.RunId;
import dev.chickadee.run.RunRules;
import dev.chickadee.run.Runs;
import dev.chickadee.run.Turn;
import dev.chickadee.run.Why;

/** {@code /playbook}: choosing a playbook and following it step by step. */
public final class PlaybookDialog implements Dialog {

    static final String TYPE = "playbook:type";
    static final String LEAVE_OUT = "playbook:leave-out";

    private final Runs runs;
    private final PlaybookShelf shelf;
    private final PlaybookCards cards;

    public PlaybookDialog(Runs runs, PlaybookShelf shelf) {
        this.runs = runs;
        this.shelf = shelf;
        this.cards = new PlaybookCards(runs, shelf);
    }

    @Override
    public String name() {
        return "playbook";
    }

    @Override
    public List<CommandSpec> commands() {
        return List.of(Commands.spec("playbook", "command.playbook"));
    }

    @Override
    public @Nullable Form form(Interaction interaction, Words words) {
        return switch (interaction) {
            case Interaction.ActionPressed pressed -> form(words, pressed.action(), pressed.ref());
            case Interaction.FormSubmitted sent -> form(words, sent.form(), sent.ref());
            case Interaction.CommandGiven _,Interaction.MessageFlagged _,Interaction.HomeOpened _ -> null;
        };
    }

    private static @Nullable Form form(Words words, String action, String ref) {
        var known = RunRef.parse(ref);
        if (known.isEmpty()) {
            return null;
        }
        return switch (action) {
            case TYPE -> new Form(TYPE, ref, words.say("run.type.title"), words.say("run.form.send"),
                    List.of(new Form.Typed("answer", words.say("run.type.label"), words.say("run.type.hint"), true,
                            true,
                            Math.clamp(known.get().number(), 1, Limits.ANSWER), "")));
            case LEAVE_OUT -> new Form(LEAVE_OUT, ref, words.say("run.leave-out.title"), words.say("run.form.send"),
                    List.of(new Form.Typed("reason", words.say("run.leave-out.label"), words.say("run.leave-out.hint"),
                            true, true, RunRules.REASON, "")));
            default -> null;
        };
    }

    @Override
    public Reply answer(Visit visit) {
        return switch (visit.interaction()) {
            case Interaction.CommandGiven given -> given(visit, given.text());
            case Interaction.ActionPressed pressed -> pressed(visit, pressed);
            case Interaction.FormSubmitted sent -> sent(visit, sent);
            case Interaction.MessageFlagged _,Interaction.HomeOpened _ -> Replies.unknown(visit.words());
        };
    }

    private Reply given(Visit visit, String text) {
        var typed = text.strip().split("\\s+", 2);
        if (typed[0].isEmpty()) {
            return new Reply.Show(cards.list(visit));
        }
        var project = Projects.read(runs, visit, typed.length > 1 ? typed[1] : "");
        if (project.isEmpty()) {
            return Projects.tooLong(visit.words());
        }
        return begin(visit, typed[0].toLowerCase(Locale.ROOT), project.get(), false);
    }

    private Reply begin(Visit visit, String name, ReporterText project, boolean inPlace) {
        var community = visit.community();
        if (community == null) {
            return Replies.notSetUp(visit.words());
        }
        if (Limits.isName(name) && shelf.current(new PlaybookId(name)).isPresent()) {
            return shown(visit.words(), runs.begin(visit.by(), community.id(), new PlaybookId(name), project), inPlace);
        }
        var names = shelf.all().stream().map(playbook -> playbook.id().value()).toList();
        return Nearest.to(name, names).flatMap(nearest -> shelf.current(new PlaybookId(nearest)))
                .<Reply>map(playbook -> new Reply.Show(cards.nearest(visit.words(), playbook)))
                .orElseGet(() -> Replies.say(visit.words(), Part.Tone.WARNING, "playbook.unknown"));
    }

    private Reply pressed(Visit visit, Interaction.ActionPressed pressed) {
        var chosen = pressed.chosen().isEmpty() ? pressed.ref() : pressed.chosen().getFirst();
        return switch (pressed.action()) {
            case "playbook:list" -> new Reply.Replace(cards.list(visit));
            case "playbook:begin" -> begin(visit, chosen, ReporterText.EMPTY, true);
            case "playbook:resume" -> withRun(visit, chosen, id -> runs.resume(id, visit.by()));
            case "playbook:again" -> withRun(visit, chosen, id -> runs.again(id, visit.by()));
            case "playbook:pause" -> pause(visit, chosen);
            case "playbook:done" -> move(visit, pressed.ref(), new Move.Done(), true);
            case "playbook:back" -> move(visit, pressed.ref(), new Move.Back(), true);
            case "playbook:choose" -> choose(visit, pressed);
            default -> Replies.unknown(visit.words());
        };
    }

    private Reply withRun(Visit visit, String ref, java.util.function.Function<RunId, Turn> work) {
        return Ids.looksRight(ref)
                ? shown(visit.words(), work.apply(new RunId(ref)), true)
                : Replies.unknown(visit.words());
    }

    private Reply pause(Visit visit, String ref) {
        if (!Ids.looksRight(ref)) {
            return Replies.unknown(visit.words());
        }
        return switch (runs.resume(new RunId(ref), visit.by())) {
            case Turn.At at when !at.now().run().finished() ->
                new Reply.Replace(StepCards.paused(visit.words(), at.now()));
            case Turn turn -> shown(visit.words(), turn, true);
        };
    }

    /** The button says which of the offered answers, by its number; a list says it by what was chosen. */
    private Reply choose(Visit visit, Interaction.ActionPressed pressed) {
        var ref = RunRef.parse(pressed.ref());
        var listed = pressed.chosen().stream().findFirst();
        if (ref.isEmpty() || listed.isPresent() && !RunRef.isNumber(listed.get())) {
            return Replies.unknown(visit.words());
        }
        int number = listed.map(Integer::parseInt).orElse(ref.get().number());
        return switch (runs.resume(ref.get().run(), visit.by())) {
            case Turn.At at -> offered(at.now(), number)
                    .map(answer -> move(visit, pressed.ref(), new Move.Choose(answer), true))
                    .orElseGet(() -> move(visit, pressed.ref(), new Move.Choose(""), true));
            case Turn turn -> shown(visit.words(), turn, true);
        };
    }

    private static Optional<String> offered(Followed now, int number) {
        return now.next().flatMap(step -> Optional.ofNullable(step.question()))
                .filter(question -> number < question.offered().size())
                .map(question -> question.offered().get(number).value());
    }

    private Reply sent(Visit visit, Interaction.FormSubmitted sent) {
        return switch (sent.form()) {
            case TYPE -> move(visit, sent.ref(), new Move.Type(new ReporterText(sent.answer("answer"))), false);
            case LEAVE_OUT ->
                move(visit, sent.ref(), new Move.LeaveOut(new ReporterText(sent.answer("reason"))), false);
            default -> Replies.unknown(visit.words());
        };
    }

    private Reply move(Visit visit, String ref, Move move, boolean inPlace) {
        return RunRef.parse(ref)
                .map(known -> shown(visit.words(), runs.move(known.run(), visit.by(), known.seen(), move), inPlace))
                .orElseGet(() -> Replies.unknown(visit.words()));
    }

    private static Reply shown(Words words, Turn turn, boolean inPlace) {
        return switch (turn) {
            case Turn.At at -> reply(StepCards.now(words, at.now()), inPlace);
            case Turn.Stale stale -> reply(
                    StepCards.now(words, stale.now()).plus(notice(words, "run.stale")), inPlace);
            case Turn.Refused refused -> reply(
                    StepCards.now(words, refused.now()).plus(notice(words, key(refused.why()))), inPlace);
            case Turn.Unknown _ -> Replies.say(words, Part.Tone.WARNING, "run.unknown");
        };
    }

    private static Reply reply(dev.chickadee.chat.Card card, boolean inPlace) {
        return inPlace ? new Reply.Replace(card) : new Reply.Show(card);
    }

    private static Part notice(Words words, String key) {
        return new Part.Notice(Part.Tone.WARNING, words.say(key));
    }

    private static String key(Why why) {
        return switch (why) {
            case FINISHED -> "run.refused.finished";
            case AT_THE_START -> "run.refused.at-the-start";
            case WANTS_AN_ANSWER -> "run.refused.wants-an-answer";
            case NOT_ASKED, NOT_OFFERED -> "run.refused.not-offered";
            case EMPTY -> "run.refused.empty";
            case TOO_LONG -> "run.refused.too-long";
            case MUST_APPLY -> "run.refused.must-apply";
        };
    }
}
