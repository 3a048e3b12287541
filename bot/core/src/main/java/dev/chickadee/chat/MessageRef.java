package dev.chickadee.chat;

/** One message that the platform confirmed, by its id within its channel (a direct conversation counts as one). */
public record MessageRef(ChannelId channel, String messageId) {

    public MessageRef {
        PlatformIds.check("messageId", messageId);
    }
}
