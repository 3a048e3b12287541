package dev.chickadee.app.config;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Times as people write them: a whole number and a unit. */
final class Durations {

    private static final Map<Character, ChronoUnit> UNITS = Map.of('s', ChronoUnit.SECONDS, 'm', ChronoUnit.MINUTES,
            'h', ChronoUnit.HOURS, 'd', ChronoUnit.DAYS);
    private static final int DIGITS = 6;

    private Durations() {}

    /** Null if it is no time. A bare number is none: nobody would know its unit. */
    static @Nullable Duration parse(String text) {
        int last = text.length() - 1;
        var unit = last < 1 || last > DIGITS ? null : UNITS.get(text.charAt(last));
        if (unit == null || !text.chars().limit(last).allMatch(c -> c >= '0' && c <= '9')) {
            return null;
        }
        return Duration.of(Long.parseLong(text.substring(0, last)), unit);
    }

    static String format(Duration duration) {
        long seconds = duration.toSeconds();
        if (seconds % 86_400 == 0) {
            return seconds / 86_400 + "d";
        }
        if (seconds % 3_600 == 0) {
            return seconds / 3_600 + "h";
        }
        return seconds % 60 == 0 ? seconds / 60 + "m" : seconds + "s";
    }
}
