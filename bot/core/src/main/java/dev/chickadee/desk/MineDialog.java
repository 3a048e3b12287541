package dev.chickadee.desk;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import dev.chickadee.audit.AuditNote;
import dev.chickadee.base.Ids;
import dev.chickadee.base.Words;
import dev.chickadee.chat.Card;
import dev.chickadee.chat.CommandSpec;
import dev.chickadee.chat.Form;
import dev.chickadee.chat.Interaction;
import dev.chickadee.chat.Part;
import dev.chickadee.chat.Reply;
import dev.chickadee.delivery.Ledger;
import dev.chickadee.report.Moved;
import dev.chickadee.report.Refusal;
import dev.chickadee.report.ReportId;

/** {@code /my-reports}: a person's own reports, withdrawing one, and checking that a message really came from Chickadee. */
public final class MineDialog implements Dialog {

    static final String VERIFY = "mine:verify";

    private final Office office;
    private final MineCards cards;
    private final TriageCards triage;

    public MineDialog(Office office) {
        this.office = office;
        this.cards = new MineCards(office);
        this.triage = new TriageCards(office);
    }

    @Override
    public String name() {
        return "mine";
    }

    @Override
    public List<CommandSpec> commands() {
        return List.of(Commands.spec("my-reports", "command.mine"));
    }

    @Override
    public @Nullable Form form(Interaction interaction, Words words) {
        return switch (interaction) {
            case Interaction.ActionPressed pressed when pressed.action().equals(VERIFY) -> verify(words);
            case Interaction.FormSubmitted sent when sent.form().equals(VERIFY) -> verify(words);
            case Interaction.ActionPressed _,Interaction.FormSubmitted _,Interaction.CommandGiven _,Interaction.MessageFlagged _,Interaction.HomeOpened _ ->
                null;
        };
    }

    private static Form verify(Words words) {
        return new Form(VERIFY, "", words.say("verify.form.title"), words.say("verify.form.send"), List.of(
                new Form.Typed("code", words.say("verify.form.code"), words.say("verify.form.code.hint"), true, false,
                        20, "")));
    }

    @Override
    public Reply answer(Visit visit) {
        return switch (visit.interaction()) {
            case Interaction.CommandGiven _ -> new Reply.Show(list(visit));
            case Interaction.FormSubmitted sent when sent.form().equals(VERIFY) -> verified(visit, sent.answer("code"));
            case Interaction.ActionPressed pressed -> pressed(visit, pressed);
            case Interaction.FormSubmitted _,Interaction.MessageFlagged _,Interaction.HomeOpened _ ->
                Replies.unknown(visit.words());
        };
    }

    private Reply pressed(Visit visit, Interaction.ActionPressed pressed) {
        if (pressed.action().equals("mine:list")) {
            return new Reply.Replace(list(visit));
        }
        var ref = pressed.action().equals("mine:pick") && !pressed.chosen().isEmpty()
                ? pressed.chosen().getFirst()
                : pressed.ref();
        if (!Ids.looksRight(ref)) {
            return Replies.unknown(visit.words());
        }
        var id = new ReportId(ref);
        var report = office.reports().find(id).filter(r -> office.casework().isReporter(id, visit.by()));
        if (report.isEmpty()) {
            return Replies.refused(visit.words(), Refusal.UNKNOWN);
        }
        return switch (pressed.action()) {
            case "mine:pick", "mine:show" -> new Reply.Show(cards.one(visit, report.get()));
            case "mine:withdraw" -> new Reply.Show(cards.sure(visit.words(), report.get()));
            case "mine:withdraw-sure" -> withdraw(visit, id);
            default -> Replies.unknown(visit.words());
        };
    }

    /** With what could not reach the person before, which has reached them now. */
    private Card list(Visit visit) {
        var list = cards.list(visit);
        office.post().shown(office.ledger().waitingFor(visit.by()));
        return list;
    }

    private Reply withdraw(Visit visit, ReportId id) {
        return switch (office.casework().withdraw(id, visit.by())) {
            case Moved.Refused refused -> Replies.refused(visit.words(), refused.why());
            case Moved.Done done -> {
                var report = done.after();
                office.matching().forget(id.value());
                office.links().forget(id.value());
                office.audit().append(new AuditNote(report.community().value(), "", "report.withdrawn", id.value()));
                office.post().gone(report, triage.gone(triage.words(report), report));
                yield new Reply.Replace(cards.withdrawn(visit.words(), report));
            }
        };
    }

    private Reply verified(Visit visit, String typed) {
        var code = typed.strip().toUpperCase(Locale.ROOT);
        return office.ledger().sentTo(visit.by()).stream().filter(told -> told.code().equals(code)).findFirst()
                .map((Ledger.Told told) -> Replies.say(visit.words(), Part.Tone.GOOD, "verify.ours",
                        visit.words().moment(told.at(), visit.zone()),
                        visit.words().say("delivery.kind." + told.kind().word())))
                .orElseGet(() -> Replies.say(visit.words(), Part.Tone.DANGER, "verify.not-ours"));
    }
}
