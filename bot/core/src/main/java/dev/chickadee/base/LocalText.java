package dev.chickadee.base;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.NullMarked;

/**
 * The same words in several languages, for texts that come with data (patterns, playbooks) and not from the message
 * catalogue. English is always there, so every reader gets an answer.
 *
 * @param byTag the words by BCP 47 language tag ({@code en}, {@code de}, {@code pt-BR}); at least {@code en}, none blank
 */
@NullMarked
public record LocalText(Map<String, String> byTag) {

    private static final String ENGLISH = "en";

    public LocalText {
        var tidy = new TreeMap<String, String>();
        byTag.forEach((tag, words) -> {
            var known = Locale.forLanguageTag(tag).toLanguageTag();
            if (!known.equalsIgnoreCase(tag)) {
                throw new IllegalArgumentException(
                        "language: \"" + tag + "\" (expected: a tag such as en, de or pt-BR)");
            }
            if (words.isBlank()) {
                throw new IllegalArgumentException("text in " + tag + ": blank (expected: at least one word)");
            }
            tidy.put(known, words.strip());
        });
        if (!tidy.containsKey(ENGLISH)) {
            throw new IllegalArgumentException("languages: " + tidy.keySet() + " (expected: en among them)");
        }
        byTag = Map.copyOf(tidy);
    }

    /** A text that exists in English only. */
    public static LocalText english(String words) {
        return new LocalText(Map.of(ENGLISH, words));
    }

    /** The words for this reader: their exact language tag, else the bare language, else English. */
    public String in(Locale reader) {
        var exact = byTag.get(reader.stripExtensions().toLanguageTag());
        if (exact != null) {
            return exact;
        }
        return byTag.getOrDefault(reader.getLanguage(), english());
    }

    private String english() {
        return byTag.getOrDefault(ENGLISH, "");
    }
}
