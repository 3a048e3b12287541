package dev.chickadee.desk;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.chickadee.base.Ids;
import dev.chickadee.base.ReporterText;
import dev.chickadee.base.Words;
import dev.chickadee.chat.CommandSpec;
import dev.chickadee.chat.Form;
import dev.chickadee.chat.Interaction;
import dev.chickadee.chat.Part;
import dev.chickadee.chat.Reply;
import dev.chickadee.playbook.PlaybookShelf;
import dev.chickadee.run.RunId;
import dev.chickadee.run.Runs;
import dev.chickadee.run.Turn;

/** {@code /harden}: the playbooks as one checklist, for a project or for the person's own accounts. */
public final class HardenDialog implements Dialog {

    private final Runs runs;
    private final HardenCards cards;

    public HardenDialog(Runs runs, PlaybookShelf shelf) {
        this.runs = runs;
        this.cards = new HardenCards(runs, shelf);
    }

    @Override
    public String name() {
        return "harden";
    }

    @Override
    public List<CommandSpec> commands() {
        return List.of(Commands.spec("harden", "command.harden"));
    }

    @Override
    public @Nullable Form form(Interaction interaction, Words words) {
        return null;
    }

    @Override
    public Reply answer(Visit visit) {
        return switch (visit.interaction()) {
            case Interaction.CommandGiven given -> given(visit, given.text());
            case Interaction.ActionPressed pressed when pressed.action().equals("harden:show") -> show(visit, pressed);
            case Interaction.ActionPressed _,Interaction.FormSubmitted _,Interaction.MessageFlagged _,Interaction.HomeOpened _ ->
                Replies.unknown(visit.words());
        };
    }

    private Reply given(Visit visit, String text) {
        return Projects.read(runs, visit, text).map(project -> checklist(visit, project, false))
                .orElseGet(() -> Projects.tooLong(visit.words()));
    }

    /** The checklist to which a run belongs: its name is confided, so the button says it by the run. */
    private Reply show(Visit visit, Interaction.ActionPressed pressed) {
        var ref = pressed.chosen().isEmpty() ? pressed.ref() : pressed.chosen().getFirst();
        if (!Ids.looksRight(ref)) {
            return Replies.unknown(visit.words());
        }
        return switch (runs.resume(new RunId(ref), visit.by())) {
            case Turn.At at -> checklist(visit, at.now().run().project(), true);
            case Turn.Stale stale -> checklist(visit, stale.now().run().project(), true);
            case Turn.Refused refused -> checklist(visit, refused.now().run().project(), true);
            case Turn.Unknown _ -> Replies.say(visit.words(), Part.Tone.WARNING, "run.unknown");
        };
    }

    private Reply checklist(Visit visit, ReporterText project, boolean inPlace) {
        var community = visit.community();
        if (community == null) {
            return Replies.notSetUp(visit.words());
        }
        var card = cards.checklist(visit, community.id(), project);
        return inPlace ? new Reply.Replace(card) : new Reply.Show(card);
    }
}
