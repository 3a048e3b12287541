package dev.chickadee.redaction;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** The words around names, in many languages, folded. */
final class NameCues {

    private static final String[] LINES = Lexicon.lines("name-cues.txt");
    private static final Set<String> TITLES = group(0, " ");
    private static final Set<String> BEFORE = group(1, " ");
    private static final Set<String> PAIRS = group(2, "\\|");
    private static final Set<String> CLOSINGS = group(3, " ");
    private static final Set<String> GREETINGS = group(4, " ");
    private static final Set<String> WROTE = group(5, " ");
    private static final Set<String> DOES = group(6, " ");
    private static final Set<String> PARTICLES = group(7, " ");
    private static final Set<String> ALSO_WORDS = group(8, " ");

    private static final Set<String> NEVER_CALLED = WordSet.of("even", "see", "the", "long", "may", "till", "son",
            "art", "case", "true", "fall", "best", "max",
            "summer", "winter", "april", "june", "august", "easter", "first", "chance", "harmony", "sola", "data",
            "mit", "rich", "par", "si", "ora");

    private static final Set<String> EPONYMS = WordSet.of("law", "laws", "algorithm", "tree", "trees", "filter",
            "filters", "distance", "cipher", "effect",
            "chain", "chains", "curve", "notation", "transform", "theorem", "logic", "calculus", "clock", "sort",
            "razor", "paradox", "principle", "conjecture",
            "equation", "constant", "series", "diagram", "diagrams", "attack", "attacks", "syndrome", "scheme",
            "scale");

    private static final Set<String> SEASONS = WordSet.of("may", "april", "june", "august", "march", "will", "easter",
            "summer", "winter", "autumn",
            "spring", "christmas", "january", "october");

    private NameCues() {}

    private static Set<String> group(int line, String separator) {
        Set<String> words = new HashSet<>();
        Arrays.stream(LINES[line].split(separator)).map(Fold::of).forEach(words::add);
        return Set.copyOf(words);
    }

    static boolean title(String word) {
        return TITLES.contains(word);
    }

    static boolean closing(String word) {
        return CLOSINGS.contains(word);
    }

    static boolean greeting(String word) {
        return GREETINGS.contains(word);
    }

    static boolean wrote(String word) {
        return WROTE.contains(word);
    }

    /** What may follow a name at the beginning of a sentence. */
    static boolean does(String word) {
        return DOES.contains(word);
    }

    static boolean particle(String word) {
        return PARTICLES.contains(word);
    }

    /** A word that may stand before a comma at the beginning of a sentence without calling somebody. */
    static boolean neverCalled(String word) {
        return NEVER_CALLED.contains(word);
    }

    /** What is named after people whom everybody knows: "Murphy's law", "a Bloom filter". */
    static boolean eponym(String word) {
        return EPONYMS.contains(word);
    }

    /** Names that are months, seasons and feasts in the first place. */
    static boolean season(String word) {
        return SEASONS.contains(word);
    }

    /** A name that begins sentences more often as another word: "Will you", "Mark this". */
    static boolean alsoWord(String word) {
        return ALSO_WORDS.contains(word);
    }

    /** Whether the words before {@code i} announce a name: "named", "this is", "mein Name ist". */
    static boolean announced(Words words, int i) {
        if (i == 0 || words.start(i) - words.end(i - 1) > 3) {
            return false;
        }
        for (int p = words.end(i - 1); p < words.start(i); p++) {
            if (" :\"'«,\n".indexOf(words.page.at(p)) < 0) {
                return false;
            }
        }
        String before = words.folded(i - 1);
        if (BEFORE.contains(before) || PAIRS.contains(before)) {
            return true;
        }
        return i > 1 && (PAIRS.contains(words.folded(i - 2) + " " + before)
                || i > 2 && PAIRS.contains(words.folded(i - 3) + " " + words
                        .folded(i - 2) + " " + before));
    }

    static boolean titled(Words words, int i) {
        if (i == 0 || words.start(i) - words.end(i - 1) > 2 || !title(words.folded(i - 1))) {
            return false;
        }
        String before = words.folded(i - 1);
        boolean dot = words.page.at(words.end(i - 1)) == '.';
        return before.length() > 3 || dot
                || words.capital(i - 1) && (before.length() > 1 && words.page.at(words.end(i - 1)) == ' ');
    }
}
