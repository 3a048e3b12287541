package dev.chickadee.desk;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds what somebody probably meant. */
final class Nearest {

    private static final int LONGEST = 64;

    private Nearest() {}

    /** The candidate that differs least, if at most a third of its letters (but always one) differ. */
    static Optional<String> to(String typed, Collection<String> candidates) {
        var word = typed.strip().toLowerCase(Locale.ROOT);
        if (word.isEmpty() || word.length() > LONGEST) {
            return Optional.empty();
        }
        var distance = LevenshteinDistance.getDefaultInstance();
        return candidates.stream()
                .filter(c -> distance.apply(word, c) <= Math.max(1, c.length() / 3) || startsAlike(word, c))
                .min(Comparator.comparingInt((String c) -> distance.apply(word, c)).thenComparing(c -> c));
    }

    private static boolean startsAlike(String word, String candidate) {
        return word.length() >= 3 && candidate.startsWith(word);
    }
}
