package dev.chickadee.report;

import dev.chickadee.community.MemberId;

/** Something that changes where a report stands. */
public sealed interface Move {

    /** A responder takes it up. */
    record Claim(MemberId by) implements Move {}

    /** The responder who has it gives it to another, who may read it. */
    record HandOver(MemberId to) implements Move {}

    /** A responder says what it is. */
    record Judge(Verdict verdict) implements Move {}

    /** Judged and done with. */
    record Close() implements Move {}

    /** Taken up again. */
    record Reopen(MemberId by) implements Move {}

    /** Untouched for too long: back to the queue. */
    record Release() implements Move {}

    /** The reporter takes it back; its words are erased. */
    record Withdraw() implements Move {}
}
