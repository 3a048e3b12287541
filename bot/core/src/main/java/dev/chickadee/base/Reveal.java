package dev.chickadee.base;

/** Why a {@link Secret} is opened. Each use names its reason, so that reviewing secrets is one search for {@code reveal(}. */
public enum Reveal {
    /** To open the database. */
    DATABASE_LOGIN,
    /** To call Slack's Web API or open its socket. */
    SLACK_LOGIN,
    /** To verify that a request came from Slack. */
    SLACK_SIGNATURE,
    /** To log in to Discord. */
    DISCORD_LOGIN,
    /** To encrypt or decrypt what the store keeps. */
    STORE_KEY
}
