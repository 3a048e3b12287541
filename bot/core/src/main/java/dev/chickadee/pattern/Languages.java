package dev.chickadee.pattern;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells by its small words which languages a text may be written in, so that a German stem is not found in an English mail. A
 * language whose list has no small words (its script says enough) always counts.
 */
final class Languages {

    static final String HEADING = "SMALL-WORDS";

    /** A language counts beside the strongest one if it has at least this part of its small words: texts quote others. */
    private static final int PART = 3;

    private final Map<String, List<Integer>> bySmallWord = new HashMap<>();
    private final BitSet withSmallWords = new BitSet();
    private int count;

    void begin() {
        count++;
    }

    int current() {
        return count - 1;
    }

    void add(String words) {
        withSmallWords.set(current());
        for (var word : WordCutter.of(words)) {
            bySmallWord.computeIfAbsent(word.plain(), _ -> new ArrayList<>()).add(current());
        }
    }

    /** The language with the most small words, the first added of equal ones; -1 if there are none of any. */
    int mostSpokenIn(List<Word> words) {
        var seen = seen(words);
        int most = -1;
        for (int language = 0; language < count; language++) {
            if (seen[language] > (most < 0 ? 0 : seen[most])) {
                most = language;
            }
        }
        return most;
    }

    private int[] seen(List<Word> words) {
        var seen = new int[count];
        for (var word : words) {
            for (int language : bySmallWord.getOrDefault(word.plain(), List.of())) {
                seen[language]++;
            }
        }
        return seen;
    }

    BitSet spokenIn(List<Word> words) {
        var seen = seen(words);
        int most = 0;
        for (int found : seen) {
            most = Math.max(most, found);
        }
        var spoken = new BitSet();
        for (int language = 0; language < count; language++) {
            if (!withSmallWords.get(language) || seen[language] * PART >= most) {
                spoken.set(language);
            }
        }
        return spoken;
    }
}
