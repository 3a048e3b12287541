package dev.chickadee.delivery;

import java.time.Instant;

import dev.chickadee.chat.SendResult;

/** What can happen to a delivery. */
public sealed interface DeliveryEvent {

    /** A worker takes it and is about to call the platform. */
    record Taken(Instant until) implements DeliveryEvent {}

    /** The platform answered. */
    record Answered(SendResult result) implements DeliveryEvent {}

    /** The attempt ended without an answer: it may have arrived. */
    record Lost(String why) implements DeliveryEvent {}

    /** It must not go as things are; a person can change that. */
    record Held(String why) implements DeliveryEvent {}

    /** It is no longer wanted. */
    record Stopped(String why) implements DeliveryEvent {}

    /** A person asked for another go. */
    record Retried() implements DeliveryEvent {}

    /** The person saw the card in another way, such as at their next interaction. */
    record ShownOtherwise() implements DeliveryEvent {}
}
