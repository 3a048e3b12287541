package dev.chickadee.chat;

import java.util.List;

/** Where a card goes. */
public sealed interface Target {

    /** A new message in a channel. */
    record Channel(ChannelId channel) implements Target {}

    /** A new message under another (Slack's thread, Discord's thread or reply). */
    record Under(MessageRef message) implements Target {}

    /** A direct message. */
    record Direct(Person person) implements Target {}

    /** In the place of an earlier card, which may have become several messages. */
    record InPlaceOf(List<MessageRef> messages) implements Target {
        public InPlaceOf {
            messages = List.copyOf(messages);
            if (messages.isEmpty()) {
                throw new IllegalArgumentException("messages: none (expected: at least one)");
            }
        }
    }
}
