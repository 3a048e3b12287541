package dev.chickadee.pattern;

import java.util.HashMap;
import java.util.Map;

import dev.chickadee.base.LocalText;

/**
 * The sentences that explain signals. A signal carries the English one, because it is stored with the report; here a reader
 * gets it in their language. Immutable, safe for all threads.
 */
public final class Reasons {

    private final Map<String, LocalText> byKey;
    private final Map<String, LocalText> byEnglish = new HashMap<>();

    Reasons(Map<String, LocalText> byKey) {
        this.byKey = Map.copyOf(byKey);
        byKey.values().forEach(reason -> byEnglish.put(reason.byTag().get("en"), reason));
    }

    /** The reasons that come with Chickadee. Loads them anew: keep them. */
    public static Reasons standard() {
        return Shipped.reasons();
    }

    /** Why this signal stands, in all languages we have; in English only if the sentence is no longer one of ours. */
    public LocalText of(Signal signal) {
        return byEnglish.getOrDefault(signal.why(), LocalText.english(signal.why()));
    }

    LocalText of(String key) {
        var reason = byKey.get(key);
        if (reason == null) {
            throw new IllegalArgumentException("reason: " + key + " (expected: one of reasons.properties)");
        }
        return reason;
    }
}
