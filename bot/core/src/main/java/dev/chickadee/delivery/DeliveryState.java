package dev.chickadee.delivery;

import java.time.Instant;
import java.util.List;

import dev.chickadee.chat.MessageRef;

/** Where a delivery is on its way. The moves between states are in {@link DeliveryRules}. */
public sealed interface DeliveryState {

    /** Goes once {@code dueAt} has passed. */
    record Waiting(Instant dueAt) implements DeliveryState {}

    /** Stored before the platform is called. After {@code until} nobody is at it any more, and nobody knows whether it arrived. */
    record Sending(Instant until) implements DeliveryState {}

    /** The platform confirmed it. No messages: the card was shown to the person in another way. */
    record Sent(List<MessageRef> messages, Instant at) implements DeliveryState {
        public Sent {
            messages = List.copyOf(messages);
        }
    }

    /** Given up until a person does something; {@code why} says what, and holds nothing confided. */
    record Parked(String why, Instant at) implements DeliveryState {}

    /** No longer wanted. */
    record Withdrawn(String why, Instant at) implements DeliveryState {}

    /** Whether later deliveries of the lane wait for this one. */
    default boolean open() {
        return switch (this) {
            case Waiting _,Sending _ -> true;
            case Sent _,Parked _,Withdrawn _ -> false;
        };
    }
}
