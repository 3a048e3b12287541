package dev.chickadee.chat;

import java.util.List;

/**
 * What an adapter hands interactions to. Thread-safe; call it from virtual threads, several at once.
 * For each interaction: {@link #first}, tell the platform, and on {@link FirstAnswer.Work} call {@link #handle}.
 */
public interface Desk {

    /** The commands to register, in the order of the help text. */
    List<CommandSpec> commands();

    /** The first answer, from memory alone: no I/O, returns within milliseconds, never throws for bad input. */
    FirstAnswer first(Interaction interaction);

    /**
     * Does the work and says what to show. Blocks on the database. A second call with the same interaction id
     * changes nothing and answers {@link Reply.Done}. Never throws for bad input; a failure inside becomes a
     * card that says whether anything was lost.
     */
    Reply handle(Interaction interaction);

    /**
     * The platform no longer took the private answer (its token is too old). The card goes by direct message
     * instead, never to a channel; if that is refused it waits in {@code /my-reports}.
     */
    void unanswered(Interaction interaction, Card card);
}
