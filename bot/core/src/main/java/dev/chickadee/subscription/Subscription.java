package dev.chickadee.subscription;

import java.time.Instant;

import dev.chickadee.chat.ChannelId;
import dev.chickadee.clearance.Clearance;
import dev.chickadee.clearance.Tlp;
import dev.chickadee.community.CommunityId;
import dev.chickadee.community.MemberId;

/**
 * A community's wish to be shown alerts in a channel.
 *
 * @param most the strictest Tlp it wants there; never raises what stewards granted
 */
public record Subscription(SubscriptionId id, CommunityId community, ChannelId channel, Filter filter, Tlp most,
        MemberId by, Instant at) {

    /** {@link #most} as a clearance. */
    public Clearance loweredTo() {
        return Clearance.upTo(most);
    }
}
