package dev.chickadee.delivery;

import java.time.Instant;
import java.util.List;

import dev.chickadee.chat.MessageRef;

/**
 * What one subject looks like in one lane.
 *
 * @param subject  as it was when the copy was last changed
 * @param messages in order; at least one
 * @param state    shown, then perhaps tombstoned
 */
public record Copy(Subject subject, Lane lane, List<MessageRef> messages, State state, Instant since) {

    /** The stored words are the names in lower case. */
    public enum State {
        SHOWN, TOMBSTONED
    }

    public Copy {
        messages = List.copyOf(messages);
        if (messages.isEmpty()) {
            throw new IllegalArgumentException("messages: none (expected: at least one)");
        }
    }
}
