package dev.chickadee.delivery;

/** Whether a subject has a copy in a lane. */
public sealed interface CopyAnswer {

    record There(Copy copy) implements CopyAnswer {}

    /** No message arrived there, and none may have. */
    record Never() implements CopyAnswer {}

    /** None is known, but an attempt ended without an answer, so that one may stand there. */
    record Perhaps() implements CopyAnswer {}
}
