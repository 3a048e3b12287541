package dev.chickadee.pattern;

import java.util.Map;

import dev.chickadee.base.LocalText;

/** The sentences that explain rules, by key. */
final class Reasons {

    private final Map<String, LocalText> byKey;

    Reasons(Map<String, LocalText> byKey) {
        this.byKey = Map.copyOf(byKey);
    }

    LocalText of(String key) {
        var reason = byKey.get(key);
        if (reason == null) {
            throw new IllegalArgumentException("reason: " + key + " (expected: one of reasons.properties)");
        }
        return reason;
    }
}
