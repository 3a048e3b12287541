package dev.chickadee.redaction;

/** Looks for one family of identifiers. Keeps no state between pages; work is linear in the length of the page. */
interface Scanner {

    /** Adds what it finds. {@code draft.finds()} holds what the scanners before it have found. */
    void scan(Draft draft);
}
