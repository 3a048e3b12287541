package dev.chickadee.campaign;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * What a report gives the matcher to go by. {@code key} names the report and is kept; the rest is blinded and
 * forgotten. Prints the key only.
 *
 * @param at when the report was made; the earliest report names a campaign
 */
public record ReportTraces(String key, String text, List<String> handles, List<String> emails, List<String> urls,
        Instant at) {

    /** The longest key, in UTF-16 units. */
    public static final int MAX_KEY = 64;
    private static final int MAX_VALUES = 100;

    public ReportTraces {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(at, "at");
        if (key.isBlank() || key.length() > MAX_KEY) {
            throw new IllegalArgumentException(
                    "key: " + key.length() + " characters (expected: 1-" + MAX_KEY + ", not blank)");
        }
        handles = first("handles", handles);
        emails = first("emails", emails);
        urls = first("urls", urls);
    }

    private static List<String> first(String what, List<String> values) {
        if (values.size() > MAX_VALUES) {
            throw new IllegalArgumentException(what + ": " + values.size() + " (expected: at most " + MAX_VALUES + ")");
        }
        return List.copyOf(values);
    }

    @Override
    public String toString() {
        return "ReportTraces[" + key + "]";
    }
}
