package dev.chickadee.sandbox;

import java.time.Duration;
import java.time.Instant;

import dev.chickadee.chat.SendResult;
import dev.chickadee.sandbox.place.Fault;

/** Turns what a platform answered into what became of a send. The words are for operators and responders. */
final class SandboxErrors {

    private static final Duration SHORTLY = Duration.ofSeconds(2);

    private SandboxErrors() {}

    static SendResult result(Fault fault, Instant now) {
        return switch (fault) {
            case Fault.RateLimited(var after) ->
                new SendResult.TryAgain("rate limited for " + after.toMillis() + " ms", now.plus(after));
            case Fault.Broken(var status) ->
                new SendResult.TryAgain("the platform failed with status " + status, now.plus(SHORTLY));
            case Fault.AnswerLost() ->
                new SendResult.TryAgain("the platform's answer was lost; it may have been posted", now.plus(SHORTLY));
            case Fault.NoSuchChannel() -> new SendResult.Refused(
                    "the channel does not exist (any more): choose another with /chickadee setup");
            case Fault.NotInChannel() -> new SendResult.Refused(
                    "Chickadee is not in the channel: invite it there, then send again");
            case Fault.Archived() -> new SendResult.Refused(
                    "the channel is archived: unarchive it, or choose another with /chickadee setup");
            case Fault.NoSuchMessage() -> new SendResult.Refused(
                    "the message is no longer there: send it as a new one");
            case Fault.NoSuchPerson() -> new SendResult.Refused(
                    "the person is not in this place (any more): choose another recipient");
            case Fault.DirectsRefused() -> new SendResult.Refused(
                    "the person takes no direct messages here: they can allow them in their privacy settings");
            case Fault.OverLimit(var which) -> new SendResult.Refused(
                    "over the platform's limit for " + which + ": shorten the card");
        };
    }
}
