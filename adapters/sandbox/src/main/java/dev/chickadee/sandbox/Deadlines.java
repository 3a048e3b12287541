package dev.chickadee.sandbox;

import java.time.Duration;

/** How fast first answers came. Thread-safe. */
final class Deadlines {

    /** All figures since the start; times in microseconds. */
    record Figures(long met, long missed, long slowestMicros, long averageMicros) {}

    private long met;
    private long missed;
    private long slowest;
    private long sum;

    synchronized void met(Duration took) {
        long micros = took.toNanos() / 1000;
        met++;
        sum += micros;
        slowest = Math.max(slowest, micros);
    }

    synchronized void missed() {
        missed++;
    }

    synchronized Figures figures() {
        return new Figures(met, missed, slowest, met == 0 ? 0 : sum / met);
    }
}
