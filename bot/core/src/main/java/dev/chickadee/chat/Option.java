package dev.chickadee.chat;

import java.util.List;

/** One choice: a value of 1-75 characters that comes back, and the label people see (1-75 characters). */
public record Option(String value, String label) {

    /** The most options that a list may have (Discord's limit; Slack's is 100). */
    public static final int MOST = 25;

    public Option {
        if (value.isEmpty() || value.length() > 75 || label.isBlank() || label.length() > 75) {
            throw new IllegalArgumentException("option: value " + value.length() + ", label " + label.length()
                    + " characters (expected: 1-75 each)");
        }
    }

    static void checkAll(List<Option> options) {
        long different = options.stream().map(Option::value).distinct().count();
        if (options.isEmpty() || options.size() > MOST || different != options.size()) {
            throw new IllegalArgumentException(
                    "options: " + options.size() + " (expected: 1-" + MOST + " with different values)");
        }
    }
}
