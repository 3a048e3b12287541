package dev.chickadee.base;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that moves only by hand. Thread-safe. */
public final class HandClock implements InstantSource {

    private final AtomicReference<Instant> now;

    public HandClock(Instant start) {
        now = new AtomicReference<>(start);
    }

    /** Starts on a Tuesday morning in November, UTC. */
    public static HandClock morning() {
        return new HandClock(Instant.parse("2026-11-24T08:00:00Z"));
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    public void advance(Duration by) {
        now.updateAndGet(at -> at.plus(by));
    }
}
