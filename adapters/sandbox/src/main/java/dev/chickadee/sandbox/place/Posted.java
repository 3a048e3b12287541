package dev.chickadee.sandbox.place;

/** The simulated platform's answer to a call of the bot. */
public sealed interface Posted {

    /** Done; the id of the message or of the direct conversation. */
    record Ok(String id) implements Posted {}

    record Not(Fault why) implements Posted {}
}
