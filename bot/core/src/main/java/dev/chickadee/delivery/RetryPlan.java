package dev.chickadee.delivery;

import java.time.Duration;
import java.time.Instant;

/**
 * When to try again.
 *
 * @param first    the wait after the first attempt; doubles each time
 * @param most     no wait is longer, unless the platform asks for it
 * @param attempts after so many a delivery is parked; 1 to 100
 */
public record RetryPlan(Duration first, Duration most, int attempts) {

    /** 5 s, doubling up to 30 min, 8 attempts. */
    public static final RetryPlan USUAL = new RetryPlan(Duration.ofSeconds(5), Duration.ofMinutes(30), 8);

    public RetryPlan {
        if (!first.isPositive() || most.compareTo(first) < 0 || attempts < 1 || attempts > 100) {
            throw new IllegalArgumentException("retryPlan: " + first + ", " + most + ", " + attempts
                    + " (expected: a wait above 0, a longest wait not below it, 1-100 attempts)");
        }
    }

    public boolean spent(Tries tries) {
        return tries.count() >= attempts;
    }

    /** When the next attempt is due: the plan's moment, or the platform's where that is later. */
    public Instant next(Tries tries, Instant now, Instant notBefore) {
        long factor = 1L << Math.min(Math.max(tries.count() - 1, 0), 30);
        var wait = first.compareTo(most.dividedBy(factor)) > 0 ? most : first.multipliedBy(factor);
        var planned = now.plus(wait);
        return notBefore.isAfter(planned) ? notBefore : planned;
    }
}
