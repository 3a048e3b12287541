package dev.chickadee.delivery;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/**
 * Delivers what is due. Owns no thread between rounds: whoever calls {@link #deliverDue} decides when. Several
 * dispatchers, in one process or many, may run on one outbox.
 */
public final class Dispatcher {

    /**
     * How to run.
     *
     * @param lease  how long one attempt may take before another worker takes over; longer than an adapter's 10 s for
     *               reading the visibility and 10 s for sending, together
     * @param atOnce how many lanes are served at the same time, 1 to 1000
     */
    public record Settings(Duration lease, int atOnce, RetryPlan retries) {

        public static final Settings USUAL = new Settings(Duration.ofMinutes(2), 32, RetryPlan.USUAL);

        public Settings {
            if (lease.compareTo(Duration.ofSeconds(30)) < 0 || atOnce < 1 || atOnce > 1000) {
                throw new IllegalArgumentException("settings: lease " + lease + ", " + atOnce
                        + " at once (expected: 30 s or more, 1-1000)");
            }
        }
    }

    /** So long may a round become before it ends, that a backlog of any size fits into memory. */
    private static final int MOST_STEPS = 10_000;

    private final Outbox outbox;
    private final Carrier carrier;
    private final Settings settings;
    private final InstantSource clock;

    public Dispatcher(Outbox outbox, Adapters adapters, MayStillGo mayStillGo, Settings settings, InstantSource clock) {
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
        var asked = MayStillGo.all(List.of(new CaseStaysPrivate(), mayStillGo));
        this.carrier = new Carrier(outbox, adapters, asked, new DeliveryRules(settings.retries()), clock);
    }

    /**
     * One round: takes and sends until nothing is due and nothing is under way, or until it took some 10,000; one
     * virtual thread per lane. Each
     * outcome is committed by itself, so that a slow or failing lane holds up no other.
     *
     * @throws RuntimeException if the outbox cannot be read; what is under way ends first
     */
    public Round deliverDue() {
        var ended = new LinkedBlockingQueue<Ended>();
        var tally = new ArrayList<Step>();
        int underWay = 0;
        boolean waited = true;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            while (true) {
                var claimed = tally.size() < MOST_STEPS
                        ? claim(settings.atOnce() - underWay, waited)
                        : List.<Delivery>of();
                claimed.forEach(delivery -> threads.execute(() -> ended.add(carry(delivery))));
                underWay += claimed.size();
                if (underWay == 0) {
                    return Round.of(tally);
                }
                var all = take(ended);
                waited = all.isEmpty();
                for (var end : all) {
                    underWay--;
                    tally.add(end.stepOrThrow());
                }
            }
        }
    }

    /** Claims in batches: not for every single one that ended, unless nothing else does. */
    private List<Delivery> claim(int room, boolean waited) {
        boolean worthIt = room > 0 && (waited || room * 4 >= settings.atOnce());
        var now = clock.instant();
        return worthIt ? outbox.claim(now, now.plus(settings.lease()), room) : List.of();
    }

    private Ended carry(Delivery delivery) {
        try {
            return new Ended(carrier.carry(delivery), null);
        } catch (Error broken) {
            return new Ended(null, broken);
        }
    }

    /** Waits at most a second, so that what was put meanwhile for other lanes is taken even while one is slow. */
    private static List<Ended> take(BlockingQueue<Ended> ended) {
        var all = new ArrayList<Ended>();
        try {
            var first = ended.poll(1, TimeUnit.SECONDS);
            if (first != null) {
                all.add(first);
                ended.drainTo(all);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted: what is under way ends, the rest stays due", stop);
        }
        return all;
    }

    private record Ended(@Nullable Step step, @Nullable Error broken) {
        Step stepOrThrow() {
            if (broken != null) {
                throw broken;
            }
            return Objects.requireNonNull(step, "step");
        }
    }
}
