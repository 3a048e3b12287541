package dev.chickadee.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;

import org.junit.jupiter.api.Test;

import dev.chickadee.chat.ChannelId;
import dev.chickadee.chat.PlaceId;
import dev.chickadee.chat.Platform;
import dev.chickadee.clearance.Severity;
import dev.chickadee.clearance.Tlp;
import dev.chickadee.community.CommunityId;
import dev.chickadee.community.MemberId;

/** What every {@link SubscriptionStore} promises. Each test gets an empty one. */
public interface SubscriptionStoreContract {

    Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

    SubscriptionStore subscriptions();

    private static ChannelId channel(String place, String name) {
        return new ChannelId(new PlaceId(new Platform("sandbox-slack"), place), name);
    }

    private static Subscription of(String community, String channel, Instant at) {
        return new Subscription(SubscriptionId.random(), new CommunityId(community), channel(community, channel),
                new Filter(Set.of("npm", "maven"), Severity.THREE), Tlp.AMBER, MemberId.random(), at);
    }

    @Test
    default void what_is_put_is_found_as_it_was() {
        var acorn = of("acorn", "alerts", NOW);
        subscriptions().put(acorn);

        assertThat(subscriptions().find(acorn.id())).contains(acorn);
        assertThat(subscriptions().of(acorn.channel())).contains(acorn);
        assertThat(subscriptions().of(channel("birch", "alerts"))).isEmpty();
        assertThat(subscriptions().find(SubscriptionId.random())).isEmpty();
    }

    @Test
    default void they_are_listed_oldest_first() {
        var newer = of("acorn", "alerts", NOW.plusSeconds(5));
        var older = of("acorn", "more", NOW);
        var other = of("birch", "alerts", NOW.plusSeconds(2));
        subscriptions().put(newer);
        subscriptions().put(older);
        subscriptions().put(other);

        assertThat(subscriptions().all()).containsExactly(older, other, newer);
        assertThat(subscriptions().of(new CommunityId("acorn"))).containsExactly(older, newer);
    }

    @Test
    default void the_same_id_again_replaces() {
        var first = of("acorn", "alerts", NOW);
        subscriptions().put(first);
        var wider = new Subscription(first.id(), first.community(), first.channel(), Filter.ALL, Tlp.CLEAR, first.by(),
                NOW.plusSeconds(9));
        subscriptions().put(wider);

        assertThat(subscriptions().all()).containsExactly(wider);
    }

    @Test
    default void a_channel_has_one_subscription() {
        subscriptions().put(of("acorn", "alerts", NOW));

        assertThatThrownBy(() -> subscriptions().put(of("acorn", "alerts", NOW)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    default void what_is_removed_is_gone() {
        var acorn = of("acorn", "alerts", NOW);
        subscriptions().put(acorn);

        assertThat(subscriptions().remove(acorn.id())).isTrue();
        assertThat(subscriptions().remove(acorn.id())).isFalse();
        assertThat(subscriptions().all()).isEmpty();
    }
}
