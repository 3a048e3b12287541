package dev.chickadee.community;

import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.chickadee.chat.Person;

/**
 * One human in one community, with the Persons and declared accounts that are theirs. Prints the id only.
 *
 * @param name      what responders and reporters see, 1-80 characters
 * @param awayUntil not asked before this moment; null = present
 */
public record Member(MemberId id, CommunityId community, String name, Set<Person> persons, Set<Role> roles,
        Set<Account> accounts, @Nullable Instant awayUntil) {

    public Member {
        if (name.isBlank() || name.length() > 80) {
            throw new IllegalArgumentException("name: " + name.length() + " characters (expected: 1-80)");
        }
        persons = Set.copyOf(persons);
        roles = Set.copyOf(roles);
        accounts = Set.copyOf(accounts);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Whether this Member reads and handles reports. */
    public boolean responds() {
        return has(Role.RESPONDER) || has(Role.COORDINATOR);
    }

    public boolean awayAt(Instant now) {
        return awayUntil != null && now.isBefore(awayUntil);
    }

    /** Whether both are the same human, as far as we know: the same Member, or tied to a common Person. */
    public boolean sameHumanAs(Member other) {
        return id.equals(other.id) || persons.stream().anyMatch(other.persons::contains);
    }

    public Member with(Set<Role> others) {
        return new Member(id, community, name, persons, others, accounts, awayUntil);
    }

    public Member declaring(Set<Account> others) {
        return new Member(id, community, name, persons, roles, others, awayUntil);
    }

    public Member away(@Nullable Instant until) {
        return new Member(id, community, name, persons, roles, accounts, until);
    }

    @Override
    public String toString() {
        return "member[" + id.value() + "]";
    }
}
