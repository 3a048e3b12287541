package dev.chickadee.chat;

import java.time.Instant;
import java.util.List;

/** What became of a {@link Send}. The reasons are for operators and responders and hold nothing confided. */
public sealed interface SendResult {

    /** The platform confirmed it, as one or more messages in order. */
    record Sent(List<MessageRef> messages) implements SendResult {
        public Sent {
            messages = List.copyOf(messages);
            if (messages.isEmpty()) {
                throw new IllegalArgumentException("messages: none (expected: at least one)");
            }
        }
    }

    /** Not now: a rate limit, a fault of the network or of the platform. */
    record TryAgain(String why, Instant notBefore) implements SendResult {}

    /** Not until a person does something; {@code why} says what happened and what to do. */
    record Refused(String why) implements SendResult {}
}
