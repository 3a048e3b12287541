package dev.chickadee.pattern;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.chickadee.pattern.Lexicon.Hit;

/** One text with the concepts found in it, sentence by sentence; answers whether and where a rule holds. */
final class Reading {

    private final List<List<Hit>> bySentence = new ArrayList<>();
    private final List<Hit> all;
    private final BitSet present = new BitSet();

    Reading(List<Word> words, List<Hit> hits) {
        this.all = hits;
        int sentences = words.isEmpty() ? 0 : words.getLast().sentence() + 1;
        for (int i = 0; i < sentences; i++) {
            bySentence.add(new ArrayList<>());
        }
        for (var hit : hits) {
            bySentence.get(words.get(hit.first()).sentence()).add(hit);
            present.set(hit.concept());
        }
    }

    /** The first place where the rule holds; null if it holds nowhere. */
    @Nullable
    Finding find(Rule rule) {
        for (var term : rule.terms()) {
            boolean possible = term.times() > 0 ? term.anyOf().intersects(present) : true;
            if (!possible || term.inWholeText() && term.anyOf().intersects(present)) {
                return null;
            }
        }
        if (rule.reach() >= bySentence.size()) {
            return findIn(all, rule);
        }
        for (int i = 0; i + rule.reach() <= bySentence.size(); i++) {
            var found = findIn(window(i, rule.reach()), rule);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private List<Hit> window(int from, int reach) {
        if (reach == 1) {
            return bySentence.get(from);
        }
        var window = new ArrayList<Hit>();
        for (int i = from; i < from + reach; i++) {
            window.addAll(bySentence.get(i));
        }
        return window;
    }

    @Nullable
    private static Finding findIn(List<Hit> hits, Rule rule) {
        int first = Integer.MAX_VALUE;
        int last = -1;
        for (var term : rule.terms()) {
            int needed = term.times();
            int free = -1;
            for (var hit : hits) {
                if (!term.anyOf().get(hit.concept())) {
                    continue;
                }
                if (term.times() == 0) {
                    return null;
                }
                if (needed > 0 && hit.first() > free) {
                    needed--;
                    free = hit.last();
                    first = Math.min(first, hit.first());
                    last = Math.max(last, hit.last());
                }
            }
            if (needed > 0) {
                return null;
            }
        }
        return new Finding(rule, first, last);
    }
}
