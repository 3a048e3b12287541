package dev.chickadee.redaction;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/** Makes sets of words; a word may be given twice. */
final class WordSet {

    private WordSet() {}

    static Set<String> of(String... words) {
        return Collections.unmodifiableSet(new HashSet<>(Arrays.asList(words)));
    }
}
