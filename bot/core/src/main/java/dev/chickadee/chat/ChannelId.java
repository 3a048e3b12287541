package dev.chickadee.chat;

/** A channel of a place, by the platform's id. */
public record ChannelId(PlaceId place, String value) {

    public ChannelId {
        PlatformIds.check("channelId", value);
    }
}
