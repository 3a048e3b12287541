package dev.chickadee.community;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import dev.chickadee.base.Rewindable;
import dev.chickadee.chat.Person;
import dev.chickadee.chat.PlaceId;

/** Communities in memory, for tests of what stands on them. Runs the contract of the real store. Thread-safe. */
public final class InMemoryCommunities implements CommunityStore, Rewindable {

    private final Map<String, Community> communities = new TreeMap<>();
    private final Map<MemberId, Member> members = new HashMap<>();
    private final Map<String, Invitation> invitations = new HashMap<>();

    @Override
    public synchronized void put(Community community) {
        for (var place : community.places()) {
            of(place.id()).filter(other -> !other.id().equals(community.id())).ifPresent(other -> {
                throw new IllegalStateException("place belongs to " + other.id());
            });
        }
        communities.put(community.id().value(), community);
    }

    @Override
    public synchronized Optional<Community> find(CommunityId id) {
        return Optional.ofNullable(communities.get(id.value()));
    }

    @Override
    public synchronized Optional<Community> of(PlaceId place) {
        return communities.values().stream().filter(community -> community.place(place).isPresent()).findFirst();
    }

    @Override
    public synchronized List<Community> all() {
        return List.copyOf(communities.values());
    }

    @Override
    public synchronized void put(Member member) {
        for (var person : member.persons()) {
            member(member.community(), person).filter(other -> !other.id().equals(member.id())).ifPresent(other -> {
                throw new IllegalStateException("a person is tied to another member");
            });
        }
        members.put(member.id(), member);
    }

    @Override
    public synchronized Optional<Member> member(MemberId id) {
        return Optional.ofNullable(members.get(id));
    }

    @Override
    public synchronized Optional<Member> member(CommunityId community, Person person) {
        return members.values().stream()
                .filter(member -> member.community().equals(community) && member.persons().contains(person))
                .findFirst();
    }

    @Override
    public synchronized List<Member> members(CommunityId community) {
        return members.values().stream().filter(member -> member.community().equals(community))
                .sorted(Comparator.comparing(Member::name).thenComparing(member -> member.id().value())).toList();
    }

    @Override
    public synchronized void put(Invitation invitation, String code) {
        invitations.put(code, invitation);
    }

    @Override
    public synchronized Optional<Invitation> take(String code, Instant now) {
        return Optional.ofNullable(invitations.remove(code)).filter(found -> now.isBefore(found.until()));
    }

    @Override
    public synchronized Runnable mark() {
        var wereCommunities = Map.copyOf(communities);
        var wereMembers = Map.copyOf(members);
        var wereInvitations = Map.copyOf(invitations);
        return () -> {
            back(communities, wereCommunities);
            back(members, wereMembers);
            back(invitations, wereInvitations);
        };
    }

    private static <K, V> void back(Map<K, V> now, Map<K, V> then) {
        now.clear();
        now.putAll(then);
    }
}
