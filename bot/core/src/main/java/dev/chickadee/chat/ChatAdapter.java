package dev.chickadee.chat;

import java.time.Duration;

/**
 * One platform, outbound. Thread-safe; called from virtual threads, several at once.
 * What it must do is pinned by {@code ChatAdapterContract}, which every implementation runs.
 */
public interface ChatAdapter {

    /** The platform this adapter speaks to; one adapter per platform in a process. */
    Platform platform();

    /**
     * Sends one card and waits for the platform's word, at most 10 s. May be called again with the same key after a
     * crash; where {@link #recognisesRepeat} says so it then posts nothing new and returns the first refs.
     * Calls for one channel arrive one after the other. Never throws for what the platform answers.
     */
    SendResult send(Send send);

    /** Whether the platform still recognises a repeated key this long after the first attempt. */
    boolean recognisesRepeat(Duration sinceFirstAttempt);

    /** Who can read the channel now. Asks the platform; at most 10 s; {@link Visibility#UNKNOWN} on any fault. */
    Visibility visibility(ChannelId channel);

    /** A sentence for {@code doctor} and the health page: fine, or what is wrong and what to do. */
    Health health();

    /** How an adapter is. */
    sealed interface Health {
        record Fine() implements Health {}

        record Ailing(String why) implements Health {}
    }
}
