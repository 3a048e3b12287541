package dev.chickadee.subscription;

import java.time.Instant;

import dev.chickadee.clearance.Tlp;
import dev.chickadee.community.CommunityId;
import dev.chickadee.community.MemberId;

/** What a steward lets a community receive: everything up to {@code most}. A community without one is not admitted. */
public record Grant(CommunityId community, Tlp most, MemberId by, Instant at) {

    public Grant {
        if (!most.within(Tlp.AMBER_STRICT)) {
            throw new IllegalArgumentException("grant: " + most.label() + " (expected: at most TLP:AMBER+STRICT)");
        }
    }
}
