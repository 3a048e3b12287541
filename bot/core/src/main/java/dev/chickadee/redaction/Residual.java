package dev.chickadee.redaction;

/**
 * A piece of the input that stayed and that a person should look at again.
 *
 * @param start
 *            first UTF-16 unit of the input
 * @param end
 *            the unit after the last one, greater than {@code start}
 * @param why
 *            the {@link ResidualKind#id() id} of the doubt
 */
public record Residual(int start, int end, String why) {

    public Residual {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("span: " + start + "-" + end + " (expected: 0 <= start < end)");
        }
    }
}
