package dev.chickadee.app.command;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import dev.chickadee.chat.Person;
import dev.chickadee.clearance.Tlp;
import dev.chickadee.community.Account;
import dev.chickadee.community.Community;
import dev.chickadee.community.CommunityId;
import dev.chickadee.community.Member;
import dev.chickadee.community.MemberId;
import dev.chickadee.community.Place;
import dev.chickadee.community.Role;
import dev.chickadee.sandbox.place.SandboxWorld;
import dev.chickadee.sandbox.place.SandboxWorld.Someone;
import dev.chickadee.store.Stores;
import dev.chickadee.subscription.Filter;
import dev.chickadee.subscription.Grant;
import dev.chickadee.subscription.Subscription;
import dev.chickadee.subscription.SubscriptionId;

/**
 * Sets the sandbox's communities up as if both had gone through {@code /chickadee setup}: each has its people, a backup
 * in the other one, a steward's leave to receive up to TLP:AMBER, and reporting is open. Birch hears of everything.
 */
public final class SandboxSeed {

    /** The community whose alerts channel is subscribed from the start. */
    private static final CommunityId LISTENS = new CommunityId("birch");

    private final Stores stores;
    private final Instant now;

    private SandboxSeed(Stores stores, Instant now) {
        this.stores = stores;
        this.now = now;
    }

    /** Does nothing if any community is there already. */
    public static void plant(Stores stores, SandboxWorld world, Instant now) {
        stores.transactor().inOne(() -> {
            if (stores.communities().all().isEmpty()) {
                new SandboxSeed(stores, now).plant(world.places());
            }
        });
    }

    private void plant(List<SandboxWorld.Place> places) {
        var members = new HashMap<Person, Member>();
        for (var place : places) {
            stores.communities().put(community(place, null));
            place.people().forEach(one -> members.put(place.person(one), member(place, one)));
            members.values().forEach(stores.communities()::put);
        }
        for (var place : places) {
            var backup = backup(place, places);
            stores.communities().put(backup);
            stores.communities().put(community(place, backup.id()));
        }
        var steward = first(members, Role.STEWARD);
        for (var place : places) {
            var id = new CommunityId(place.community());
            stores.grants().put(new Grant(id, Tlp.AMBER, steward.id(), now));
            if (id.equals(LISTENS)) {
                subscribe(place, first(membersOf(id, members), Role.ADMIN));
            }
        }
    }

    private void subscribe(SandboxWorld.Place place, Member admin) {
        var channel = place.channel(room(place, "alerts"));
        stores.subscriptions().put(new Subscription(SubscriptionId.random(), admin.community(), channel, Filter.ALL,
                Tlp.AMBER, admin.id(), now));
    }

    private static Community community(SandboxWorld.Place place, @org.jspecify.annotations.Nullable MemberId backup) {
        var meets = new Place(place.placeId(), place.channel(room(place, "responders")),
                place.channel(room(place, "alerts")));
        return new Community(new CommunityId(place.community()), place.name(), ZoneOffset.UTC, Locale.ENGLISH,
                Community.RETENTION, List.of(meets), backup, true);
    }

    private static SandboxWorld.Room room(SandboxWorld.Place place, String use) {
        return place.channels().stream().filter(room -> use.equals(room.use())).findFirst().orElseThrow();
    }

    private static Member member(SandboxWorld.Place place, Someone one) {
        var roles = EnumSet.of(Role.MAINTAINER);
        one.roles().forEach(word -> Role.of(word).ifPresent(roles::add));
        var codeHost = one.name().toLowerCase(Locale.ROOT).replace(' ', '-');
        return new Member(MemberId.random(), new CommunityId(place.community()), one.name(), Set.of(place.person(one)),
                roles, Set.of(new Account(Account.Kind.CODE_HOST, codeHost)), null);
    }

    /** A coordinator of another place, who is a Member here for this alone. */
    private static Member backup(SandboxWorld.Place of, List<SandboxWorld.Place> places) {
        var other = places.stream().filter(place -> !place.id().equals(of.id())).findFirst().orElseThrow();
        var one = other.people().stream().filter(someone -> someone.roles().contains(Role.COORDINATOR.word()))
                .findFirst().orElseThrow();
        return new Member(MemberId.random(), new CommunityId(of.community()), one.name(), Set.of(other.person(one)),
                Set.of(), Set.of(), null);
    }

    private static Map<Person, Member> membersOf(CommunityId community, Map<Person, Member> members) {
        var ours = new HashMap<>(members);
        ours.values().removeIf(member -> !member.community().equals(community));
        return ours;
    }

    private static Member first(Map<Person, Member> members, Role role) {
        return members.values().stream().filter(member -> member.has(role)).findFirst().orElseThrow();
    }
}
