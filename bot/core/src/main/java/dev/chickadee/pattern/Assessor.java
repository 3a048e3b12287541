package dev.chickadee.pattern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/**
 * Finds signs of takeover in what people write: mails as received and reports about them, in about a dozen languages. It looks
 * for concepts (word lists), combines them within a sentence or a few (rules), and weighs them against signs of good faith. It
 * looks at words only, never at who wrote them, and takes time in proportion to the length of the text. Immutable, safe for all
 * threads.
 */
public final class Assessor {

    /** A pattern whose signs outweigh the good faith by this much is worth mentioning. */
    private static final double WORTH_MENTIONING = 1.0;
    /** More signs of one pattern than this do not make a text more suspicious. */
    private static final double PLAIN = 3.0;
    /** How much good faith of another kind takes from a pattern. */
    private static final double SPILL = 0.2;
    private static final double GOOD_FAITH_IN_SCORE = 0.6;
    private static final int LONGEST_QUOTE = 240;

    private final Lexicon lexicon;
    private final List<Rule> rules;
    private final Reasons reasons;

    Assessor(Lexicon lexicon, List<Rule> rules, Reasons reasons) {
        this.lexicon = lexicon;
        this.rules = rules;
        this.reasons = reasons;
    }

    /** The assessor with the word lists and rules that come with Chickadee. Loads them anew: keep it. */
    public static Assessor standard() {
        return Shipped.assessor();
    }

    /** What speaks for and against takeover in this text. Never keeps, logs or prints it. */
    public Assessment assess(String text) {
        var words = WordCutter.of(text);
        var reading = new Reading(words, lexicon.find(words));
        var byPattern = new TreeMap<PatternId, Evidence>();
        for (var rule : rules) {
            var finding = reading.find(rule);
            if (finding != null) {
                byPattern.computeIfAbsent(rule.pattern(), _ -> new Evidence()).add(finding);
            }
        }
        double goodFaith = byPattern.values().stream().mapToDouble(Evidence::against).sum();
        var signals = new ArrayList<Signal>();
        double score = -GOOD_FAITH_IN_SCORE * goodFaith;
        for (var evidence : byPattern.values()) {
            double weight = evidence.signs() - evidence.against() - SPILL * (goodFaith - evidence.against());
            score += Math.min(PLAIN, evidence.signs());
            if (weight >= WORTH_MENTIONING) {
                signals.add(signal(text, words, evidence.bestSign(), weight));
                score += 1;
            }
            if (evidence.against() > 0) {
                signals.add(signal(text, words, evidence.bestOfGoodFaith(), -evidence.against()));
            }
        }
        signals.sort(Comparator.comparingDouble(Signal::weight).reversed());
        return new Assessment(signals, Math.round(score * 1000) / 1000.0);
    }

    private Signal signal(String text, List<Word> words, Finding finding, double weight) {
        double rounded = Math.round(weight * 100) / 100.0;
        var why = reasons.of(finding.rule().reason()).in(Locale.ENGLISH);
        return new Signal(finding.rule().pattern(), rounded, quote(text, words, finding), why);
    }

    /** The words that made the rule hold, widened to their sentence where that is short enough. */
    private static String quote(String text, List<Word> words, Finding finding) {
        int sentence = words.get(finding.first()).sentence();
        int from = finding.first();
        int to = finding.last();
        while (from > 0 && words.get(from - 1).sentence() == sentence && fits(words, from - 1, to)) {
            from--;
        }
        while (to + 1 < words.size() && words.get(to + 1).sentence() == words.get(to).sentence()
                && fits(words, from, to + 1)) {
            to++;
        }
        while (to > from && !fits(words, from, to)) {
            to--;
        }
        return text.substring(words.get(from).start(), words.get(to).end());
    }

    private static boolean fits(List<Word> words, int from, int to) {
        return words.get(to).end() - words.get(from).start() <= LONGEST_QUOTE;
    }
}
