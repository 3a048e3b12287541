package dev.chickadee.sandbox.place;

import java.time.Duration;

/** Why the simulated platform did not do what the bot asked. */
public sealed interface Fault {

    record RateLimited(Duration after) implements Fault {}

    /** A fault of the platform: status 500 and the like. */
    record Broken(int status) implements Fault {}

    /** It may have been done, but the answer never arrived. */
    record AnswerLost() implements Fault {}

    record NoSuchChannel() implements Fault {}

    record NotInChannel() implements Fault {}

    record Archived() implements Fault {}

    record NoSuchMessage() implements Fault {}

    record NoSuchPerson() implements Fault {}

    record DirectsRefused() implements Fault {}

    /** Over a limit; {@code which} names the limit and holds no content. */
    record OverLimit(String which) implements Fault {}
}
