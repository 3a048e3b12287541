package dev.chickadee.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.chickadee.base.Ids;
import dev.chickadee.chat.PlaceId;
import dev.chickadee.chat.Platform;

/** What every {@link ProposalStore} promises. */
public interface ProposalStoreContract {

    Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    ProposalStore proposals();

    @ParameterizedTest
    @EnumSource(Proposal.Kind.class)
    default void a_proposal_comes_back_with_all_that_was_answered(Proposal.Kind kind) {
        var proposal = proposal(kind, NOON);
        proposals().put(proposal);
        assertThat(proposals().find(proposal.id())).contains(proposal);
    }

    @Test
    default void it_is_removed_once() {
        var proposal = proposal(Proposal.Kind.PEOPLE, NOON);
        proposals().put(proposal);
        assertThat(proposals().remove(proposal.id())).isTrue();
        assertThat(proposals().remove(proposal.id())).isFalse();
        assertThat(proposals().find(proposal.id())).isEmpty();
    }

    @Test
    default void the_same_id_again_is_refused() {
        var proposal = proposal(Proposal.Kind.PEOPLE, NOON);
        proposals().put(proposal);
        assertThatThrownBy(() -> proposals().put(proposal)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    default void old_ones_are_forgotten() {
        var old = proposal(Proposal.Kind.PEOPLE, NOON.minusSeconds(1));
        var fresh = proposal(Proposal.Kind.PEOPLE, NOON);
        proposals().put(old);
        proposals().put(fresh);
        assertThat(proposals().forgetBefore(NOON)).isEqualTo(1);
        assertThat(proposals().find(old.id())).isEmpty();
        assertThat(proposals().find(fresh.id())).contains(fresh);
    }

    private static Proposal proposal(Proposal.Kind kind, Instant at) {
        return new Proposal(Ids.random(), new CommunityId("acorn"), MemberId.random(),
                new PlaceId(new Platform("slack"), "T1"), kind,
                Map.of("responders", List.of("U2", "U1"), "custodians", List.of("U3")),
                Map.of("U1", "Ünal", "U2", "Mo", "U3", "Li, the third"), at);
    }
}
