package dev.chickadee.delivery;

import org.jspecify.annotations.Nullable;

import dev.chickadee.chat.Card;

/**
 * A finished card and where it belongs.
 *
 * @param subject null only for a card by itself ({@link Manner#POST})
 */
public record Letter(DeliveryKind kind, Lane lane, Manner manner, @Nullable Subject subject, Card card) {

    public Letter {
        if (subject == null && manner != Manner.POST) {
            throw new IllegalArgumentException("letter: " + manner + " without a subject (expected: one)");
        }
    }
}
