package dev.chickadee.desk;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import dev.chickadee.alert.AlertCards;
import dev.chickadee.alert.Alerts;
import dev.chickadee.alert.AlertsStillGo;
import dev.chickadee.alert.Audience;
import dev.chickadee.alert.Basis;
import dev.chickadee.alert.InMemoryAlerts;
import dev.chickadee.alert.InMemorySightings;
import dev.chickadee.alert.Press;
import dev.chickadee.alert.Publishing;
import dev.chickadee.alert.Sightings;
import dev.chickadee.alert.Team;
import dev.chickadee.chat.ChannelId;
import dev.chickadee.chat.FirstAnswer;
import dev.chickadee.chat.Form;
import dev.chickadee.chat.Handled;
import dev.chickadee.chat.Interaction;
import dev.chickadee.chat.InteractionId;
import dev.chickadee.chat.Origin;
import dev.chickadee.chat.Person;
import dev.chickadee.chat.PlaceId;
import dev.chickadee.chat.Reply;
import dev.chickadee.clearance.Tlp;
import dev.chickadee.community.Community;
import dev.chickadee.community.CommunityId;
import dev.chickadee.community.Member;
import dev.chickadee.community.MemberId;
import dev.chickadee.community.Place;
import dev.chickadee.community.Role;
import dev.chickadee.delivery.Adapters;
import dev.chickadee.delivery.Board;
import dev.chickadee.delivery.Dispatcher;
import dev.chickadee.redaction.Scrubber;
import dev.chickadee.subscription.Grant;
import dev.chickadee.subscription.Grants;
import dev.chickadee.subscription.InMemoryGrants;
import dev.chickadee.subscription.InMemorySubscriptions;
import dev.chickadee.subscription.Subscriptions;

/** The desk of {@link TestDesk} with the dialogs about alerts, and a second community, Fir, on the same platform with its admin fay. */
final class AlertDesk {

    static final PlaceId FIR = new PlaceId(TestDesk.ACORN.platform(), "fir");
    static final ChannelId FIR_ALERTS = new ChannelId(FIR, "C-fir-alerts");
    static final CommunityId FIR_COMMUNITY = new CommunityId("fir");

    final TestDesk base = TestDesk.open();
    final Board board = new Board(Duration.ofDays(1));
    final InMemoryGrants grantStore = new InMemoryGrants();
    final InMemorySubscriptions subscriptions = new InMemorySubscriptions();
    final InMemoryAlerts alerts = new InMemoryAlerts();
    final Newsroom news;
    private final Audience audience;
    private final FrontDesk desk;
    private int count;

    AlertDesk() {
        var grants = new Grants(grantStore, base.communities, base.audit, base.clock);
        audience = new Audience(subscriptions, grants);
        var basis = new Basis(alerts, new Team(base.reports, base.readers, base.communities), base.transactor,
                base.audit, base.clock);
        var cards = new AlertCards(new CatalogueGlossary(base.office.catalogue(), base.office.playbooks()));
        var press = new Press(base.outbox, base.outbox, base.communities, cards);
        var answers = new InMemorySightings();
        news = new Newsroom(new Alerts(basis), new Publishing(basis, audience, press),
                new Sightings(basis, audience, answers, press), alerts, answers, cards,
                new Subscriptions(subscriptions, base.communities, base.audit, base.clock), Scrubber.standard());
        var drafts = new DraftDialog(base.office, news);
        var dialogs = new ArrayList<Dialog>(List.of(drafts, new AlertDialog(news, drafts), new AlertsDialog(news)));
        desk = new FrontDesk(dialogs, base.transactor, new Seen(), base.office);
        fir();
        admit(TestDesk.COMMUNITY);
        admit(FIR_COMMUNITY);
    }

    private void fir() {
        base.communities.put(new Community(FIR_COMMUNITY, "Fir Guild", ZoneId.of("UTC"), Locale.ENGLISH,
                Community.RETENTION, List.of(new Place(FIR, new ChannelId(FIR, "C-fir-desk"), FIR_ALERTS)), null,
                true));
        base.communities.put(new Member(MemberId.random(), FIR_COMMUNITY, "Fay Moor", Set.of(new Person(FIR, "fay")),
                Set.of(Role.ADMIN), Set.of(), null));
    }

    private void admit(CommunityId community) {
        grantStore.put(new Grant(community, Tlp.AMBER_STRICT, MemberId.random(), base.clock.instant()));
    }

    /** A confirmed report. */
    String confirmed(String what) {
        var report = base.report("mira", what, "");
        base.press("rhea", "triage:claim", report);
        base.press("rhea", "triage:judge", report, "confirmed");
        return report;
    }

    static Person person(String who) {
        return who.equals("fay") ? new Person(FIR, "fay") : TestDesk.person(who);
    }

    Reply press(String who, String action, String ref, String... chosen) {
        return handle(new Interaction.ActionPressed(origin(who), action, ref, List.of(chosen)));
    }

    Reply command(String who, String text) {
        return handle(new Interaction.CommandGiven(origin(who), "alerts", text));
    }

    Reply submit(String who, String form, String ref, Map<String, List<String>> answers) {
        return handle(new Interaction.FormSubmitted(origin(who), form, ref, answers, Map.of()));
    }

    /** The form that this press opens. */
    Form form(String who, String action, String ref) {
        return switch (desk.first(new Interaction.ActionPressed(origin(who), action, ref, List.of()))) {
            case FirstAnswer.OpenForm(var form) -> form;
            case FirstAnswer.Work _,FirstAnswer.Refuse _ -> throw new AssertionError("no form");
        };
    }

    private Reply handle(Interaction interaction) {
        return switch (desk.first(interaction)) {
            case FirstAnswer.Work _ -> desk.handle(interaction);
            case FirstAnswer.OpenForm _,FirstAnswer.Refuse _ -> throw new AssertionError("a form, not work");
        };
    }

    private Origin origin(String who) {
        var person = person(who);
        count++;
        return new Origin(new InteractionId(person.place().platform(), "a" + count), person, who, false,
                new ChannelId(person.place(), "C-general"), Locale.ENGLISH, null, base.clock.instant());
    }

    void deliver() {
        new Dispatcher(base.outbox, new Adapters(List.of(board)), new AlertsStillGo(alerts, audience),
                Dispatcher.Settings.USUAL, base.clock).deliverDue();
    }

    private static final class Seen implements Handled {
        private final Set<InteractionId> seen = new HashSet<>();

        @Override
        public synchronized boolean first(InteractionId id) {
            return seen.add(id);
        }

        @Override
        public int forgetBefore(java.time.Instant moment) {
            return 0;
        }
    }
}
