package dev.chickadee.desk;

import java.util.Optional;

import dev.chickadee.base.Ids;
import dev.chickadee.run.Run;
import dev.chickadee.run.RunId;

/**
 * What a button of a step carries: the run, the version that was shown, and a number whose meaning is the action's (which
 * of the offered answers, or how much may be typed). It says nothing of what was asked or answered.
 */
record RunRef(RunId run, long seen, int number) {

    private static final int MOST_DIGITS = 6;

    static RunRef of(Run run, int number) {
        return new RunRef(run.id(), run.version(), number);
    }

    String print() {
        return run.value() + "." + seen + "." + number;
    }

    /** Empty if this was not made by {@link #print}. */
    static Optional<RunRef> parse(String ref) {
        var parts = ref.split("\\.", 4);
        if (parts.length != 3 || !Ids.looksRight(parts[0]) || !isNumber(parts[1]) || !isNumber(parts[2])) {
            return Optional.empty();
        }
        return Optional.of(new RunRef(new RunId(parts[0]), Long.parseLong(parts[1]), Integer.parseInt(parts[2])));
    }

    static boolean isNumber(String digits) {
        return !digits.isEmpty() && digits.length() <= MOST_DIGITS
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
