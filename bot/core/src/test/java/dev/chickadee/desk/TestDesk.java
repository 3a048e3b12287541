package dev.chickadee.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import dev.chickadee.audit.InMemoryAudit;
import dev.chickadee.base.DirectTransactor;
import dev.chickadee.base.HandClock;
import dev.chickadee.base.LocalText;
import dev.chickadee.campaign.InMemoryLinks;
import dev.chickadee.campaign.InMemoryMatchStore;
import dev.chickadee.campaign.Matching;
import dev.chickadee.chat.Card;
import dev.chickadee.chat.ChannelId;
import dev.chickadee.chat.FirstAnswer;
import dev.chickadee.chat.Handled;
import dev.chickadee.chat.Interaction;
import dev.chickadee.chat.InteractionId;
import dev.chickadee.chat.Origin;
import dev.chickadee.chat.Part;
import dev.chickadee.chat.Person;
import dev.chickadee.chat.PlaceId;
import dev.chickadee.chat.Platform;
import dev.chickadee.chat.Reply;
import dev.chickadee.community.Community;
import dev.chickadee.community.CommunityId;
import dev.chickadee.community.InMemoryCommunities;
import dev.chickadee.community.InMemoryProposals;
import dev.chickadee.community.Member;
import dev.chickadee.community.MemberId;
import dev.chickadee.community.Place;
import dev.chickadee.community.Role;
import dev.chickadee.delivery.Delivery;
import dev.chickadee.delivery.DeliveryState;
import dev.chickadee.delivery.InMemoryOutbox;
import dev.chickadee.delivery.Lane;
import dev.chickadee.delivery.Letter;
import dev.chickadee.indicator.Blinder;
import dev.chickadee.pattern.Assessor;
import dev.chickadee.pattern.Catalogue;
import dev.chickadee.pattern.Pattern;
import dev.chickadee.pattern.PatternId;
import dev.chickadee.playbook.FakePlaybookArchive;
import dev.chickadee.playbook.PlaybookShelf;
import dev.chickadee.report.Attention;
import dev.chickadee.report.InMemoryReports;
import dev.chickadee.report.Readers;
import dev.chickadee.report.Relay;
import dev.chickadee.report.Reports;
import dev.chickadee.run.FakeRunStore;
import dev.chickadee.run.Runs;
import dev.chickadee.subscription.Grants;
import dev.chickadee.subscription.InMemoryGrants;

/**
 * A whole desk in memory with one community: the maintainer mira, the responders rhea, ravi (coordinator) and rosa, the
 * custodian cleo, the admin ada, and the backup bo in another place. Tests press its buttons as an adapter would.
 */
final class TestDesk {

    static final PlaceId ACORN = new PlaceId(new Platform("sandbox-slack"), "acorn");
    static final PlaceId BIRCH = new PlaceId(new Platform("sandbox-discord"), "birch");
    static final ChannelId RESPONDERS = new ChannelId(ACORN, "C-desk");
    static final ChannelId ALERTS = new ChannelId(ACORN, "C-alerts");
    static final CommunityId COMMUNITY = new CommunityId("acorn");

    final HandClock clock = HandClock.morning();
    final InMemoryCommunities communities = new InMemoryCommunities();
    final InMemoryReports reports = new InMemoryReports();
    final InMemoryOutbox outbox = new InMemoryOutbox();
    final InMemoryAudit audit = new InMemoryAudit(clock);
    final Readers readers = new Readers(communities, reports);
    final DirectTransactor transactor = new DirectTransactor(communities, reports, audit);
    final FakePlaybookArchive archive = new FakePlaybookArchive();
    final PlaybookShelf playbooks = new PlaybookShelf(archive);
    final FakeRunStore runs = new FakeRunStore();
    final Handled seen = new Seen();
    final Grants grants = new Grants(new InMemoryGrants(), communities, audit, clock);
    final InMemoryProposals proposals = new InMemoryProposals();
    final Office office;
    final FrontDesk desk;
    private int count;

    TestDesk() {
        var casework = new Reports(reports, readers, clock, new Random(7));
        var post = new Post(outbox, outbox, communities, reports, readers, clock);
        var matching = new Matching(new InMemoryMatchStore(), new Blinder("e1", new byte[32]));
        office = new Office(catalogue(), Assessor.standard(), communities, reports, readers, casework,
                new Relay(reports, casework, readers, clock), matching, new InMemoryLinks(),
                playbooks, post, outbox, audit, Attention.usual(), clock);
        var dialogs = new ArrayList<Dialog>();
        dialogs.add(new ReportDialog(office));
        dialogs.add(new MineDialog(office));
        dialogs.add(new SupportDialog(office));
        dialogs.add(new TriageDialog(office));
        dialogs.add(new RelayDialog(office));
        dialogs.add(new HomeDialog(office));
        dialogs.add(new SetupDialog(office, proposals));
        dialogs.add(new ChickadeeDialog(office, grants, this::commands));
        dialogs.add(new PlaybookDialog(new Runs(runs, playbooks, clock), playbooks));
        dialogs.add(new HardenDialog(new Runs(runs, playbooks, clock), playbooks));
        desk = new FrontDesk(dialogs, transactor, seen, office);
    }

    /** With the community set up and open. */
    static TestDesk open() {
        var desk = new TestDesk();
        desk.communities.put(new Community(COMMUNITY, "Acorn Foundation", ZoneId.of("Europe/Berlin"), Locale.ENGLISH,
                Community.RETENTION, List.of(new Place(ACORN, RESPONDERS, ALERTS)), null, true));
        desk.member("Mira Holm", "mira", Role.MAINTAINER);
        desk.member("Rhea Sund", "rhea", Role.RESPONDER);
        desk.member("Ravi Anand", "ravi", Role.RESPONDER, Role.COORDINATOR);
        desk.member("Rosa Lind", "rosa", Role.RESPONDER);
        desk.member("Cleo Marsh", "cleo", Role.CUSTODIAN);
        desk.member("Ada Quist", "ada", Role.ADMIN);
        var bo = new Member(MemberId.random(), COMMUNITY, "Bo Outside", Set.of(new Person(BIRCH, "bo")), Set.of(),
                Set.of(), null);
        desk.communities.put(bo);
        desk.communities.put(SetupCards.withBackup(desk.communities.find(COMMUNITY).orElseThrow(), bo.id()));
        return desk;
    }

    private List<dev.chickadee.chat.CommandSpec> commands() {
        return desk.commands();
    }

    Member member(String name, String userId, Role... roles) {
        var member = new Member(MemberId.random(), COMMUNITY, name, Set.of(person(userId)), Set.of(roles), Set.of(),
                null);
        communities.put(member);
        return member;
    }

    static Person person(String userId) {
        return new Person(userId.equals("bo") ? BIRCH : ACORN, userId);
    }

    Reply command(String who, String command, String text) {
        return handle(new Interaction.CommandGiven(origin(who), command, text));
    }

    Reply submit(String who, String form, String ref, Map<String, List<String>> answers) {
        return handle(new Interaction.FormSubmitted(origin(who), form, ref, answers, Map.of()));
    }

    Reply press(String who, String action, String ref, String... chosen) {
        return handle(new Interaction.ActionPressed(origin(who), action, ref, List.of(chosen)));
    }

    /** As an adapter does: the first answer, then the work. */
    Reply handle(Interaction interaction) {
        return switch (desk.first(interaction)) {
            case FirstAnswer.Work _ -> desk.handle(interaction);
            case FirstAnswer.OpenForm _,FirstAnswer.Refuse _ -> throw new AssertionError("a form, not work");
        };
    }

    Origin origin(String who) {
        var person = person(who);
        count++;
        return new Origin(new InteractionId(person.place().platform(), "i" + count), person, who, who.equals("ada"),
                new ChannelId(person.place(), "C-general"), Locale.ENGLISH, ZoneId.of("Europe/Berlin"),
                clock.instant());
    }

    /** Reports as {@code who} and sends it; gives the report's id. */
    String report(String who, String what, String about) {
        var draft = ref(submit(who, "report:new", "", Map.of("what", List.of(what), "who", List.of(about))),
                "report:send");
        press(who, "report:send", draft);
        return draft;
    }

    /** What waits to be sent, in order. */
    List<Letter> letters() {
        return outbox.all().stream().filter(delivery -> delivery.state() instanceof DeliveryState.Waiting)
                .map(Delivery::letter).toList();
    }

    List<Card> inChannel() {
        return letters().stream().filter(letter -> letter.lane().equals(Lane.of(RESPONDERS))).map(Letter::card)
                .toList();
    }

    List<Card> directTo(String who) {
        return letters().stream().filter(letter -> letter.lane().equals(Lane.of(person(who)))).map(Letter::card)
                .toList();
    }

    static Card card(Reply reply) {
        return switch (reply) {
            case Reply.Show show -> show.card();
            case Reply.Replace replace -> replace.card();
            case Reply.Done _ -> throw new AssertionError("no card");
        };
    }

    /** The opaque id that the button of that action carries. */
    static String ref(Reply reply, String action) {
        return card(reply).actions().stream().filter(one -> one.action().equals(action)).findFirst().orElseThrow()
                .ref();
    }

    /** All words of a card. */
    static String words(Card card) {
        var said = new StringBuilder(card.heading());
        for (var part : card.parts()) {
            said.append('\n').append(switch (part) {
                case Part.Text text -> text.text();
                case Part.Quote quote -> quote.text();
                case Part.Notice notice -> notice.text();
                case Part.Fields fields -> fields.fields().toString() + String.join(" ",
                        fields.fields().stream().map(field -> field.label() + ": " + field.value()).toList());
                case Part.Marked marked -> String.join("", marked.spans().stream().map(Part.Span::text).toList());
                case Part.Picture picture -> picture.alternative();
            });
        }
        return said.toString();
    }

    static String words(Reply reply) {
        return words(card(reply));
    }

    private static Catalogue catalogue() {
        return new Catalogue(List.of(pattern("maintainer-elevation"), pattern("false-urgency"),
                pattern("unknown-endorsement"), pattern("emotional-pressure")));
    }

    private static Pattern pattern(String id) {
        var text = LocalText.english("about " + id);
        return new Pattern(new PatternId(id), LocalText.english("Sign " + id), text,
                LocalText.english("honest " + id), text, List.of());
    }

    void wait(Duration by) {
        clock.advance(by);
    }

    private static final class Seen implements Handled {
        private final Set<InteractionId> seen = new HashSet<>();

        @Override
        public synchronized boolean first(InteractionId id) {
            return seen.add(id);
        }

        @Override
        public int forgetBefore(Instant moment) {
            return 0;
        }
    }
}
