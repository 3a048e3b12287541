package dev.chickadee.alert;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

import dev.chickadee.audit.AuditLog;
import dev.chickadee.audit.AuditNote;
import dev.chickadee.base.HandClock;
import dev.chickadee.base.ReporterText;
import dev.chickadee.base.Transactor;
import dev.chickadee.chat.ChannelId;
import dev.chickadee.chat.Person;
import dev.chickadee.chat.PlaceId;
import dev.chickadee.clearance.Severity;
import dev.chickadee.clearance.Tlp;
import dev.chickadee.community.Community;
import dev.chickadee.community.CommunityId;
import dev.chickadee.community.CommunityStore;
import dev.chickadee.community.Member;
import dev.chickadee.community.MemberId;
import dev.chickadee.community.Place;
import dev.chickadee.community.Role;
import dev.chickadee.delivery.ADelivery;
import dev.chickadee.delivery.Adapters;
import dev.chickadee.delivery.Board;
import dev.chickadee.delivery.Crashes;
import dev.chickadee.delivery.Dispatcher;
import dev.chickadee.delivery.InMemoryOutbox;
import dev.chickadee.delivery.RetryPlan;
import dev.chickadee.delivery.Round;
import dev.chickadee.pattern.PatternId;
import dev.chickadee.report.Alias;
import dev.chickadee.report.Narrative;
import dev.chickadee.report.Readers;
import dev.chickadee.report.Report;
import dev.chickadee.report.ReportId;
import dev.chickadee.report.ReportState;
import dev.chickadee.report.ReportStore;
import dev.chickadee.subscription.Filter;
import dev.chickadee.subscription.Grant;
import dev.chickadee.subscription.Grants;
import dev.chickadee.subscription.InMemoryGrants;
import dev.chickadee.subscription.InMemorySubscriptions;
import dev.chickadee.subscription.Subscription;
import dev.chickadee.subscription.SubscriptionId;
import dev.chickadee.subscription.Subscriptions;

/** Some communities in memory on one platform, with everything that alerts need. */
final class Network {

    final HandClock clock = HandClock.morning();
    final InMemoryOutbox outbox = new InMemoryOutbox();
    final Board board = new Board(Duration.ofDays(1));
    final InMemoryAlerts store = new InMemoryAlerts();
    final InMemorySubscriptions subscriptions = new InMemorySubscriptions();
    final InMemoryGrants grantStore = new InMemoryGrants();
    final List<AuditNote> noted = new ArrayList<>();

    private final Map<CommunityId, Community> communities = new HashMap<>();
    private final Map<MemberId, Member> members = new HashMap<>();
    private final Map<ReportId, Report> reports = new HashMap<>();
    private final Map<ReportId, Narrative> narratives = new HashMap<>();

    final CommunityStore town = fake(CommunityStore.class, Map.of("find",
            a -> Optional.ofNullable(communities.get(a[0])),
            "of", a -> communities.values().stream().filter(c -> c.place((PlaceId) a[0]).isPresent()).findFirst(),
            "member",
            a -> a.length == 1 ? Optional.ofNullable(members.get(a[0])) : member((CommunityId) a[0], (Person) a[1]),
            "members", a -> members.values().stream().filter(m -> m.community().equals(a[0])).toList()));
    private final ReportStore files = fake(ReportStore.class,
            Map.of("find", a -> Optional.ofNullable(reports.get(a[0])),
                    "narrative", a -> Optional.ofNullable(narratives.get(a[0])), "relay", a -> List.of()));
    private final AuditLog audit = fake(AuditLog.class, Map.of("append", a -> noted.add((AuditNote) a[0])));

    final Grants grants = new Grants(grantStore, town, audit, clock);
    final Subscriptions wishes = new Subscriptions(subscriptions, town, audit, clock);
    final Audience audience = new Audience(subscriptions, grants);
    final Press press = new Press(outbox, outbox, town, new AlertCards(new Ids()));
    private final Basis basis = new Basis(store, new Team(files, new Readers(town, files), town), new AtOnce(), audit,
            clock);
    final Alerts alerts = new Alerts(basis);
    final Publishing publishing = new Publishing(basis, audience, press);
    final Sightings sightings = new Sightings(basis, audience, new InMemorySightings(), press);

    private interface Call {
        Object answer(Object[] arguments);
    }

    private static <T> T fake(Class<T> port, Map<String, Call> calls) {
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[]{port}, (_, method, arguments) -> {
            var call = calls.get(method.getName());
            if (call == null) {
                throw new UnsupportedOperationException(method.getName());
            }
            var answer = call.answer(arguments);
            return method.getReturnType() == void.class ? null : answer;
        }));
    }

    private static final class AtOnce implements Transactor {
        @Override
        public <T> T inOne(Supplier<T> work) {
            return work.get();
        }

        @Override
        public void afterCommit(Runnable then) {
            then.run();
        }
    }

    private static final class Ids implements Glossary {
        @Override
        public String pattern(PatternId id, Locale reader) {
            return id.value();
        }

        @Override
        public String playbook(String id, Locale reader) {
            return id;
        }
    }

    /** Adds a community with a coordinator, a responder, a maintainer and an admin, each named after it. */
    CommunityId community(String name) {
        var place = new PlaceId(ADelivery.SLACK, "T-" + name);
        var id = new CommunityId(name);
        communities.put(id, new Community(id, name, ZoneOffset.UTC, Locale.ENGLISH, Community.RETENTION,
                List.of(new Place(place, responders(name), channel(name))), null, true));
        join(id, "coordinator", Set.of(Role.RESPONDER, Role.COORDINATOR, Role.STEWARD));
        join(id, "responder", Set.of(Role.RESPONDER));
        join(id, "second", Set.of(Role.RESPONDER));
        join(id, "maintainer", Set.of(Role.MAINTAINER));
        join(id, "admin", Set.of(Role.ADMIN));
        return id;
    }

    private void join(CommunityId community, String role, Set<Role> roles) {
        var member = new Member(MemberId.random(), community, community.value() + role, Set.of(person(community, role)),
                roles, Set.of(), null);
        members.put(member.id(), member);
    }

    private Optional<Member> member(CommunityId community, Person person) {
        return members.values().stream()
                .filter(m -> m.community().equals(community) && m.persons().contains(person)).findFirst();
    }

    static Person person(CommunityId community, String role) {
        return new Person(new PlaceId(ADelivery.SLACK, "T-" + community.value()), community.value() + "-" + role);
    }

    static ChannelId channel(String community) {
        return new ChannelId(new PlaceId(ADelivery.SLACK, "T-" + community), community + "-alerts");
    }

    static ChannelId responders(String community) {
        return new ChannelId(new PlaceId(ADelivery.SLACK, "T-" + community), community + "-responders");
    }

    void admit(CommunityId community, Tlp most) {
        grantStore.put(new Grant(community, most, MemberId.random(), clock.instant()));
    }

    void subscribe(CommunityId community, Filter filter, Tlp most) {
        var channel = channel(community.value());
        subscriptions.of(channel).ifPresent(old -> subscriptions.remove(old.id()));
        subscriptions.put(new Subscription(SubscriptionId.random(), community, channel, filter, most,
                MemberId.random(), clock.instant()));
    }

    /** A community that receives everything up to AMBER+STRICT. */
    CommunityId subscriber(String name) {
        var community = community(name);
        admit(community, Tlp.AMBER_STRICT);
        subscribe(community, Filter.ALL, Tlp.AMBER_STRICT);
        return community;
    }

    ReportId report(CommunityId community, ReportState state, boolean drill) {
        var id = ReportId.random();
        reports.put(id, new Report(id, community, reports.size() + 1, new Alias("Kestrel-" + (reports.size() + 1)),
                state, false, drill, null, null, clock.instant(), clock.instant(), 0, false, 1));
        narratives.put(id, new Narrative(new ReporterText("somebody leans on us"), ReporterText.EMPTY,
                ReporterText.EMPTY, Set.of(), ReporterText.EMPTY, Set.of()));
        return id;
    }

    ReportId confirmed(CommunityId community) {
        return report(community, ReportState.CONFIRMED, false);
    }

    void erase(ReportId report) {
        narratives.remove(report);
        store.erase(report);
    }

    /** The report's words name this person, who from then on may not see it. */
    void names(ReportId report, Person person) {
        narratives.put(report, new Narrative(new ReporterText("it was " + person.userId()), ReporterText.EMPTY,
                ReporterText.EMPTY, Set.of(), ReporterText.EMPTY, Set.of()));
    }

    static Draft draft(String text, Tlp tlp) {
        return new Draft(new Content(text, Severity.FOUR, tlp, new TreeSet<>(Set.of(new PatternId("pressure"))),
                Set.of("npm"), List.of("verify-identity")), List.of());
    }

    /** Drafts from a confirmed report, approves and publishes. */
    Alert published(CommunityId origin, String text, Tlp tlp) {
        var drafted = (Drafted.Done) alerts.draft(confirmed(origin), person(origin, "responder"), draft(text, tlp));
        approve(origin, drafted);
        return ((Published.Done) publishing.publish(drafted.alert().id(), person(origin, "responder"))).alert();
    }

    Published update(CommunityId origin, AlertId id, String text, Tlp tlp) {
        var drafted = (Drafted.Done) alerts.update(id, person(origin, "responder"), draft(text, tlp));
        approve(origin, drafted);
        return publishing.publish(id, person(origin, "responder"));
    }

    private void approve(CommunityId origin, Drafted.Done drafted) {
        var approved = alerts.approve(drafted.alert().id(), person(origin, "coordinator"),
                drafted.revision().version());
        if (!(approved instanceof Drafted.Done)) {
            throw new IllegalStateException("not approved: " + approved);
        }
    }

    /** One that may be killed. */
    Dispatcher dispatcher(Crashes crashes) {
        var settings = new Dispatcher.Settings(Duration.ofMinutes(2), 1,
                new RetryPlan(Duration.ofSeconds(5), Duration.ofMinutes(1), 8));
        return new Dispatcher(crashes.outbox(outbox), new Adapters(List.of(crashes.adapter(board))),
                new AlertsStillGo(store, audience), settings, clock);
    }

    Round deliverDue() {
        return dispatcher(new Crashes(Integer.MAX_VALUE)).deliverDue();
    }

    /** Delivers until nothing waits any more. */
    void drain() {
        for (int rounds = 0; outbox.numbers().waiting() > 0; rounds++) {
            if (rounds > 1000) {
                throw new IllegalStateException("still waiting: " + outbox.numbers());
            }
            deliverDue();
            clock.advance(Duration.ofMinutes(3));
        }
    }
}
