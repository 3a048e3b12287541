package dev.chickadee.redaction;

import java.util.Arrays;
import java.util.Set;

/** Makes sets of words; a word may be given twice. */
final class WordSet {

    private WordSet() {}

    static Set<String> of(String... words) {
        return Set.copyOf(Arrays.asList(words));
    }
}
