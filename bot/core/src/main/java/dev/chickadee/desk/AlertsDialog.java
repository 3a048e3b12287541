package dev.chickadee.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.chickadee.alert.Alert;
import dev.chickadee.base.Ids;
import dev.chickadee.base.Words;
import dev.chickadee.chat.Action;
import dev.chickadee.chat.Audience;
import dev.chickadee.chat.Card;
import dev.chickadee.chat.ChannelId;
import dev.chickadee.chat.CommandSpec;
import dev.chickadee.chat.Form;
import dev.chickadee.chat.Interaction;
import dev.chickadee.chat.Option;
import dev.chickadee.chat.Part;
import dev.chickadee.chat.Reply;
import dev.chickadee.clearance.Severity;
import dev.chickadee.clearance.Tlp;
import dev.chickadee.community.Place;
import dev.chickadee.subscription.Ecosystems;
import dev.chickadee.subscription.Filter;
import dev.chickadee.subscription.Subscription;
import dev.chickadee.subscription.SubscriptionId;
import dev.chickadee.subscription.Subscriptions;

/** {@code /alerts}: what a community wants to hear about, and for its responders the alerts it gave. */
public final class AlertsDialog implements Dialog {

    private static final String SUBSCRIBE = "alerts:subscribe";
    private static final Tlp[] OFFERED = {Tlp.AMBER_STRICT, Tlp.AMBER, Tlp.GREEN, Tlp.CLEAR};
    private static final String ALL = "all";

    private final Newsroom news;

    public AlertsDialog(Newsroom news) {
        this.news = news;
    }

    @Override
    public String name() {
        return "alerts";
    }

    @Override
    public List<CommandSpec> commands() {
        return List.of(Commands.spec("alerts", "command.alerts"));
    }

    @Override
    public @Nullable Form form(Interaction interaction, Words words) {
        return switch (interaction) {
            case Interaction.CommandGiven given when typed(given.text()).equals(List.of("subscribe")) -> form(words);
            case Interaction.ActionPressed pressed when pressed.action().equals(SUBSCRIBE) -> form(words);
            case Interaction.FormSubmitted sent when sent.form().equals(SUBSCRIBE) -> form(words);
            case Interaction.ActionPressed _,Interaction.FormSubmitted _,Interaction.CommandGiven _,Interaction.MessageFlagged _,Interaction.HomeOpened _ ->
                null;
        };
    }

    private static Form form(Words words) {
        return new Form(SUBSCRIBE, "", words.say("alerts.form.title"), words.say("alerts.form.send"), List.of(
                new Form.Picked("channel", words.say("alerts.form.channel"), words.say("alerts.form.channel.hint"),
                        false, Form.Picked.Kind.CHANNELS, 1),
                new Form.Chosen("ecosystems", words.say("alerts.form.ecosystems"),
                        words.say("alerts.form.ecosystems.hint"), false, Previews.ecosystems(),
                        Ecosystems.KNOWN.size()),
                new Form.Chosen("least", words.say("alerts.form.least"), words.say("alerts.form.least.hint"), true,
                        Previews.severities(words), 1),
                new Form.Chosen("tlp", words.say("alerts.form.tlp"), words.say("alerts.form.tlp.hint"), false,
                        Previews.tlps(OFFERED), 1)));
    }

    @Override
    public Reply answer(Visit visit) {
        if (place(visit).isEmpty()) {
            return Replies.notSetUp(visit.words());
        }
        return switch (visit.interaction()) {
            case Interaction.CommandGiven given -> command(visit, typed(given.text()));
            case Interaction.FormSubmitted sent when sent.form().equals(SUBSCRIBE) -> submitted(visit, sent);
            case Interaction.ActionPressed pressed -> pressed(visit, pressed);
            case Interaction.FormSubmitted _,Interaction.MessageFlagged _,Interaction.HomeOpened _ ->
                Replies.unknown(visit.words());
        };
    }

    private static List<String> typed(String text) {
        return Arrays.stream(text.strip().toLowerCase(java.util.Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty()).toList();
    }

    private Reply command(Visit visit, List<String> typed) {
        var verb = typed.isEmpty() ? "list" : typed.getFirst();
        return switch (verb) {
            case "list" -> new Reply.Show(overview(visit));
            case "ours" -> ours(visit);
            case "subscribe" -> subscribe(visit, typed.subList(1, typed.size()));
            case "unsubscribe" -> unsubscribe(visit);
            default -> how(visit);
        };
    }

    private static Reply how(Visit visit) {
        return Replies.say(visit.words(), Part.Tone.WARNING, "alerts.how", String.join(", ", Ecosystems.KNOWN));
    }

    /** Typed as {@code subscribe ECOSYSTEM[,ECOSYSTEM] LEAST [TLP]}, for the place's alerts channel. */
    private Reply subscribe(Visit visit, List<String> typed) {
        if (typed.size() < 2 || typed.size() > 3) {
            return how(visit);
        }
        var names = typed.get(0).equals(ALL)
                ? Set.<String>of()
                : Set.of(typed.get(0).split(",")).stream()
                        .filter(name -> !name.isEmpty()).collect(Collectors.toSet());
        var least = severity(typed.get(1));
        var most = typed.size() == 3 ? Tlp.parse(typed.get(2)) : Tlp.AMBER_STRICT;
        if (!Ecosystems.KNOWN.containsAll(names) || least.isEmpty() || most == null) {
            return how(visit);
        }
        return subscribe(visit, place(visit).orElseThrow().alerts(), new Filter(names, least.get()), most);
    }

    private Reply submitted(Visit visit, Interaction.FormSubmitted sent) {
        var least = severity(sent.answer("least"));
        var most = sent.answer("tlp").isEmpty() ? Tlp.AMBER_STRICT : Tlp.parse(sent.answer("tlp"));
        if (least.isEmpty() || most == null) {
            return Replies.unknown(visit.words());
        }
        var place = place(visit).orElseThrow();
        var channel = sent.answer("channel").isEmpty()
                ? place.alerts()
                : new ChannelId(place.id(), sent.answer("channel"));
        var names = Set.copyOf(sent.answers().getOrDefault("ecosystems", List.of()));
        return subscribe(visit, channel, new Filter(names, least.get()), most);
    }

    private Reply subscribe(Visit visit, ChannelId channel, Filter filter, Tlp most) {
        return switch (news.subscriptions().subscribe(visit.by(), channel, filter, most)) {
            case Subscriptions.Outcome.Subscribed done -> new Reply.Show(overview(visit).plus(new Part.Notice(
                    Part.Tone.GOOD, visit.words().say(done.renewed() ? "alerts.renewed" : "alerts.subscribed"))));
            case Subscriptions.Outcome.Ended _ -> throw new AssertionError("subscribing ended a subscription");
            case Subscriptions.Outcome.Refused refused -> AlertReplies.refused(visit.words(), refused.why());
        };
    }

    private Reply unsubscribe(Visit visit) {
        var all = subscriptions(visit);
        return all.size() == 1 ? end(visit, all.getFirst().id().value()) : new Reply.Show(overview(visit));
    }

    private Reply pressed(Visit visit, Interaction.ActionPressed pressed) {
        var chosen = pressed.chosen().isEmpty() ? "" : pressed.chosen().getFirst();
        return pressed.action().equals("alerts:end") ? end(visit, chosen) : Replies.unknown(visit.words());
    }

    private Reply end(Visit visit, String id) {
        if (!Ids.looksRight(id)) {
            return Replies.unknown(visit.words());
        }
        return switch (news.subscriptions().unsubscribe(visit.by(), new SubscriptionId(id))) {
            case Subscriptions.Outcome.Ended _ -> new Reply.Replace(overview(visit)
                    .plus(new Part.Notice(Part.Tone.GOOD, visit.words().say("alerts.ended"))));
            case Subscriptions.Outcome.Subscribed _ -> throw new AssertionError("ending made a subscription");
            case Subscriptions.Outcome.Refused refused -> AlertReplies.refused(visit.words(), refused.why());
        };
    }

    private Card overview(Visit visit) {
        var words = visit.words();
        var all = subscriptions(visit);
        var lines = all.stream().map(one -> "\n• " + line(words, one)).collect(Collectors.joining());
        var text = all.isEmpty() ? words.say("alerts.none") : words.say("alerts.list") + lines;
        var actions = new ArrayList<Action>();
        actions.add(Action.Button.primary(SUBSCRIBE, "", words.say("alerts.subscribe")));
        if (!all.isEmpty()) {
            var options = all.stream().limit(Option.MOST).map(one -> new Option(one.id().value(),
                    ReportForms.within(line(words, one), 75, "…"))).toList();
            actions.add(new Action.Select("alerts:end", "", words.say("alerts.end"), options, 1));
        }
        return new Card(Audience.REPORTER, words.say("alerts.title"), List.of(new Part.Text(text)), actions);
    }

    private static String line(Words words, Subscription one) {
        var ecosystems = one.filter().ecosystems().isEmpty()
                ? words.say("alert.concerns.all")
                : one.filter().ecosystems().stream().sorted().collect(Collectors.joining(", "));
        return words.say("alerts.line", one.channel().value(), ecosystems, one.filter().least().dees(),
                one.most().label());
    }

    private List<Subscription> subscriptions(Visit visit) {
        var community = visit.community();
        return community == null ? List.of() : news.subscriptions().list(community.id());
    }

    /** The alerts that this community gave and that this person may work on. */
    private Reply ours(Visit visit) {
        var community = visit.community();
        var ours = community == null
                ? List.<Alert>of()
                : news.store().of(community.id()).stream()
                        .filter(alert -> news.alerts().find(alert.id(), visit.by()).isPresent()).limit(10).toList();
        var words = visit.words();
        if (ours.isEmpty()) {
            return Replies.say(words, Part.Tone.INFO, "alerts.ours.none");
        }
        var actions = ours.stream().<Action>map(alert -> Action.Button.plain("alert:panel", alert.id().value(),
                words.say("alerts.ours.open", alert.label(), words.say("alert.state." + alert.state().word()))))
                .toList();
        return new Reply.Show(new Card(Audience.RESPONDERS, words.say("alerts.ours.title"),
                List.of(new Part.Text(words.say("alerts.ours"))), actions));
    }

    private static Optional<Severity> severity(String typed) {
        boolean fine = typed.length() == 1 && typed.charAt(0) >= '1' && typed.charAt(0) <= '5';
        return fine ? Optional.of(Severity.of(typed.charAt(0) - '0')) : Optional.empty();
    }

    private static Optional<Place> place(Visit visit) {
        var community = visit.community();
        return community == null ? Optional.empty() : community.place(visit.by().place());
    }
}
