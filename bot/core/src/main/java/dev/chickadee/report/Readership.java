package dev.chickadee.report;

import java.util.List;

import dev.chickadee.community.Member;

/** Who may be shown a report, and how it reaches them (design: "what must always hold", 5). */
public sealed interface Readership {

    /** Nobody who reads the responders' channel is named or excluded: the card goes there. */
    record InChannel(List<Member> readers) implements Readership {
        public InChannel {
            readers = List.copyOf(readers);
        }
    }

    /** Somebody who reads the channel must not see it: each of the others gets it by direct message. */
    record Directly(List<Member> readers) implements Readership {
        public Directly {
            readers = List.copyOf(readers);
        }
    }

    /** No responder is left: the backup outside gets it. */
    record Outside(Member backup) implements Readership {}

    /** No responder is left, and the backup is none, named or excluded as well. */
    record Nobody() implements Readership {}
}
