package dev.chickadee.community;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dev.chickadee.chat.Person;
import dev.chickadee.chat.PlaceId;

/** Where communities and their Members are kept. Joins the caller's transaction. Thread-safe. */
public interface CommunityStore {

    /** Adds or replaces. @throws IllegalStateException if one of its places belongs to another community */
    void put(Community community);

    Optional<Community> find(CommunityId id);

    Optional<Community> of(PlaceId place);

    /** All, by id. */
    List<Community> all();

    /** Adds or replaces. @throws IllegalStateException if one of the Persons is tied to another Member of this community */
    void put(Member member);

    Optional<Member> member(MemberId id);

    /** The Member of {@code community} to whom this Person is tied. */
    Optional<Member> member(CommunityId community, Person person);

    /** All Members of a community, by name, then id. */
    List<Member> members(CommunityId community);

    /** Adds an invitation; its code is kept as a hash. */
    void put(Invitation invitation, String code);

    /** Takes the invitation of this code away and returns it; empty if there is none or it is past its time. Works once. */
    Optional<Invitation> take(String code, Instant now);
}
