package dev.chickadee.sandbox.place;

import java.time.Duration;

import com.fasterxml.jackson.annotation.JsonValue;

import dev.chickadee.chat.Platform;

/** Which platform a place behaves like. The numbers are those of Slack's and Discord's documentation. */
public enum Flavour {
    SLACK("slack", Limits.SLACK_LIKE, Duration.ofMinutes(30), Duration.ZERO),

    DISCORD("discord", Limits.DISCORD_LIKE, Duration.ofMinutes(15), Duration.ofMinutes(2));

    private final String word;
    private final Limits limits;
    private final Duration answersFor;
    private final Duration recognisesFor;

    Flavour(String word, Limits limits, Duration answersFor, Duration recognisesFor) {
        this.word = word;
        this.limits = limits;
        this.answersFor = answersFor;
        this.recognisesFor = recognisesFor;
    }

    /** The stored name: {@code slack} or {@code discord}. */
    @JsonValue
    public String word() {
        return word;
    }

    /** The platform's name in the port: {@code sandbox-slack} or {@code sandbox-discord}. */
    public Platform platform() {
        return new Platform("sandbox-" + word);
    }

    public Limits limits() {
        return limits;
    }

    /** How long after an interaction its private answer is still taken. */
    public Duration answersFor() {
        return answersFor;
    }

    /** How long a repeated key is recognised; zero if never. */
    public Duration recognisesFor() {
        return recognisesFor;
    }

    /** Whether the platform tells a person's time zone. */
    public boolean tellsZone() {
        return this == SLACK;
    }

    /** Whether the bot has a home tab. */
    public boolean hasHome() {
        return this == SLACK;
    }

    /** Whether people can refuse direct messages from members of a place. */
    public boolean directsCanBeOff() {
        return this == DISCORD;
    }
}
