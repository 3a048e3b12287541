package dev.chickadee.chat;

/** Where a community meets on a platform: a Slack workspace (team id) or a Discord guild (its id). */
public record PlaceId(Platform platform, String value) {

    public PlaceId {
        PlatformIds.check("placeId", value);
    }
}
