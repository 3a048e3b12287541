package dev.chickadee.alert;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.chickadee.chat.ChannelId;
import dev.chickadee.chat.Visibility;
import dev.chickadee.clearance.Clearance;
import dev.chickadee.clearance.Clearances;
import dev.chickadee.clearance.Readers;
import dev.chickadee.clearance.Ruling;
import dev.chickadee.community.CommunityId;
import dev.chickadee.subscription.Grants;
import dev.chickadee.subscription.Subscription;
import dev.chickadee.subscription.SubscriptionStore;

/** Says which channels may be shown what. All of it is decided by {@link Clearances#rule}. Thread-safe. */
public final class Audience {

    private final SubscriptionStore subscriptions;
    private final Grants grants;

    public Audience(SubscriptionStore subscriptions, Grants grants) {
        this.subscriptions = subscriptions;
        this.grants = grants;
    }

    /**
     * The channels that want this and may have it, each once, with the community it belongs to. Who reads a channel is
     * asked only when it is sent; here it counts as closed.
     */
    Map<ChannelId, CommunityId> of(Content content) {
        var channels = new LinkedHashMap<ChannelId, CommunityId>();
        wanting(content).forEach(wish -> channels.putIfAbsent(wish.channel(), wish.community()));
        return channels;
    }

    /** How far this would go now. */
    public Reach reach(Content content) {
        var wanting = wanting(content);
        var channels = new HashSet<ChannelId>();
        var communities = new HashSet<CommunityId>();
        wanting.forEach(wish -> {
            channels.add(wish.channel());
            communities.add(wish.community());
        });
        return new Reach(wanting.size(), channels.size(), communities.size());
    }

    /** Whether the channel may be shown this now; empty if no subscription of it wants it. */
    Optional<Ruling> ruling(ChannelId channel, Content content, Visibility visibility) {
        return subscriptions.of(channel).filter(wish -> wants(wish, content))
                .map(wish -> Clearances.rule(content.tlp(), grants.of(wish.community()), wish.loweredTo(),
                        readers(visibility)));
    }

    /** Whether stewards admitted this community: who is not may neither read nor publish nor answer. */
    boolean admitted(CommunityId community) {
        return !(grants.of(community) instanceof Clearance.None);
    }

    private List<Subscription> wanting(Content content) {
        var granted = grants.all();
        return subscriptions.all().stream().filter(wish -> wants(wish, content))
                .filter(wish -> Clearances.mayGo(content.tlp(),
                        granted.getOrDefault(wish.community(), Clearance.NONE),
                        wish.loweredTo(), Readers.INVITED))
                .toList();
    }

    private static boolean wants(Subscription wish, Content content) {
        return wish.filter().matches(content.ecosystems(), content.severity());
    }

    private static Readers readers(Visibility visibility) {
        return switch (visibility) {
            case PRIVATE -> Readers.INVITED;
            case PUBLIC -> Readers.WHOLE_PLACE;
            case SHARED -> Readers.OUTSIDERS;
            case GONE -> Readers.NOBODY;
            case UNKNOWN -> Readers.UNKNOWN;
        };
    }
}
