package dev.chickadee.desk;

import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

import dev.chickadee.base.Words;
import dev.chickadee.chat.Interaction;
import dev.chickadee.chat.Origin;
import dev.chickadee.chat.Person;
import dev.chickadee.community.Community;
import dev.chickadee.community.Member;
import dev.chickadee.community.Role;

/**
 * An interaction with what we know of who acts.
 *
 * @param community of the place it came from; null where the place belongs to none yet
 * @param member    the Member to whom the person is tied there; null for everybody else
 * @param words     in the person's language
 */
public record Visit(Interaction interaction, @Nullable Community community, @Nullable Member member, Words words) {

    public Origin origin() {
        return interaction.origin();
    }

    public Person by() {
        return origin().by();
    }

    public boolean has(Role role) {
        return member != null && member.has(role);
    }

    /** The person's time zone: what the platform says, else the community's, else UTC. */
    public ZoneId zone() {
        var told = origin().zone();
        if (told != null) {
            return told;
        }
        return community == null ? java.time.ZoneOffset.UTC : community.zone();
    }
}
