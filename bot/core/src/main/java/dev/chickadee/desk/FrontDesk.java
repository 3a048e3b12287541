package dev.chickadee.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.chickadee.base.Transactor;
import dev.chickadee.base.Words;
import dev.chickadee.chat.Card;
import dev.chickadee.chat.CommandSpec;
import dev.chickadee.chat.Desk;
import dev.chickadee.chat.FirstAnswer;
import dev.chickadee.chat.FormFaults;
import dev.chickadee.chat.Handled;
import dev.chickadee.chat.Interaction;
import dev.chickadee.chat.Part;
import dev.chickadee.chat.Reply;

/** Finds the dialog for each interaction, gives it its effect once, and turns what breaks into words. */
public final class FrontDesk implements Desk {

    private final Map<String, Dialog> byName = new LinkedHashMap<>();
    private final Map<String, Dialog> byCommand = new LinkedHashMap<>();
    private final Transactor transactor;
    private final Handled handled;
    private final Office office;

    /** @throws IllegalArgumentException if two dialogs share a name or a command */
    public FrontDesk(List<Dialog> dialogs, Transactor transactor, Handled handled, Office office) {
        this.transactor = transactor;
        this.handled = handled;
        this.office = office;
        for (var dialog : dialogs) {
            claim(byName, dialog.name(), dialog);
            dialog.commands().forEach(command -> claim(byCommand, command.name(), dialog));
        }
    }

    private static void claim(Map<String, Dialog> map, String name, Dialog dialog) {
        if (map.put(name, dialog) != null) {
            throw new IllegalArgumentException("dialog: \"" + name + "\" stands twice (expected: once)");
        }
    }

    @Override
    public List<CommandSpec> commands() {
        return byName.values().stream().flatMap(dialog -> dialog.commands().stream()).toList();
    }

    @Override
    public FirstAnswer first(Interaction interaction) {
        var words = Words.in(interaction.origin().locale());
        var dialog = dialogOf(interaction);
        if (dialog == null) {
            return new FirstAnswer.Work();
        }
        var form = dialog.form(interaction, words);
        if (form == null) {
            return new FirstAnswer.Work();
        }
        if (!(interaction instanceof Interaction.FormSubmitted submitted)) {
            return new FirstAnswer.OpenForm(form);
        }
        var faults = new LinkedHashMap<String, String>();
        FormFaults.of(form, submitted.answers())
                .forEach((field, fault) -> faults.put(field, Replies.fault(words, fault)));
        if (faults.isEmpty()) {
            faults.putAll(dialog.faults(submitted, words));
        }
        return faults.isEmpty() ? new FirstAnswer.Work() : new FirstAnswer.Refuse(faults);
    }

    @Override
    public Reply handle(Interaction interaction) {
        var words = Words.in(interaction.origin().locale());
        var dialog = dialogOf(interaction);
        if (dialog == null) {
            return unknown(interaction, words);
        }
        try {
            return transactor.inOne(() -> handled.first(interaction.origin().id())
                    ? reminding(dialog.answer(visit(interaction, words)), interaction, words)
                    : new Reply.Done());
        } catch (RuntimeException broken) {
            return Replies.broken(words, Incidents.note(dialog.name(), broken));
        }
    }

    @Override
    public void unanswered(Interaction interaction, Card card) {
        transactor.inOne(
                () -> office.post().late(interaction.origin().by(), card, Words.in(interaction.origin().locale())));
    }

    /** The same reply, saying that something could not reach this person before. */
    private Reply reminding(Reply reply, Interaction interaction, Words words) {
        int waiting = reply instanceof Reply.Done ? 0 : office.ledger().waitingFor(interaction.origin().by()).size();
        if (waiting == 0) {
            return reply;
        }
        var notice = new Part.Notice(Part.Tone.INFO, words.say("waiting.notice", waiting));
        return switch (reply) {
            case Reply.Show show -> new Reply.Show(show.card().plus(notice));
            case Reply.Replace replace -> new Reply.Replace(replace.card().plus(notice));
            case Reply.Done done -> done;
        };
    }

    private Visit visit(Interaction interaction, Words words) {
        var communities = office.communities();
        var community = communities.of(interaction.origin().by().place()).orElse(null);
        var member = community == null
                ? null
                : communities.member(community.id(), interaction.origin().by()).orElse(null);
        return new Visit(interaction, community, member, words);
    }

    private Reply unknown(Interaction interaction, Words words) {
        if (!(interaction instanceof Interaction.CommandGiven given)) {
            return Replies.unknown(words);
        }
        var nearest = Nearest.to(given.command(), byCommand.keySet());
        return nearest.isPresent()
                ? Replies.say(words, Part.Tone.WARNING, "failed.command-nearest", nearest.get())
                : Replies.say(words, Part.Tone.WARNING, "failed.command-unknown");
    }

    private @Nullable Dialog dialogOf(Interaction interaction) {
        return switch (interaction) {
            case Interaction.CommandGiven given -> byCommand.get(given.command());
            case Interaction.FormSubmitted submitted -> byName.get(prefix(submitted.form()));
            case Interaction.ActionPressed pressed -> byName.get(prefix(pressed.action()));
            case Interaction.MessageFlagged _ -> byName.get(ReportDialog.NAME);
            case Interaction.HomeOpened _ -> byName.get(HomeDialog.NAME);
        };
    }

    private static String prefix(String name) {
        int colon = name.indexOf(':');
        return colon < 0 ? name : name.substring(0, colon);
    }
}
