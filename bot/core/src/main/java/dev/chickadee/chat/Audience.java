package dev.chickadee.chat;

/** For whom a card was written; what each may read is decided where it is written, never by an adapter. */
public enum Audience {
    /** The person who acts or who reported. */
    REPORTER,
    /** Responders of one community. */
    RESPONDERS,
    /** Coordinators and custodians. */
    COORDINATORS,
    /** Everybody in a subscribed channel. */
    SUBSCRIBERS
}
