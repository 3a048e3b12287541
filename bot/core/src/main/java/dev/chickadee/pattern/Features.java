package dev.chickadee.pattern;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.chickadee.pattern.Lexicon.Hit;

/** What of a text the weights look at: the concepts found ({@code C:}), its words ({@code W:}) and what the rules said ({@code R:}). */
final class Features {

    private static final int STEM = 6;
    private static final int SHORTEST_WORD = 3;
    private static final double WORD = 0.9;
    private static final double MOST_OF_RULES = 2.5;

    private final Lexicon lexicon;

    Features(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Words and concepts of these words; for a whole text or a sentence. */
    Map<String, Double> of(List<Word> words, List<Hit> hits) {
        var features = new HashMap<String, Double>();
        for (var hit : hits) {
            features.put("C:" + lexicon.name(hit.concept()), 1.0);
        }
        for (var word : words) {
            var plain = word.plain();
            if (Character.isDigit(plain.charAt(0))) {
                features.put("W:#", WORD);
            } else if (plain.length() >= SHORTEST_WORD && !word.glued()) {
                features.put("W:" + plain.substring(0, Math.min(STEM, plain.length())), WORD);
            }
        }
        return features;
    }

    /** What the rules said about one pattern, signs less good faith. */
    static String ofRules(PatternId pattern) {
        return "R:" + pattern.value();
    }

    static double ofRules(double signs, double goodFaith) {
        return Math.clamp(signs - goodFaith, -1, MOST_OF_RULES);
    }
}
