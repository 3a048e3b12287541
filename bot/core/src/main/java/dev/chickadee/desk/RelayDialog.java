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
import dev.chickadee.report.Relay;
import dev.chickadee.report.ReportId;

/** The reporter's side of the relay: answering a question, or adding something. */
public final class RelayDialog implements Dialog {

    static final String ANSWER = "relay:answer";
    private static final int LONGEST = 3000;

    private final Office office;
    private final TriageCards cards;

    public RelayDialog(Office office) {
        this.office = office;
        this.cards = new TriageCards(office);
    }

    @Override
    public String name() {
        return "relay";
    }

    @Override
    public List<CommandSpec> commands() {
        return List.of();
    }

    @Override
    public @Nullable Form form(Interaction interaction, Words words) {
        return switch (interaction) {
            case Interaction.ActionPressed pressed when pressed.action().equals(ANSWER) -> form(words, pressed.ref());
            case Interaction.FormSubmitted sent when sent.form().equals(ANSWER) -> form(words, sent.ref());
            case Interaction.ActionPressed _,Interaction.FormSubmitted _,Interaction.CommandGiven _,Interaction.MessageFlagged _,Interaction.HomeOpened _ ->
                null;
        };
    }

    private static Form form(Words words, String ref) {
        return new Form(ANSWER, ref, words.say("answer.form.title"), words.say("answer.form.send"),
                List.of(new Form.Typed("answer", words.say("answer.form.answer"), words.say("answer.form.answer.hint"),
                        true, true, LONGEST, "")));
    }

    @Override
    public Reply answer(Visit visit) {
        return switch (visit.interaction()) {
            case Interaction.FormSubmitted sent when sent.form().equals(ANSWER) && Ids.looksRight(sent.ref()) ->
                carry(visit, new ReportId(sent.ref()), new ReporterText(sent.answer("answer")));
            case Interaction.ActionPressed _,Interaction.FormSubmitted _,Interaction.CommandGiven _,Interaction.MessageFlagged _,Interaction.HomeOpened _ ->
                Replies.unknown(visit.words());
        };
    }

    private Reply carry(Visit visit, ReportId id, ReporterText answer) {
        return switch (office.relay().answer(id, visit.by(), answer)) {
            case Relay.Carried.Refused refused -> Replies.refused(visit.words(), refused.why());
            case Relay.Carried.Done done -> {
                var report = done.report();
                var words = cards.words(report);
                // The answer may name somebody who has read along so far: the card goes first, to those who may read it now.
                office.post().triage(report, cards.full(words, report), cards.moved(words));
                office.post().under(report,
                        cards.note(words, report, "triage.answered", report.alias().value())
                                .plus(new Part.Quote(answer.words())));
                yield Replies.say(visit.words(), Part.Tone.GOOD, "answer.sent", report.label());
            }
        };
    }
}
