package dev.chickadee.chat;

import java.util.Locale;
import java.util.Map;

/**
 * A command as people find it.
 *
 * @param name    without the slash, 1-32 of [a-z-] (the narrowest platform's rule)
 * @param usage   what may follow, e.g. {@code subscribe | list | unsubscribe}; empty if nothing
 * @param summary one line per complete language
 */
public record CommandSpec(String name, String usage, Map<Locale, String> summary) {

    public CommandSpec {
        if (name.isEmpty() || name.length() > 32 || !name.chars().allMatch(c -> c >= 'a' && c <= 'z' || c == '-')) {
            throw new IllegalArgumentException("command: \"" + name + "\" (expected: 1-32 of [a-z-])");
        }
        summary = Map.copyOf(summary);
    }
}
