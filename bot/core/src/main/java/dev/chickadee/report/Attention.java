package dev.chickadee.report;

import java.time.Duration;

/** How long a report may be left alone: unclaimed (12 h), or claimed and untouched (48 h), unless configured. */
public record Attention(Duration unclaimed, Duration untouched) {

    public Attention {
        if (unclaimed.isNegative() || unclaimed.isZero() || untouched.isNegative() || untouched.isZero()) {
            throw new IllegalArgumentException(
                    "attention: " + unclaimed + ", " + untouched + " (expected: more than 0)");
        }
    }

    public static Attention usual() {
        return new Attention(Duration.ofHours(12), Duration.ofHours(48));
    }
}
