package dev.chickadee.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.chickadee.alert.Alert;
import dev.chickadee.alert.AlertId;
import dev.chickadee.alert.AlertRefusal;
import dev.chickadee.alert.AlertState;
import dev.chickadee.alert.Draft;
import dev.chickadee.alert.Drafted;
import dev.chickadee.alert.Progress;
import dev.chickadee.alert.Reach;
import dev.chickadee.alert.Retracted;
import dev.chickadee.alert.Retraction;
import dev.chickadee.alert.SightingKind;
import dev.chickadee.alert.Sightings;
import dev.chickadee.base.Ids;
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

/** The buttons of an alert: what a community answers, and, for its team, how far it came, updating and taking back. */
public final class AlertDialog implements Dialog {

    private final Newsroom news;
    private final DraftDialog drafts;

    public AlertDialog(Newsroom news, DraftDialog drafts) {
        this.news = news;
        this.drafts = drafts;
    }

    @Override
    public String name() {
        return "alert";
    }

    @Override
    public List<CommandSpec> commands() {
        return List.of();
    }

    @Override
    public @Nullable Form form(Interaction interaction, Words words) {
        return null;
    }

    @Override
    public Reply answer(Visit visit) {
        if (!(visit.interaction() instanceof Interaction.ActionPressed pressed)) {
            return Replies.unknown(visit.words());
        }
        if (pressed.action().equals("alert:sure")) {
            return retract(visit, pressed.ref());
        }
        if (!Ids.looksRight(pressed.ref())) {
            return Replies.unknown(visit.words());
        }
        var id = new AlertId(pressed.ref());
        var kind = SightingKind.of(pressed.action().substring("alert:".length()));
        if (kind.isPresent()) {
            return answered(visit, id, kind.get());
        }
        return switch (pressed.action()) {
            case "alert:panel" -> panel(visit, id).<Reply>map(Reply.Show::new)
                    .orElseGet(() -> AlertReplies.refused(visit.words(), AlertRefusal.UNKNOWN));
            case "alert:refresh" -> panel(visit, id).<Reply>map(Reply.Replace::new)
                    .orElseGet(() -> AlertReplies.refused(visit.words(), AlertRefusal.UNKNOWN));
            case "alert:update" -> update(visit, id);
            case "alert:retract" -> sure(visit, id, pressed.chosen());
            default -> Replies.unknown(visit.words());
        };
    }

    private Reply answered(Visit visit, AlertId id, SightingKind kind) {
        return switch (news.sightings().answer(id, visit.by(), kind)) {
            case Sightings.Outcome.Taken taken ->
                Replies.say(visit.words(), Part.Tone.GOOD, "sighting.taken", taken.alert().label());
            case Sightings.Outcome.Refused refused -> AlertReplies.refused(visit.words(), refused.why());
        };
    }

    /** What the responders of the origin see once it was published. */
    static Card told(Words words, Alert alert, Reach reach) {
        return new Card(Audience.RESPONDERS, words.say("draft.published.title", alert.label()),
                List.of(new Part.Text(words.say("alert.told", reach.channels(), reach.communities()))),
                List.of(Action.Button.plain("alert:panel", alert.id().value(), words.say("alert.panel.open"))));
    }

    private Optional<Card> panel(Visit visit, AlertId id) {
        return news.alerts().find(id, visit.by()).map(alert -> panel(visit.words(), alert));
    }

    private Card panel(Words words, Alert alert) {
        var parts = new ArrayList<Part>();
        parts.add(new Part.Fields(List.of(
                new Part.Field(words.say("alert.panel.state"), words.say("alert.state." + alert.state().word())),
                new Part.Field(words.say("alert.panel.progress"),
                        progress(words, news.publishing().progress(alert.id()))))));
        parts.addAll(news.cards().answered(words, alert, news.answers().count(alert.id())).parts());
        var id = alert.id().value();
        var actions = new ArrayList<Action>();
        actions.add(Action.Button.plain("alert:refresh", id, words.say("alert.panel.refresh")));
        if (alert.state() == AlertState.OPEN) {
            actions.add(Action.Button.plain("alert:update", id, words.say("alert.panel.update")));
        }
        if (alert.state() != AlertState.RETRACTED) {
            var reasons = Arrays.stream(Retraction.values())
                    .map(why -> new Option(why.word(), words.say("alert.retraction." + why.word()))).toList();
            actions.add(new Action.Select("alert:retract", id, words.say("alert.panel.retract"), reasons, 1));
        }
        return new Card(Audience.RESPONDERS, words.say("alert.panel", alert.label()), parts, actions);
    }

    /** "112 of 114 done, 2 parked: …"; the same reason is said once, with how often. */
    static String progress(Words words, Progress progress) {
        var done = words.say("alert.progress", progress.done(), progress.total());
        if (progress.parked().isEmpty()) {
            return done;
        }
        var reasons = progress.parked().stream().collect(Collectors.groupingBy(why -> why, Collectors.counting()))
                .entrySet().stream().sorted(java.util.Map.Entry.comparingByKey())
                .map(reason -> reason.getValue() + "× " + reason.getKey()).collect(Collectors.joining("; "));
        return words.say("alert.progress.parked", done, progress.parked().size(), reasons);
    }

    private Reply update(Visit visit, AlertId id) {
        var holds = news.store().published(id);
        if (holds.isEmpty() || news.alerts().find(id, visit.by()).isEmpty()) {
            return AlertReplies.refused(visit.words(), AlertRefusal.UNKNOWN);
        }
        var draft = new Draft(holds.get().content(), List.of());
        return switch (news.alerts().update(id, visit.by(), draft)) {
            case Drafted.Done _ -> drafts.look(visit, id);
            case Drafted.Refused(var why) when why == AlertRefusal.NOT_NOW -> drafts.look(visit, id);
            case Drafted.Refused refused -> AlertReplies.refused(visit.words(), refused.why());
        };
    }

    private Reply sure(Visit visit, AlertId id, List<String> chosen) {
        var why = chosen.stream().flatMap(word -> retraction(word).stream()).findFirst();
        var alert = news.alerts().find(id, visit.by());
        if (why.isEmpty() || alert.isEmpty()) {
            return AlertReplies.refused(visit.words(), AlertRefusal.UNKNOWN);
        }
        var words = visit.words();
        return new Reply.Replace(new Card(Audience.RESPONDERS, words.say("alert.sure.title", alert.get().label()),
                List.of(new Part.Notice(Part.Tone.DANGER,
                        words.say("alert.sure", words.say("alert.retraction." + why.get().word())))),
                List.of(Action.Button.danger("alert:sure", id.value() + "." + why.get().word(),
                        words.say("alert.sure.yes")),
                        Action.Button.plain("alert:refresh", id.value(), words.say("alert.sure.no")))));
    }

    private Reply retract(Visit visit, String ref) {
        int dot = ref.indexOf('.');
        var why = retraction(ref.substring(dot + 1));
        if (dot < 0 || why.isEmpty() || !Ids.looksRight(ref.substring(0, dot))) {
            return Replies.unknown(visit.words());
        }
        var id = new AlertId(ref.substring(0, dot));
        return switch (news.publishing().retract(id, visit.by(), why.get())) {
            case Retracted.Done done -> panel(visit, done.alert().id()).<Reply>map(Reply.Replace::new)
                    .orElseGet(Reply.Done::new);
            case Retracted.Refused refused -> AlertReplies.refused(visit.words(), refused.why());
        };
    }

    private static Optional<Retraction> retraction(String word) {
        return Arrays.stream(Retraction.values()).filter(why -> why.word().equals(word)).findFirst();
    }
}
