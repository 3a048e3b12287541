package dev.chickadee.desk;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.chickadee.audit.AuditNote;
import dev.chickadee.base.Ids;
import dev.chickadee.base.ReporterText;
import dev.chickadee.base.Words;
import dev.chickadee.chat.Action;
import dev.chickadee.chat.Audience;
import dev.chickadee.chat.Card;
import dev.chickadee.chat.CommandSpec;
import dev.chickadee.chat.Form;
import dev.chickadee.chat.Interaction;
import dev.chickadee.chat.Option;
import dev.chickadee.chat.Part;
import dev.chickadee.chat.Reply;
import dev.chickadee.community.Member;
import dev.chickadee.community.MemberId;
import dev.chickadee.report.Move;
import dev.chickadee.report.Moved;
import dev.chickadee.report.Readership;
import dev.chickadee.report.Refusal;
import dev.chickadee.report.Relay;
import dev.chickadee.report.Report;
import dev.chickadee.report.ReportId;
import dev.chickadee.report.Verdict;

/** The buttons of a report's card: claim, ask, hand over, judge, close, reopen. */
public final class TriageDialog implements Dialog {

    static final String ASK = "triage:ask";
    private static final int QUESTION = 2000;
    private static final int LABEL = 75;

    private final Office office;
    private final TriageCards cards;
    private final ReporterCards reporterCards;
    private final Opening opening;

    public TriageDialog(Office office) {
        this.office = office;
        this.cards = new TriageCards(office);
        this.reporterCards = new ReporterCards();
        this.opening = new Opening(office);
    }

    @Override
    public String name() {
        return "triage";
    }

    @Override
    public List<CommandSpec> commands() {
        return List.of();
    }

    @Override
    public @Nullable Form form(Interaction interaction, Words words) {
        return switch (interaction) {
            case Interaction.ActionPressed pressed when pressed.action().equals(ASK) -> question(words, pressed.ref());
            case Interaction.FormSubmitted sent when sent.form().equals(ASK) -> question(words, sent.ref());
            case Interaction.ActionPressed _,Interaction.FormSubmitted _,Interaction.CommandGiven _,Interaction.MessageFlagged _,Interaction.HomeOpened _ ->
                null;
        };
    }

    private static Form question(Words words, String ref) {
        return new Form(ASK, ref, words.say("ask.form.title"), words.say("ask.form.send"), List.of(new Form.Typed(
                "question", words.say("ask.form.question"), words.say("ask.form.question.hint"), true, true, QUESTION,
                "")));
    }

    @Override
    public Reply answer(Visit visit) {
        return switch (visit.interaction()) {
            case Interaction.FormSubmitted sent when sent.form().equals(ASK) && Ids.looksRight(sent.ref()) ->
                ask(visit, new ReportId(sent.ref()), new ReporterText(sent.answer("question")));
            case Interaction.ActionPressed pressed when Ids.looksRight(pressed.ref()) ->
                pressed(visit, pressed, new ReportId(pressed.ref()));
            case Interaction.ActionPressed _,Interaction.FormSubmitted _,Interaction.CommandGiven _,Interaction.MessageFlagged _,Interaction.HomeOpened _ ->
                Replies.unknown(visit.words());
        };
    }

    private Reply pressed(Visit visit, Interaction.ActionPressed pressed, ReportId id) {
        var handler = office.reports().find(id).flatMap(report -> office.readers().handler(report, visit.by()));
        if (handler.isEmpty()) {
            return Replies.refused(visit.words(), withdrawn(id) ? Refusal.NOT_NOW : Refusal.UNKNOWN);
        }
        var chosen = pressed.chosen().isEmpty() ? "" : pressed.chosen().getFirst();
        return switch (pressed.action()) {
            case "triage:claim" -> move(visit, id, new Move.Claim(handler.get().id()), "claimed");
            case "triage:over" -> whom(visit, id);
            case "triage:over-to" -> handOver(visit, id, chosen);
            case "triage:judge" -> Verdict.of(chosen).map(verdict -> move(visit, id, new Move.Judge(verdict), "judged"))
                    .orElseGet(() -> Replies.unknown(visit.words()));
            case "triage:close" -> move(visit, id, new Move.Close(), "closed");
            case "triage:reopen" -> move(visit, id, new Move.Reopen(handler.get().id()), "reopened");
            default -> Replies.unknown(visit.words());
        };
    }

    private boolean withdrawn(ReportId id) {
        return office.reports().find(id).filter(Report::withdrawn).isPresent();
    }

    private Reply move(Visit visit, ReportId id, Move move, String audited) {
        return switch (office.casework().move(id, visit.by(), move)) {
            case Moved.Refused refused -> Replies.refused(visit.words(), refused.why());
            case Moved.Done done -> {
                told(done, audited);
                yield new Reply.Done();
            }
        };
    }

    private void told(Moved.Done done, String audited) {
        var report = done.after();
        office.audit().append(
                new AuditNote(report.community().value(), by(report), "report." + audited, report.id().value()));
        var words = cards.words(report);
        office.post().triage(report, cards.full(words, report), cards.moved(words));
        reporterCards.news(office, report).ifPresent(card -> office.post().toReporter(report, card));
        opening.after(done);
    }

    private static String by(Report report) {
        var claimedBy = report.claimedBy();
        return claimedBy == null ? "" : claimedBy.value();
    }

    private Reply ask(Visit visit, ReportId id, ReporterText question) {
        return switch (office.relay().ask(id, visit.by(), question)) {
            case Relay.Carried.Refused refused -> Replies.refused(visit.words(), refused.why());
            case Relay.Carried.Done done -> {
                var report = done.report();
                var words = cards.words(report);
                office.post().toReporter(report, reporterCards.question(office, report, question));
                office.post().under(report,
                        cards.note(words, report, "triage.asked").plus(new Part.Quote(question.words())));
                yield Replies.say(visit.words(), Part.Tone.GOOD, "ask.sent");
            }
        };
    }

    /** Whom the report may be handed to: responders who may read it. */
    private Reply whom(Visit visit, ReportId id) {
        var words = visit.words();
        var others = others(visit, id);
        if (others.isEmpty()) {
            return Replies.say(words, Part.Tone.INFO, "over.nobody");
        }
        var options = others.stream().limit(Option.MOST)
                .map(member -> new Option(member.id().value(), ReportForms.within(member.name(), LABEL, "…"))).toList();
        return new Reply.Show(new Card(Audience.RESPONDERS, words.say("over.title"),
                List.of(new Part.Text(words.say("over"))),
                List.of(new Action.Select("triage:over-to", id.value(), words.say("over.choose"), options, 1))));
    }

    private Reply handOver(Visit visit, ReportId id, String to) {
        var other = others(visit, id).stream().filter(member -> member.id().value().equals(to)).findFirst();
        if (other.isEmpty()) {
            return Replies.unknown(visit.words());
        }
        return switch (office.casework().move(id, visit.by(), new Move.HandOver(new MemberId(to)))) {
            case Moved.Refused refused -> Replies.refused(visit.words(), refused.why());
            case Moved.Done done -> {
                told(done, "handed-over");
                yield new Reply.Replace(new Card(Audience.RESPONDERS, visit.words().say("over.title"),
                        List.of(new Part.Text(visit.words().say("over.done", other.get().name()))), List.of()));
            }
        };
    }

    private List<Member> others(Visit visit, ReportId id) {
        var readership = office.reports().find(id).map(office.readers()::of).orElseGet(Readership.Nobody::new);
        var readers = switch (readership) {
            case Readership.InChannel in -> in.readers();
            case Readership.Directly direct -> direct.readers();
            case Readership.Outside _,Readership.Nobody _ -> List.<Member>of();
        };
        return readers.stream().filter(member -> !member.persons().contains(visit.by()))
                .filter(member -> !member.awayAt(office.clock().instant())).toList();
    }
}
