package dev.chickadee.redaction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** What is known of a word: the languages it is ordinary in, and whether people are called so. Immutable. */
final class Lexicon {

    static final int EN = 1;
    static final int DE = 2;
    static final int FR = 4;
    static final int ES = 8;
    static final int PT = 16;
    static final int MORE = 32;
    static final int TECH = 64;
    static final int PLACE = 128;
    static final int GIVEN = 256;
    static final int FAMILY = 512;
    static final int ORDINARY = EN | DE | FR | ES | PT | MORE | TECH | PLACE;
    static final int NAME = GIVEN | FAMILY;

    private static final int LONGEST = 40;
    private static final Lexicon STANDARD = load();

    private final Map<String, Integer> words;
    private final Endings endings;

    private Lexicon(Map<String, Integer> words) {
        this.words = words;
        this.endings = new Endings(words);
    }

    static Lexicon standard() {
        return STANDARD;
    }

    /** The bits of a word given in lower case without accents; 0 if nothing is known of it. */
    int bits(String word) {
        if (word.length() > LONGEST) {
            return 0;
        }
        int bits = words.getOrDefault(word, 0);
        if ((bits & ORDINARY) == 0) {
            bits |= endings.bits(word);
        }
        return bits;
    }

    /** As {@link #bits} without taking endings off. */
    int exact(String word) {
        return words.getOrDefault(word, 0);
    }

    private static Lexicon load() {
        Map<String, Integer> words = new HashMap<>(40_000);
        add(words, "words-en.txt", EN);
        add(words, "words-de.txt", DE);
        add(words, "words-fr.txt", FR);
        add(words, "words-es.txt", ES);
        add(words, "words-pt.txt", PT);
        add(words, "words-more.txt", MORE);
        add(words, "words-tech.txt", TECH);
        add(words, "places.txt", PLACE);
        add(words, "names-given.txt", GIVEN);
        add(words, "names-family.txt", FAMILY);
        return new Lexicon(words);
    }

    private static void add(Map<String, Integer> words, String file, int bit) {
        for (String word : read(file)) {
            words.merge(Fold.of(word), bit, (a, b) -> a | b);
        }
    }

    /** The words of a resource beside this class, without comment lines. */
    static String[] read(String file) {
        StringBuilder all = new StringBuilder();
        for (String line : lines(file)) {
            all.append(line).append(' ');
        }
        return all.toString().strip().split("\\s+");
    }

    /** The lines of a resource beside this class, without comment lines. */
    static String[] lines(String file) {
        try (InputStream in = Lexicon.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + file);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toArray(String[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read resource " + file, e);
        }
    }
}
