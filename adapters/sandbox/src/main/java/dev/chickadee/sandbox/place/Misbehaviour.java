package dev.chickadee.sandbox.place;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/** What the simulated platforms were told to do wrong, for tests and rehearsals. Nothing of it is kept. Thread-safe. */
public final class Misbehaviour {

    /** What goes wrong with the next calls of the bot. */
    public enum Kind {
        /** Nothing: the call goes well, and what was planned after it waits for the next. */
        FINE,
        /** Refused with a time to wait. */
        RATE_LIMITED,
        /** Status 500; nothing was posted. */
        BROKEN,
        /** The channel is said to be gone. */
        CHANNEL_GONE,
        /** Posted, but the answer never arrives: what a crash between the two looks like. */
        ANSWER_LOST;

        /** The word in the JSON API, such as {@code rate-limited}. */
        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** So many messages a channel takes at once before the rate counts. */
    private static final int BURST = 5;

    private record Bucket(double filled, Instant at) {}

    private final Map<String, Deque<Kind>> planned = new HashMap<>();
    private final Map<String, Bucket> buckets = new HashMap<>();
    private boolean twice;
    private boolean rated;
    private boolean blind;

    /** The next {@code times} calls of the bot in this place go wrong like this, after what was planned before. */
    public synchronized void plan(String place, Kind kind, int times) {
        var queue = planned.computeIfAbsent(place, p -> new ArrayDeque<>());
        for (int i = 0; i < times; i++) {
            queue.addLast(kind);
        }
    }

    /** From now on each interaction is delivered twice, or once again. */
    public synchronized void deliverTwice(boolean on) {
        twice = on;
    }

    public synchronized boolean deliversTwice() {
        return twice;
    }

    /** From now on each channel takes about one message a second (five at once), or any number again. */
    public synchronized void limitRate(boolean on) {
        rated = on;
        buckets.clear();
    }

    public synchronized boolean limitsRate() {
        return rated;
    }

    /** From now on the platform does not say who can read a channel, or says it again. */
    public synchronized void hideVisibility(boolean on) {
        blind = on;
    }

    public synchronized boolean hidesVisibility() {
        return blind;
    }

    /** How many calls in this place will still go wrong. */
    public synchronized int left(String place) {
        var queue = planned.get(place);
        return queue == null ? 0 : queue.size();
    }

    /** Everything works again. */
    public synchronized void reset() {
        planned.clear();
        twice = false;
        rated = false;
        blind = false;
        buckets.clear();
    }

    synchronized @Nullable Kind next(String place) {
        var queue = planned.get(place);
        return queue == null ? null : queue.pollFirst();
    }

    /** @return how long to wait before this channel takes a message, or null if it takes one now */
    synchronized @Nullable Duration wait(String channel, Instant now) {
        if (!rated) {
            return null;
        }
        var before = buckets.getOrDefault(channel, new Bucket(BURST, now));
        double filled = Math.min(BURST, before.filled + Duration.between(before.at, now).toMillis() / 1000.0);
        if (filled < 1) {
            buckets.put(channel, new Bucket(filled, now));
            return Duration.ofMillis((long) Math.ceil((1 - filled) * 1000));
        }
        buckets.put(channel, new Bucket(filled - 1, now));
        return null;
    }
}
