package dev.chickadee.redaction;

/**
 * One piece of the input that was replaced.
 *
 * @param start
 *            first UTF-16 unit of the input
 * @param end
 *            the unit after the last one, greater than {@code start}
 * @param type
 *            what it was, lower-case, such as {@code person} or {@code email}
 * @param number
 *            from 1; the same value of one type has the same number within a text
 */
public record Redaction(int start, int end, String type, int number) {

    public Redaction {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("span: " + start + "-" + end + " (expected: 0 <= start < end)");
        }
        if (number < 1) {
            throw new IllegalArgumentException("number: " + number + " (expected: 1 or more)");
        }
        if (type.isEmpty() || type.length() > 30) {
            throw new IllegalArgumentException("type: " + type.length() + " characters (expected: 1-30)");
        }
    }

    /** The text that stands in for the value, at most 43 characters, such as {@code [person 1]}. */
    public String placeholder() {
        return "[" + type + " " + number + "]";
    }
}
