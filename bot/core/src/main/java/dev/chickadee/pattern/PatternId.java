package dev.chickadee.pattern;

/**
 * The name of a pattern of takeover, a chosen word that is stored and kept for ever.
 *
 * @param value 1-40 of {@code [a-z0-9-]}
 */
public record PatternId(String value) implements Comparable<PatternId> {

    public PatternId {
        if (value.isEmpty() || value.length() > 40 || !value.chars().allMatch(PatternId::mayStand)) {
            throw new IllegalArgumentException("patternId: \"" + value + "\" (expected: 1-40 of [a-z0-9-])");
        }
    }

    private static boolean mayStand(int c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-';
    }

    @Override
    public int compareTo(PatternId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
