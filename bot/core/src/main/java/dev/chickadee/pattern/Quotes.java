package dev.chickadee.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Cuts the words that show a sign out of the text, letter by letter as they stand there. */
final class Quotes {

    private static final int LONGEST = 240;

    private final String text;
    private final List<Word> words;

    Quotes(String text, List<Word> words) {
        this.text = text;
        this.words = words;
    }

    /** The words that made the rule hold, widened to their sentences where that is short enough. */
    String around(Finding finding) {
        return around(finding.first(), finding.last());
    }

    /** The sentence with the highest value. Only for a text that has words. */
    String best(ToDoubleFunction<List<Word>> value) {
        double highest = Double.NEGATIVE_INFINITY;
        int first = 0;
        int at = 0;
        for (var sentence : sentences()) {
            double found = value.applyAsDouble(sentence);
            if (found > highest) {
                highest = found;
                first = at;
            }
            at += sentence.size();
        }
        return around(first, first);
    }

    private List<List<Word>> sentences() {
        var sentences = new ArrayList<List<Word>>();
        int from = 0;
        for (int at = 1; at <= words.size(); at++) {
            if (at == words.size() || words.get(at).sentence() != words.get(from).sentence()) {
                sentences.add(words.subList(from, at));
                from = at;
            }
        }
        return sentences;
    }

    private String around(int first, int last) {
        int from = first;
        int to = last;
        int firstSentence = words.get(first).sentence();
        int lastSentence = words.get(last).sentence();
        while (to > from && !fits(from, to)) {
            to--;
        }
        while (from > 0 && words.get(from - 1).sentence() == firstSentence && fits(from - 1, to)) {
            from--;
        }
        while (to + 1 < words.size() && words.get(to + 1).sentence() == lastSentence && fits(from, to + 1)) {
            to++;
        }
        return text.substring(words.get(from).start(), words.get(to).end());
    }

    private boolean fits(int from, int to) {
        return words.get(to).end() - words.get(from).start() <= LONGEST;
    }
}
