package dev.chickadee.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import dev.chickadee.alert.Alert;
import dev.chickadee.alert.AlertId;
import dev.chickadee.alert.AlertRefusal;
import dev.chickadee.alert.Content;
import dev.chickadee.alert.Draft;
import dev.chickadee.alert.Drafted;
import dev.chickadee.alert.Published;
import dev.chickadee.alert.Revision;
import dev.chickadee.alert.RevisionState;
import dev.chickadee.base.Ids;
import dev.chickadee.base.ReporterText;
import dev.chickadee.base.Words;
import dev.chickadee.chat.Action;
import dev.chickadee.chat.Audience;
import dev.chickadee.chat.Card;
import dev.chickadee.chat.CommandSpec;
import dev.chickadee.chat.Form;
import dev.chickadee.chat.Interaction;
import dev.chickadee.chat.Part;
import dev.chickadee.chat.Reply;
import dev.chickadee.clearance.Severity;
import dev.chickadee.clearance.Tlp;
import dev.chickadee.report.ReportId;
import dev.chickadee.subscription.Ecosystems;

/** Drafting an alert from a confirmed report: preview, doubts, rewriting, asking a second person, approving. */
public final class DraftDialog implements Dialog {

    private static final String REWRITE = "draft:rewrite";

    private final Office office;
    private final Newsroom news;
    private final Composer composer;
    private final Previews previews;
    private final LastSeen lastSeen = new LastSeen();

    public DraftDialog(Office office, Newsroom news) {
        this.office = office;
        this.news = news;
        this.composer = new Composer(office, news);
        this.previews = new Previews(office, news);
    }

    @Override
    public String name() {
        return "draft";
    }

    @Override
    public List<CommandSpec> commands() {
        return List.of();
    }

    @Override
    public @Nullable Form form(Interaction interaction, Words words) {
        return switch (interaction) {
            case Interaction.ActionPressed pressed when pressed.action().equals(REWRITE) ->
                rewriting(words, pressed.ref(), lastSeen.of(pressed.origin().by(), pressed.ref()));
            case Interaction.FormSubmitted sent when sent.form().equals(REWRITE) -> rewriting(words, sent.ref(), "");
            case Interaction.ActionPressed _,Interaction.FormSubmitted _,Interaction.CommandGiven _,Interaction.MessageFlagged _,Interaction.HomeOpened _ ->
                null;
        };
    }

    private static Form rewriting(Words words, String ref, String filled) {
        return new Form(REWRITE, ref, words.say("draft.form.title"), words.say("draft.form.send"), List.of(
                new Form.Typed("text", words.say("draft.form.text"), words.say("draft.form.text.hint"), true, true,
                        Content.MAX, filled)));
    }

    @Override
    public Reply answer(Visit visit) {
        return switch (visit.interaction()) {
            case Interaction.ActionPressed pressed -> pressed(visit, pressed);
            case Interaction.FormSubmitted sent when sent.form().equals(REWRITE) -> AlertRef.read(sent.ref())
                    .map(ref -> rewritten(visit, ref, new ReporterText(sent.answer("text")).words()))
                    .orElseGet(() -> Replies.unknown(visit.words()));
            case Interaction.FormSubmitted _,Interaction.CommandGiven _,Interaction.MessageFlagged _,Interaction.HomeOpened _ ->
                Replies.unknown(visit.words());
        };
    }

    private Reply pressed(Visit visit, Interaction.ActionPressed pressed) {
        if (pressed.action().equals("draft:start") && Ids.looksRight(pressed.ref())) {
            return start(visit, new ReportId(pressed.ref()));
        }
        if (pressed.action().equals("draft:look") && Ids.looksRight(pressed.ref())) {
            return look(visit, new AlertId(pressed.ref()));
        }
        var ref = AlertRef.read(pressed.ref());
        var chosen = pressed.chosen().isEmpty() ? "" : pressed.chosen().getFirst();
        if (ref.isEmpty()) {
            return Replies.unknown(visit.words());
        }
        return switch (pressed.action()) {
            case "draft:severity" -> severity(visit, ref.get(), chosen);
            case "draft:tlp" -> tlp(visit, ref.get(), chosen);
            case "draft:ecosystems" -> Ecosystems.KNOWN.containsAll(pressed.chosen())
                    ? change(visit, ref.get(), content -> content.concerning(Set.copyOf(pressed.chosen())))
                    : Replies.unknown(visit.words());
            case "draft:settle" -> settle(visit, ref.get(), chosen);
            case "draft:ask" -> ask(visit, ref.get());
            case "draft:approve" -> approve(visit, ref.get());
            default -> Replies.unknown(visit.words());
        };
    }

    private Reply start(Visit visit, ReportId id) {
        var open = news.store().openOf(id);
        if (open.isPresent()) {
            return look(visit, open.get().id());
        }
        var report = office.reports().find(id);
        var narrative = report
                .filter(found -> office.readers().handler(found, visit.by()).isPresent())
                .flatMap(found -> office.reports().narrative(found.id()));
        if (report.isEmpty() || narrative.isEmpty()) {
            return AlertReplies.refused(visit.words(), AlertRefusal.UNKNOWN);
        }
        return switch (news.alerts().draft(id, visit.by(), composer.compose(report.get(), narrative.get()))) {
            case Drafted.Done done -> new Reply.Show(preview(visit, done.alert(), done.revision()));
            case Drafted.Refused refused -> AlertReplies.refused(visit.words(), refused.why());
        };
    }

    Reply look(Visit visit, AlertId id) {
        var alert = news.alerts().find(id, visit.by());
        var latest = news.store().latest(id);
        return alert.isEmpty() || latest.isEmpty()
                ? AlertReplies.refused(visit.words(), AlertRefusal.UNKNOWN)
                : new Reply.Show(preview(visit, alert.get(), latest.get()));
    }

    private Card preview(Visit visit, Alert alert, Revision revision) {
        lastSeen.put(visit.by(), AlertRef.of(alert.id(), revision.version()), revision.content().text());
        return previews.draft(visit.words(), alert, revision);
    }

    private Reply severity(Visit visit, AlertRef ref, String chosen) {
        boolean fine = chosen.length() == 1 && chosen.charAt(0) >= '1' && chosen.charAt(0) <= '5';
        return fine
                ? change(visit, ref, content -> content.graded(Severity.of(chosen.charAt(0) - '0'), content.tlp()))
                : Replies.unknown(visit.words());
    }

    private Reply tlp(Visit visit, AlertRef ref, String chosen) {
        var tlp = Tlp.parse(chosen);
        return tlp == null
                ? Replies.unknown(visit.words())
                : change(visit, ref, content -> content.graded(content.severity(), tlp));
    }

    private Reply change(Visit visit, AlertRef ref, UnaryOperator<Content> change) {
        return mine(visit, ref).map(latest -> done(visit, news.alerts().rewrite(ref.alert(), visit.by(), ref.seen(),
                new Draft(change.apply(latest.content()), latest.doubts()))))
                .orElseGet(() -> AlertReplies.refused(visit.words(), AlertRefusal.UNKNOWN));
    }

    private Reply rewritten(Visit visit, AlertRef ref, String text) {
        var report = news.store().find(ref.alert()).flatMap(alert -> office.reports().find(alert.report()));
        var latest = mine(visit, ref);
        if (report.isEmpty() || latest.isEmpty()) {
            return AlertReplies.refused(visit.words(), AlertRefusal.UNKNOWN);
        }
        var draft = composer.scrub(report.get(), latest.get().content(), text);
        return done(visit, news.alerts().rewrite(ref.alert(), visit.by(), ref.seen(), draft));
    }

    private Reply settle(Visit visit, AlertRef ref, String chosen) {
        var doubt = mine(visit, ref).flatMap(latest -> latest.doubts().stream()
                .filter(one -> chosen.equals("doubt-" + latest.doubts().indexOf(one))).findFirst());
        return doubt.map(one -> done(visit, news.alerts().settle(ref.alert(), visit.by(), ref.seen(), one)))
                .orElseGet(() -> AlertReplies.refused(visit.words(), AlertRefusal.CHANGED));
    }

    private Optional<Revision> mine(Visit visit, AlertRef ref) {
        return news.alerts().find(ref.alert(), visit.by()).flatMap(alert -> news.store().latest(alert.id()));
    }

    private Reply done(Visit visit, Drafted outcome) {
        return switch (outcome) {
            case Drafted.Done done -> new Reply.Replace(preview(visit, done.alert(), done.revision()));
            case Drafted.Refused refused -> AlertReplies.refused(visit.words(), refused.why());
        };
    }

    /** Puts a card before the other readers of the report. */
    private Reply ask(Visit visit, AlertRef ref) {
        var alert = news.alerts().find(ref.alert(), visit.by());
        var report = alert.flatMap(found -> office.reports().find(found.report()));
        if (alert.isEmpty() || report.isEmpty()) {
            return AlertReplies.refused(visit.words(), AlertRefusal.UNKNOWN);
        }
        var words = new TriageCards(office).words(report.get());
        office.post().under(report.get(), new Card(Audience.RESPONDERS,
                words.say("draft.asked.title", alert.get().label()),
                List.of(new Part.Text(words.say("draft.asked", report.get().label()))),
                List.of(Action.Button.primary("draft:look", alert.get().id().value(), words.say("draft.look")))));
        return Replies.say(visit.words(), Part.Tone.GOOD, "draft.ask.sent");
    }

    private Reply approve(Visit visit, AlertRef ref) {
        boolean approved = mine(visit, ref).filter(latest -> latest.version() == ref.seen())
                .filter(latest -> latest.state() == RevisionState.APPROVED).isPresent();
        if (!approved
                && news.alerts().approve(ref.alert(), visit.by(), ref.seen()) instanceof Drafted.Refused(var why)) {
            return AlertReplies.refused(visit.words(), why);
        }
        return switch (news.publishing().publish(ref.alert(), visit.by())) {
            case Published.Refused refused -> AlertReplies.refused(visit.words(), refused.why());
            case Published.Done done -> published(visit, done);
        };
    }

    private Reply published(Visit visit, Published.Done done) {
        office.reports().find(done.alert().report()).ifPresent(report -> office.post().under(report,
                AlertDialog.told(new TriageCards(office).words(report), done.alert(), done.reach())));
        var words = visit.words();
        return new Reply.Replace(new Card(Audience.RESPONDERS, words.say("draft.published.title", done.alert().label()),
                List.of(new Part.Notice(Part.Tone.GOOD, words.say("draft.published", done.reach().channels(),
                        done.reach().communities(), done.taken()))),
                List.of(Action.Button.plain("alert:panel", done.alert().id().value(), words.say("alert.panel.open")))));
    }
}
