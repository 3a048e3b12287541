package dev.chickadee.base;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The catalogue of all words for people, in the reader's language.
 * Texts are {@link MessageFormat} patterns, so an apostrophe is written ’ and arguments are {@code {0}}.
 * A missing key is a bug and throws; a missing language falls back to English.
 */
public final class Words {

    /** The languages in which every text exists. */
    public static final List<Locale> COMPLETE = List.of(Locale.ENGLISH, Locale.GERMAN);

    private static final String BUNDLE = "dev.chickadee.words.words";
    private static final ResourceBundle.Control ENGLISH_IS_THE_FALLBACK = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;
    private final Locale locale;

    private Words(Locale locale) {
        this.locale = COMPLETE.stream().filter(l -> l.getLanguage().equals(locale.getLanguage())).findFirst()
                .orElse(Locale.ENGLISH);
        this.bundle = ResourceBundle.getBundle(BUNDLE, this.locale, Words.class.getClassLoader(),
                ENGLISH_IS_THE_FALLBACK);
    }

    /** The words for a reader of this language. Cheap; bundles are cached by the JDK. */
    public static Words in(Locale locale) {
        return new Words(locale);
    }

    /** The language that is really used: the asked one if complete, else English. */
    public Locale locale() {
        return locale;
    }

    /**
     * The text of {@code key} with its arguments filled in. Numbers are given as {@code Integer}, anything
     * that must not be grouped or localised (ids, codes) as {@code String}.
     *
     * @throws java.util.MissingResourceException if no text has that key
     */
    public String say(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    /** Whether a text exists for {@code key}. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** A moment as the reader writes it, with the zone's short name: "24 Nov 2026, 09:15 CET". */
    public String moment(Instant at, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(locale)
                .withZone(zone).format(at) + " "
                + DateTimeFormatter.ofPattern("zzz", locale).withZone(zone).format(at);
    }
}
