package dev.chickadee.subscription;

import java.util.List;
import java.util.Optional;

import dev.chickadee.chat.ChannelId;
import dev.chickadee.community.CommunityId;

/** Where subscriptions are kept. Joins the caller's transaction. Thread-safe. */
public interface SubscriptionStore {

    /** Adds, or replaces the one with the same id. @throws IllegalStateException if another one has the channel */
    void put(Subscription subscription);

    Optional<Subscription> find(SubscriptionId id);

    /** The subscription of this channel. */
    Optional<Subscription> of(ChannelId channel);

    /** Those of a community, oldest first. */
    List<Subscription> of(CommunityId community);

    /** All, oldest first. */
    List<Subscription> all();

    /** @return false if it was not there */
    boolean remove(SubscriptionId id);
}
