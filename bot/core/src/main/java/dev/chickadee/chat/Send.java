package dev.chickadee.chat;

import dev.chickadee.base.Ids;

/**
 * One card to send.
 *
 * @param key         the same for every attempt; adapters hand it to the platform where it can recognise repeats
 * @param mayBeRepeat an earlier attempt may have arrived and nobody can tell: the message must say that it may be a repeat
 */
public record Send(String key, Target target, Card card, boolean mayBeRepeat) {

    public Send {
        Ids.check("key", key);
    }
}
