package dev.chickadee.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dev.chickadee.base.Transactor;
import dev.chickadee.chat.ChannelId;
import dev.chickadee.chat.Person;
import dev.chickadee.chat.PlaceId;
import dev.chickadee.chat.Platform;

/** What every {@link CommunityStore} must do. */
public interface CommunityStoreContract {

    CommunityId ACORN = new CommunityId("acorn");
    CommunityId BIRCH = new CommunityId("birch");
    Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    CommunityStore store();

    Transactor transactor();

    @Test
    default void a_community_comes_back_as_it_was_put() {
        var community = new Community(ACORN, "Acorn Foundation", ZoneId.of("Asia/Kathmandu"),
                Locale.forLanguageTag("pt-BR"), Duration.ofDays(90), List.of(place("T2"), place("T1")),
                MemberId.random(), true);
        store().put(community);
        assertThat(store().find(ACORN)).contains(community);
        assertThat(store().find(BIRCH)).isEmpty();
    }

    @Test
    default void putting_again_replaces_everything() {
        store().put(community(ACORN, "T1", "T2"));
        var changed = new Community(ACORN, "Oak", ZoneId.of("UTC"), Locale.GERMAN, Duration.ofDays(7),
                List.of(place("T3")), null, false);
        store().put(changed);
        assertThat(store().find(ACORN)).contains(changed);
        assertThat(store().of(place("T1").id())).isEmpty();
        assertThat(store().of(place("T3").id())).contains(changed);
    }

    @Test
    default void a_place_belongs_to_one_community_only() {
        store().put(community(ACORN, "T1"));
        assertThatThrownBy(() -> store().put(community(BIRCH, "T9", "T1"))).isInstanceOf(IllegalStateException.class);
        assertThat(store().find(BIRCH)).as("nothing half-written").isEmpty();
        assertThat(store().of(place("T1").id())).map(Community::id).contains(ACORN);
    }

    @Test
    default void all_communities_are_listed_by_id() {
        store().put(community(BIRCH, "T2"));
        store().put(community(ACORN, "T1"));
        assertThat(store().all()).extracting(Community::id).containsExactly(ACORN, BIRCH);
    }

    @Test
    default void a_member_comes_back_as_it_was_put() {
        store().put(community(ACORN, "T1"));
        var member = new Member(MemberId.random(), ACORN, "Wren", Set.of(person("U1"), person("U2")),
                Set.of(Role.values()),
                Set.of(new Account(Account.Kind.CHAT, "wren"), new Account(Account.Kind.CODE_HOST, "wren"),
                        new Account(Account.Kind.MAIL, "wren@birds.example")),
                NOON);
        store().put(member);
        assertThat(store().member(member.id())).contains(member);
        assertThat(store().member(ACORN, person("U2"))).contains(member);
        assertThat(store().member(ACORN, person("U3"))).isEmpty();
        assertThat(store().member(MemberId.random())).isEmpty();
    }

    @Test
    default void putting_a_member_again_replaces_everything() {
        store().put(community(ACORN, "T1"));
        var id = MemberId.random();
        store().put(new Member(id, ACORN, "Wren", Set.of(person("U1")), Set.of(Role.ADMIN),
                Set.of(new Account(Account.Kind.CHAT, "wren")), NOON));
        var changed = new Member(id, ACORN, "Robin", Set.of(person("U2")), Set.of(), Set.of(), null);
        store().put(changed);
        assertThat(store().member(id)).contains(changed);
        assertThat(store().member(ACORN, person("U1"))).isEmpty();
    }

    @Test
    default void a_person_is_one_member_of_a_community_only() {
        store().put(community(ACORN, "T1"));
        var wren = member(ACORN, "Wren", "U1");
        store().put(wren);
        assertThatThrownBy(() -> store().put(member(ACORN, "Robin", "U2", "U1")))
                .isInstanceOf(IllegalStateException.class);
        assertThat(store().members(ACORN)).as("nothing half-written").containsExactly(wren);
    }

    @Test
    default void a_person_may_be_a_member_of_two_communities() {
        store().put(community(ACORN, "T1"));
        store().put(community(BIRCH, "T2"));
        store().put(member(ACORN, "Wren", "U1"));
        var outside = member(BIRCH, "Wren", "U1");
        store().put(outside);
        assertThat(store().member(BIRCH, person("U1"))).contains(outside);
    }

    @Test
    default void members_are_listed_by_name_and_then_id() {
        store().put(community(ACORN, "T1"));
        store().put(community(BIRCH, "T2"));
        store().put(member(BIRCH, "Aaron", "U9"));
        store().put(member(ACORN, "Wren", "U1"));
        store().put(member(ACORN, "Robin", "U2"));
        store().put(member(ACORN, "Robin", "U3"));
        var listed = store().members(ACORN);
        assertThat(listed).extracting(Member::name).containsExactly("Robin", "Robin", "Wren");
        assertThat(listed.get(0).id().value()).isLessThan(listed.get(1).id().value());
    }

    @Test
    default void an_invitation_works_once() {
        store().put(community(ACORN, "T1"));
        var invitation = invitation(Invitation.Kind.BACKUP, NOON.plusSeconds(60));
        store().put(invitation, "CODE234567");
        assertThat(store().take("CODE234568", NOON)).isEmpty();
        assertThat(store().take("CODE234567", NOON)).contains(invitation);
        assertThat(store().take("CODE234567", NOON)).isEmpty();
    }

    @Test
    default void an_invitation_past_its_time_is_none() {
        store().put(community(ACORN, "T1"));
        store().put(invitation(Invitation.Kind.LINK, NOON), "CODE234567");
        assertThat(store().take("CODE234567", NOON)).isEmpty();
    }

    @Test
    default void an_invitation_taken_in_a_rolled_back_transaction_still_works() {
        store().put(community(ACORN, "T1"));
        var invitation = invitation(Invitation.Kind.LINK, NOON.plusSeconds(60));
        store().put(invitation, "CODE234567");
        assertThatThrownBy(() -> transactor().inOne(() -> {
            store().take("CODE234567", NOON);
            throw new UnsupportedOperationException("on purpose");
        })).isInstanceOf(UnsupportedOperationException.class);
        assertThat(store().take("CODE234567", NOON)).contains(invitation);
    }

    @Test
    default void of_ten_who_enter_a_code_at_once_one_has_it() throws Exception {
        store().put(community(ACORN, "T1"));
        store().put(invitation(Invitation.Kind.LINK, NOON.plusSeconds(60)), "CODE234567");
        Callable<Optional<Invitation>> take = () -> store().take("CODE234567", NOON);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var taken = threads.invokeAll(IntStream.range(0, 10).mapToObj(_ -> take).toList());
            assertThat(taken.stream().map(Future::resultNow).filter(Optional::isPresent)).hasSize(1);
        }
    }

    private static Invitation invitation(Invitation.Kind kind, Instant until) {
        return new Invitation(kind, ACORN, MemberId.random(), until);
    }

    private static Community community(CommunityId id, String... places) {
        return new Community(id, "A community", ZoneId.of("Europe/Berlin"), Locale.ENGLISH, Community.RETENTION,
                Arrays.stream(places).map(CommunityStoreContract::place).toList(), null, false);
    }

    private static Place place(String id) {
        var place = new PlaceId(new Platform("slack"), id);
        return new Place(place, new ChannelId(place, "C-responders"), new ChannelId(place, "C-alerts"));
    }

    private static Member member(CommunityId community, String name, String... users) {
        var persons = Arrays.stream(users).map(CommunityStoreContract::person).collect(Collectors.toSet());
        return new Member(MemberId.random(), community, name, persons, Set.of(Role.MAINTAINER), Set.of(), null);
    }

    private static Person person(String user) {
        return new Person(place("T1").id(), user);
    }
}
