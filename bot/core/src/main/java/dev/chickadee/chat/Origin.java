package dev.chickadee.chat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Who acted, where and when: what every {@link Interaction} carries. Prints neither the person nor the name.
 *
 * @param name   the name the place shows for the person, as the platform gave it (untrusted)
 * @param admin  whether the platform says that this person administers the place
 * @param in     the channel the person was in; a direct conversation counts as one
 * @param locale the reader's language as the platform knows it
 * @param zone   the person's time zone; null where the platform does not tell (Discord)
 */
public record Origin(InteractionId id, Person by, String name, boolean admin, ChannelId in, Locale locale,
        @Nullable ZoneId zone, Instant at) {

    @Override
    public String toString() {
        return "origin[" + by + "]";
    }
}
