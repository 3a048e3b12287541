package dev.chickadee.subscription;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import dev.chickadee.chat.ChannelId;
import dev.chickadee.community.CommunityId;

/** Subscriptions in memory. Thread-safe. */
public final class InMemorySubscriptions implements SubscriptionStore {

    private final Map<SubscriptionId, Subscription> byId = new ConcurrentHashMap<>();

    @Override
    public void put(Subscription subscription) {
        of(subscription.channel()).filter(other -> !other.id().equals(subscription.id())).ifPresent(other -> {
            throw new IllegalStateException("the channel has subscription " + other.id().value() + " already");
        });
        byId.put(subscription.id(), subscription);
    }

    @Override
    public Optional<Subscription> find(SubscriptionId id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public Optional<Subscription> of(ChannelId channel) {
        return byId.values().stream().filter(s -> s.channel().equals(channel)).findFirst();
    }

    @Override
    public List<Subscription> of(CommunityId community) {
        return all().stream().filter(s -> s.community().equals(community)).toList();
    }

    @Override
    public List<Subscription> all() {
        return byId.values().stream()
                .sorted(Comparator.comparing(Subscription::at).thenComparing(s -> s.id().value())).toList();
    }

    @Override
    public boolean remove(SubscriptionId id) {
        return byId.remove(id) != null;
    }
}
