package dev.chickadee.chat;

import dev.chickadee.base.Ids;

/** A chat platform by its stored name: {@code slack}, {@code discord}, {@code sandbox-slack}, {@code sandbox-discord}. */
public record Platform(String name) {

    public Platform {
        Ids.checkName("platform", name);
    }

    @Override
    public String toString() {
        return name;
    }
}
