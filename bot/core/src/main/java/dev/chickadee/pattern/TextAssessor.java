package dev.chickadee.pattern;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import dev.chickadee.pattern.Lexicon.Hit;

/**
 * The work behind {@link Assessor}: finds concepts (word lists), combines them within a sentence or a few (rules), and
 * weighs them against signs of good faith; in English, weights learned from examples also look at single words.
 */
final class TextAssessor {

    /** Rules alone: a pattern whose signs outweigh the good faith by this much is worth mentioning. */
    private static final double WORTH_MENTIONING = 1.0;
    /** More signs of one pattern than this do not make a text more suspicious. */
    private static final double PLAIN = 3.0;
    /** How much good faith of another kind takes from a pattern. */
    private static final double SPILL = 0.2;
    private static final double GOOD_FAITH_IN_SCORE = 0.6;
    /** Puts the score of rules alone on the scale of the weights, where 0 is between honest and suspicious. */
    private static final double MIDDLE = 0.8;
    /** How a text that is suspicious at all helps each pattern, and up to where. */
    private static final double HELP = 0.5;
    private static final double MOST_HELP = 1.5;
    /** Mentions a pattern a little before it is more likely than not: a person looks at it anyway. */
    private static final double LEAN = 0.2;
    /** From here on a text is suspicious even if no pattern stands out; then the strongest is mentioned. */
    private static final double SURE = 0.5;
    private static final String TYPICAL_WORDS = "typical-words";

    private final Lexicon lexicon;
    private final List<Rule> rules;
    private final Weights weights;
    private final Features features;
    private final Reasons reasons;

    TextAssessor(Lexicon lexicon, List<Rule> rules, Weights weights, Reasons reasons) {
        this.lexicon = lexicon;
        this.rules = rules;
        this.weights = weights;
        this.features = new Features(lexicon);
        this.reasons = reasons;
    }

    Assessment assess(String text) {
        var words = WordCutter.of(text);
        var hits = lexicon.find(words);
        var evidence = evidence(words, hits);
        double goodFaith = evidence.values().stream().mapToDouble(Evidence::against).sum();
        var quotes = new Quotes(text, words);
        var signals = new ArrayList<Signal>();
        double score = lexicon.isMainly(Shipped.WEIGHED_LANGUAGE, words)
                ? byWeights(words, hits, evidence, quotes, signals)
                : byRules(evidence, goodFaith, quotes, signals);
        evidence.forEach((pattern, found) -> {
            if (found.against() > 0) {
                signals.add(signal(pattern, -found.against(), found.bestOfGoodFaith(), quotes));
            }
        });
        signals.sort(Comparator.comparingDouble(Signal::weight).reversed());
        return new Assessment(signals, Math.round(score * 1000) / 1000.0);
    }

    /** What the rules find, by pattern. */
    private Map<PatternId, Evidence> evidence(List<Word> words, List<Hit> hits) {
        var reading = new Reading(words, hits);
        var byPattern = new TreeMap<PatternId, Evidence>();
        for (var rule : rules) {
            var finding = reading.find(rule);
            if (finding != null) {
                byPattern.computeIfAbsent(rule.pattern(), _ -> new Evidence()).add(finding);
            }
        }
        return byPattern;
    }

    private double byRules(Map<PatternId, Evidence> evidence, double goodFaith, Quotes quotes, List<Signal> signals) {
        double score = -GOOD_FAITH_IN_SCORE * goodFaith - MIDDLE;
        for (var found : evidence.entrySet()) {
            var of = found.getValue();
            double weight = of.signs() - of.against() - SPILL * (goodFaith - of.against());
            score += Math.min(PLAIN, of.signs());
            if (weight >= WORTH_MENTIONING) {
                signals.add(signal(found.getKey(), weight, of.bestSign(), quotes));
                score += 1;
            }
        }
        return score;
    }

    private double byWeights(List<Word> words, List<Hit> hits, Map<PatternId, Evidence> evidence, Quotes quotes,
            List<Signal> signals) {
        var ofText = features(words, hits, evidence);
        double any = weights.sum(Weights.ANY, ofText);
        double lean = HELP * Math.min(any, MOST_HELP) + LEAN;
        var sums = new TreeMap<PatternId, Double>();
        patterns().forEach(pattern -> sums.put(pattern, weights.sum(pattern, ofText)));
        double strongest = Math.max(-1, Collections.max(sums.values()));
        boolean sureButUnclear = any > SURE && strongest + lean <= 0;
        sums.forEach((pattern, sum) -> {
            double weight = sum + lean;
            if (weight > 0 || sureButUnclear && sum == strongest) {
                signals.add(
                        signal(pattern, Math.max(weight, LEAN), bestSign(evidence.get(pattern)), words, hits, quotes));
            }
        });
        return any + strongest;
    }

    /** For the training of the weights as well. */
    Map<String, Double> features(String text) {
        var words = WordCutter.of(text);
        var hits = lexicon.find(words);
        return features(words, hits, evidence(words, hits));
    }

    private Map<String, Double> features(List<Word> words, List<Hit> hits, Map<PatternId, Evidence> evidence) {
        var all = new HashMap<>(features.of(words, hits));
        evidence.forEach((pattern, found) -> all.put(Features.ofRules(pattern),
                Features.ofRules(found.signs(), found.against())));
        return all;
    }

    private TreeSet<PatternId> patterns() {
        var patterns = new TreeSet<PatternId>();
        rules.forEach(rule -> patterns.add(rule.pattern()));
        return patterns;
    }

    @Nullable
    private static Finding bestSign(@Nullable Evidence evidence) {
        return evidence == null || evidence.signs() <= 0 ? null : evidence.bestSign();
    }

    private Signal signal(PatternId pattern, double weight, @Nullable Finding finding, List<Word> words, List<Hit> hits,
            Quotes quotes) {
        if (finding != null) {
            return signal(pattern, weight, finding, quotes);
        }
        var quote = quotes
                .best(sentence -> weights.part(pattern, features.of(sentence, within(sentence, words, hits))));
        return new Signal(pattern, rounded(weight), quote, reasons.of(TYPICAL_WORDS).in(Locale.ENGLISH));
    }

    private static List<Hit> within(List<Word> sentence, List<Word> words, List<Hit> hits) {
        int number = sentence.getFirst().sentence();
        return hits.stream().filter(hit -> words.get(hit.first()).sentence() == number).toList();
    }

    private Signal signal(PatternId pattern, double weight, Finding finding, Quotes quotes) {
        var why = reasons.of(finding.rule().reason()).in(Locale.ENGLISH);
        return new Signal(pattern, rounded(weight), quotes.around(finding), why);
    }

    /** Never 0, which would be neither a sign nor good faith. */
    private static double rounded(double weight) {
        double hundredths = Math.round(weight * 100);
        return (hundredths == 0 ? Math.signum(weight) : hundredths) / 100;
    }
}
