package dev.chickadee.chat;

/** What is shown to the person who acted, and to nobody else. */
public sealed interface Reply {

    /** Show this card privately, where the person is. */
    record Show(Card card) implements Reply {}

    /** Put this card in the place of the private card whose button was pressed; if that is gone, show it. */
    record Replace(Card card) implements Reply {}

    /** Nothing to show: what the press did can be seen where it was pressed. */
    record Done() implements Reply {}
}
