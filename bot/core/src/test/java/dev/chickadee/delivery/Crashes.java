package dev.chickadee.delivery;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import dev.chickadee.chat.ChannelId;
import dev.chickadee.chat.ChatAdapter;
import dev.chickadee.chat.Platform;
import dev.chickadee.chat.Send;
import dev.chickadee.chat.SendResult;
import dev.chickadee.chat.Visibility;

/** Kills a process at its n-th step: from then on nothing it calls does anything. What was stored and shown before, stays. */
public final class Crashes {

    /** The process is gone. An error, so that nothing in it can carry on. */
    public static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private final int at;
    private final AtomicInteger steps = new AtomicInteger();

    /** @param at the step after which it is dead, from 1; a large number for never */
    public Crashes(int at) {
        this.at = at;
    }

    public int steps() {
        return steps.get();
    }

    private <T> T step(Supplier<T> work) {
        alive();
        var result = work.get();
        alive();
        return result;
    }

    private void alive() {
        if (steps.incrementAndGet() >= at) {
            throw new Killed();
        }
    }

    public Outbox outbox(Outbox real) {
        return new Outbox() {
            @Override
            public void put(List<Delivery> deliveries) {
                step(() -> {
                    real.put(deliveries);
                    return true;
                });
            }

            @Override
            public List<Delivery> claim(Instant now, Instant until, int max) {
                return step(() -> real.claim(now, until, max));
            }

            @Override
            public boolean finish(Delivery after) {
                return step(() -> real.finish(after));
            }

            @Override
            public CopyAnswer copyFor(Delivery delivery) {
                return step(() -> real.copyFor(delivery));
            }

            @Override
            public Retry retry(DeliveryId id, Instant now) {
                return step(() -> real.retry(id, now));
            }

            @Override
            public boolean shownOtherwise(DeliveryId id, Instant now) {
                return step(() -> real.shownOtherwise(id, now));
            }
        };
    }

    public ChatAdapter adapter(ChatAdapter real) {
        return new ChatAdapter() {
            @Override
            public Platform platform() {
                return real.platform();
            }

            @Override
            public SendResult send(Send send) {
                return step(() -> real.send(send));
            }

            @Override
            public boolean recognisesRepeat(java.time.Duration sinceFirstAttempt) {
                return real.recognisesRepeat(sinceFirstAttempt);
            }

            @Override
            public Visibility visibility(ChannelId channel) {
                return step(() -> real.visibility(channel));
            }

            @Override
            public Health health() {
                return real.health();
            }
        };
    }
}
