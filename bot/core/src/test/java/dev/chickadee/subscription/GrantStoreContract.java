package dev.chickadee.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import dev.chickadee.clearance.Tlp;
import dev.chickadee.community.CommunityId;
import dev.chickadee.community.MemberId;

/** What every {@link GrantStore} promises. Each test gets an empty one. */
public interface GrantStoreContract {

    GrantStore grants();

    private static Grant of(String community, Tlp most) {
        return new Grant(new CommunityId(community), most, MemberId.random(), Instant.parse("2026-11-24T08:00:00Z"));
    }

    @Test
    default void a_community_has_the_last_grant_or_none() {
        var first = of("acorn", Tlp.GREEN);
        var second = of("acorn", Tlp.AMBER_STRICT);
        grants().put(first);
        assertThat(grants().of(first.community())).contains(first);
        grants().put(second);

        assertThat(grants().of(first.community())).contains(second);
        assertThat(grants().of(new CommunityId("birch"))).isEmpty();
        assertThat(grants().all()).containsExactly(second);
    }

    @Test
    default void a_grant_is_taken_back_once() {
        var grant = of("acorn", Tlp.GREEN);
        grants().put(grant);

        assertThat(grants().remove(grant.community())).isTrue();
        assertThat(grants().remove(grant.community())).isFalse();
        assertThat(grants().of(grant.community())).isEmpty();
    }
}
