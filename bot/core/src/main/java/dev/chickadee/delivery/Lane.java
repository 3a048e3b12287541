package dev.chickadee.delivery;

import dev.chickadee.chat.ChannelId;
import dev.chickadee.chat.Person;
import dev.chickadee.chat.Platform;
import dev.chickadee.chat.Target;

/** Where deliveries arrive one after the other, in the order in which they were put. */
public sealed interface Lane {

    /** A channel. */
    record InChannel(ChannelId channel) implements Lane {}

    /** A person's direct messages. Which person it is, is kept encrypted and never printed. */
    record ToPerson(Person person) implements Lane {}

    static Lane of(ChannelId channel) {
        return new InChannel(channel);
    }

    static Lane of(Person person) {
        return new ToPerson(person);
    }

    default Platform platform() {
        return switch (this) {
            case InChannel(var channel) -> channel.place().platform();
            case ToPerson(var person) -> person.place().platform();
        };
    }

    /** A new message here. */
    default Target fresh() {
        return switch (this) {
            case InChannel(var channel) -> new Target.Channel(channel);
            case ToPerson(var person) -> new Target.Direct(person);
        };
    }
}
