package dev.chickadee.delivery;

import java.time.Instant;
import java.util.List;

import dev.chickadee.chat.SendResult;
import dev.chickadee.delivery.DeliveryEvent.Answered;
import dev.chickadee.delivery.DeliveryEvent.Held;
import dev.chickadee.delivery.DeliveryEvent.Lost;
import dev.chickadee.delivery.DeliveryEvent.Retried;
import dev.chickadee.delivery.DeliveryEvent.ShownOtherwise;
import dev.chickadee.delivery.DeliveryEvent.Stopped;
import dev.chickadee.delivery.DeliveryEvent.Taken;
import dev.chickadee.delivery.DeliveryState.Parked;
import dev.chickadee.delivery.DeliveryState.Sending;
import dev.chickadee.delivery.DeliveryState.Sent;
import dev.chickadee.delivery.DeliveryState.Waiting;
import dev.chickadee.delivery.DeliveryState.Withdrawn;

/** The one table of a delivery's moves. Pure. */
public final class DeliveryRules {

    /** What an event leads to. */
    public sealed interface Move {
        record To(DeliveryState state) implements Move {}

        /** The event means nothing in this state; nothing changes. */
        record Forbidden() implements Move {}
    }

    private static final Move FORBIDDEN = new Move.Forbidden();

    private final RetryPlan plan;

    public DeliveryRules(RetryPlan plan) {
        this.plan = plan;
    }

    /** @param tries the attempts so far, the one that ended included */
    public Move next(DeliveryState was, DeliveryEvent event, Tries tries, Instant now) {
        return switch (was) {
            case Waiting _ -> fromWaiting(event, now);
            case Sending(var until) -> fromSending(until, event, tries, now);
            case Parked _ -> fromParked(event, now);
            case Sent _,Withdrawn _ -> FORBIDDEN;
        };
    }

    private static Move fromWaiting(DeliveryEvent event, Instant now) {
        return switch (event) {
            case Taken(var until) -> to(new Sending(until));
            case Held(var why) -> to(new Parked(why, now));
            case Stopped(var why) -> to(new Withdrawn(why, now));
            case Answered _,Lost _,Retried _,ShownOtherwise _ -> FORBIDDEN;
        };
    }

    private Move fromSending(Instant until, DeliveryEvent event, Tries tries, Instant now) {
        return switch (event) {
            case Taken(var next) -> now.isBefore(until) ? FORBIDDEN : to(new Sending(next));
            case Answered(var result) -> to(afterAnswer(result, tries, now));
            case Lost(var why) -> to(again(why, now, tries, now));
            case Held(var why) -> to(new Parked(why, now));
            case Stopped(var why) -> to(new Withdrawn(why, now));
            case Retried _,ShownOtherwise _ -> FORBIDDEN;
        };
    }

    private static Move fromParked(DeliveryEvent event, Instant now) {
        return switch (event) {
            case Retried() -> to(new Waiting(now));
            case ShownOtherwise() -> to(new Sent(List.of(), now));
            case Stopped(var why) -> to(new Withdrawn(why, now));
            case Taken _,Answered _,Lost _,Held _ -> FORBIDDEN;
        };
    }

    private DeliveryState afterAnswer(SendResult result, Tries tries, Instant now) {
        return switch (result) {
            case SendResult.Sent(var messages) -> new Sent(messages, now);
            case SendResult.TryAgain(var why, var notBefore) -> again(why, notBefore, tries, now);
            case SendResult.Refused(var why) -> new Parked(why, now);
        };
    }

    private DeliveryState again(String why, Instant notBefore, Tries tries, Instant now) {
        return plan.spent(tries)
                ? new Parked("gave up after " + tries.count() + " attempts: " + why, now)
                : new Waiting(plan.next(tries, now, notBefore));
    }

    private static Move to(DeliveryState state) {
        return new Move.To(state);
    }
}
