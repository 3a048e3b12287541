package dev.chickadee.campaign;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.chickadee.campaign.MatchStore.Holding;
import dev.chickadee.indicator.Blind;

/** How rare the words of one text are among the reports kept so far, and which of those share rare ones. */
final class Rarity {

    /** A band in common counts as much as two rare words. */
    private static final double BAND = 8;
    private static final double LEAST = 6;
    /** Of 500 reports: among few, nobody knows yet what is common. */
    private static final double LEAST_LUCK = 6.2;

    private final Map<Long, Double> ofWord = new HashMap<>();
    private final double ofUnknown;

    Rarity(Map<Blind, Integer> counts, long reports, Traced fresh) {
        ofUnknown = Math.log(reports + 2.0);
        for (Blind word : fresh.words()) {
            ofWord.put(word.head(), Math.log((reports + 2.0) / (counts.getOrDefault(word, 0) + 1.0)));
        }
    }

    /** In nats. */
    double of(long word) {
        return ofWord.getOrDefault(word, ofUnknown);
    }

    /** In nats, how much the luckiest of all reports shares with any text by chance. */
    double luck() {
        return Math.max(LEAST_LUCK, ofUnknown);
    }

    /** Reports that share rare words or a band with the text, and how much. */
    Map<String, Double> candidates(MatchStore store, Traced fresh, String key) {
        Set<Blind> bands = new HashSet<>(fresh.bands());
        Map<String, Double> shared = new HashMap<>();
        List<Holding> holdings = store.holders(fresh.textValues());
        for (Holding holding : holdings) {
            if (!holding.report().equals(key)) {
                shared.merge(holding.report(), bands.contains(holding.value()) ? BAND : of(holding.value().head()),
                        Double::sum);
            }
        }
        shared.values().removeIf(sum -> sum < LEAST);
        return shared;
    }
}
