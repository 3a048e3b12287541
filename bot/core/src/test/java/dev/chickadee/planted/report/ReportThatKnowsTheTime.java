package dev.chickadee.planted.report;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;

final class ReportThatKnowsTheTime {

    Instant readsInstant() {
        return Instant.now();
    }

    Clock readsClock() {
        return Clock.systemUTC();
    }

    long readsMillis() {
        return System.currentTimeMillis();
    }

    InstantSource readsSource() {
        return InstantSource.system();
    }

    Supplier<Instant> handsTheClockOn() {
        return Instant::now;
    }
}
