package dev.chickadee.community;

import dev.chickadee.base.Ids;

/** A community's own short name: 1-64 of [a-z0-9-]. */
public record CommunityId(String value) {

    public CommunityId {
        Ids.checkName("communityId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
