package dev.chickadee.delivery;

import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import dev.chickadee.chat.ChatAdapter;
import dev.chickadee.chat.MessageRef;
import dev.chickadee.chat.Send;
import dev.chickadee.chat.SendResult;
import dev.chickadee.chat.Target;
import dev.chickadee.chat.Visibility;
import dev.chickadee.delivery.DeliveryEvent.Answered;
import dev.chickadee.delivery.DeliveryEvent.Held;
import dev.chickadee.delivery.DeliveryEvent.Lost;
import dev.chickadee.delivery.DeliveryEvent.Stopped;

/** Carries one claimed delivery to its platform and stores what became of it. */
final class Carrier {

    private final Outbox outbox;
    private final Adapters adapters;
    private final MayStillGo mayStillGo;
    private final DeliveryRules rules;
    private final InstantSource clock;

    Carrier(Outbox outbox, Adapters adapters, MayStillGo mayStillGo, DeliveryRules rules, InstantSource clock) {
        this.outbox = outbox;
        this.adapters = adapters;
        this.mayStillGo = mayStillGo;
        this.rules = rules;
        this.clock = clock;
    }

    /** Never throws an exception: a fault becomes part of the step, and the delivery stays due. */
    Step carry(Delivery claimed) {
        var trial = attempt(claimed);
        var move = rules.next(claimed.state(), trial.event(), claimed.tries(), clock.instant());
        return switch (move) {
            case DeliveryRules.Move.To(var state) -> store(claimed, state, trial);
            case DeliveryRules.Move.Forbidden() -> throw new AssertionError("no move for " + trial.event());
        };
    }

    private Step store(Delivery claimed, DeliveryState state, Trial trial) {
        var tries = trial.event() instanceof Lost ? claimed.tries().lost() : claimed.tries();
        try {
            boolean stored = outbox.finish(claimed.moved(state, tries));
            var fault = stored ? trial.fault() : "took longer than its lease: another worker took over";
            return step(claimed, stored ? state : claimed.state(), trial.repeat(), fault);
        } catch (RuntimeException failed) {
            // It stays Sending and is taken again, as unsure, when its lease is over.
            return step(claimed, claimed.state(), trial.repeat(), "outcome not stored: " + named(failed));
        }
    }

    private Trial attempt(Delivery claimed) {
        var adapter = adapters.of(claimed.letter().lane().platform()).orElse(null);
        if (adapter == null) {
            return later("no adapter for " + claimed.letter().lane().platform(), null);
        }
        try {
            return switch (mayStillGo.ask(claimed, readers(adapter, claimed))) {
                case MayStillGo.Answer.Go() -> place(adapter, claimed);
                case MayStillGo.Answer.Later(var why) -> later(why, null);
                case MayStillGo.Answer.Park(var why) -> new Trial(new Held(why), false, null);
                case MayStillGo.Answer.Withdraw(var why) -> new Trial(new Stopped(why), false, null);
            };
        } catch (RuntimeException failed) {
            return later("could not check whether it may still go", named(failed));
        }
    }

    /** Decides where it goes now that its turn has come, and sends it. */
    private Trial place(ChatAdapter adapter, Delivery claimed) {
        var letter = claimed.letter();
        var fresh = letter.lane().fresh();
        if (letter.manner() == Manner.POST) {
            return send(adapter, claimed, fresh);
        }
        return switch (outbox.copyFor(claimed)) {
            case CopyAnswer.There(var copy) -> send(adapter, claimed, besides(copy, letter.manner()));
            case CopyAnswer.Perhaps() -> send(adapter, claimed, fresh);
            case CopyAnswer.Never() -> letter.manner() == Manner.REPLACE
                    ? new Trial(new Stopped("was never shown there"), false, null)
                    : send(adapter, claimed, fresh);
        };
    }

    private static Target besides(Copy copy, Manner manner) {
        MessageRef first = copy.messages().getFirst();
        return manner == Manner.UNDER ? new Target.Under(first) : new Target.InPlaceOf(copy.messages());
    }

    private Trial send(ChatAdapter adapter, Delivery claimed, Target target) {
        boolean repeat = mayBeRepeat(adapter, claimed, target);
        SendResult result;
        try {
            result = adapter.send(new Send(claimed.id().value(), target, claimed.letter().card(), repeat));
        } catch (RuntimeException failed) {
            // Adapters do not throw for what a platform answers, so nobody knows whether it arrived.
            return new Trial(new Lost("the platform's answer was lost"), repeat, named(failed));
        }
        return new Trial(new Answered(result), repeat, null);
    }

    /** Replacing a message twice shows it once; everything else may stand there twice unless the platform knows the key. */
    private boolean mayBeRepeat(ChatAdapter adapter, Delivery claimed, Target target) {
        var firstAt = claimed.tries().firstAt();
        if (!claimed.tries().unsure() || firstAt == null || target instanceof Target.InPlaceOf) {
            return false;
        }
        return !adapter.recognisesRepeat(Duration.between(firstAt, clock.instant()));
    }

    private static Supplier<Visibility> readers(ChatAdapter adapter, Delivery claimed) {
        return () -> switch (claimed.letter().lane()) {
            case Lane.InChannel(var channel) -> adapter.visibility(channel);
            case Lane.ToPerson _ -> Visibility.PRIVATE;
        };
    }

    private Trial later(String why, @Nullable String fault) {
        return new Trial(new Answered(new SendResult.TryAgain(why, clock.instant())), false, fault);
    }

    private static Step step(Delivery claimed, DeliveryState state, boolean repeat, @Nullable String fault) {
        return new Step(claimed.id(), claimed.letter().kind(), state, repeat, fault);
    }

    /** The kind of failure only: its message might quote what was sent. */
    private static String named(RuntimeException failed) {
        return failed.getClass().getSimpleName();
    }

    private record Trial(DeliveryEvent event, boolean repeat, @Nullable String fault) {}
}
