package dev.chickadee.community;

import dev.chickadee.chat.ChannelId;
import dev.chickadee.chat.PlaceId;

/**
 * A community's workspace or guild.
 *
 * @param responders the private channel where responders work
 * @param alerts     the channel where alerts of other communities are shown when it is subscribed
 */
public record Place(PlaceId id, ChannelId responders, ChannelId alerts) {

    public Place {
        if (!responders.place().equals(id) || !alerts.place().equals(id)) {
            throw new IllegalArgumentException("place: a channel of another place (expected: channels of " + id + ")");
        }
    }
}
