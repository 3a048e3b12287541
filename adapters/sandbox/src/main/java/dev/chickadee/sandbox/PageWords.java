package dev.chickadee.sandbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeSet;

/** The few words that the simulated platforms and their page say themselves, in the reader's language. */
final class PageWords {

    static final List<Locale> COMPLETE = List.of(Locale.ENGLISH, Locale.GERMAN);

    private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;

    private PageWords(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** The words for a reader of this language; English if it is not complete. */
    static PageWords in(Locale locale) {
        var language = COMPLETE.stream().filter(l -> l.getLanguage().equals(locale.getLanguage())).findFirst()
                .orElse(Locale.ENGLISH);
        return new PageWords(ResourceBundle.getBundle("dev.chickadee.sandbox.words", language,
                PageWords.class.getClassLoader(), NO_FALLBACK));
    }

    String say(String key) {
        return bundle.getString(key);
    }

    /** All of them, by key. */
    Map<String, String> all() {
        var all = new LinkedHashMap<String, String>();
        new TreeSet<>(bundle.keySet()).forEach(key -> all.put(key, bundle.getString(key)));
        return all;
    }
}
