package dev.chickadee.redaction;

import java.util.HashMap;
import java.util.Map;

/** Tells the language of each line by its small words; a line with too few of them takes that of the whole text. */
final class Languages {

    private static final int ENOUGH = 3;
    private static final int[] BITS = {Lexicon.EN, Lexicon.DE, Lexicon.FR, Lexicon.ES, Lexicon.PT, Lexicon.MORE,
            Lexicon.MORE,
            Lexicon.MORE, Lexicon.MORE, Lexicon.MORE};
    private static final Map<String, Integer> SMALL = load();

    Languages() {}

    private static Map<String, Integer> load() {
        Map<String, Integer> small = new HashMap<>();
        String[] lines = Lexicon.lines("words-stop.txt");
        for (int k = 0; k < lines.length; k++) {
            int bit = 1 << k;
            String[] words = lines[k].split(" ");
            for (int w = 1; w < words.length; w++) {
                small.merge(Fold.of(words[w]), bit, (a, b) -> a | b);
            }
        }
        return Map.copyOf(small);
    }

    void mark(Words words, int[] language) {
        int[] whole = new int[BITS.length];
        int[] line = new int[BITS.length];
        int begun = 0;
        for (int i = 0; i < words.count(); i++) {
            if (i > begun && breaks(words, i)) {
                settle(language, begun, i, line);
                line = new int[BITS.length];
                begun = i;
            }
            count(words.folded(i), whole, line);
        }
        settle(language, begun, words.count(), line);
        int all = best(whole, 1);
        for (int i = 0; i < words.count(); i++) {
            if (language[i] == 0) {
                language[i] = all;
            }
        }
    }

    private static boolean breaks(Words words, int i) {
        for (int p = words.end(i - 1); p < words.start(i); p++) {
            if (words.page.at(p) == '\n') {
                return true;
            }
        }
        return false;
    }

    private static void count(String word, int[] whole, int[] line) {
        if (word.length() > 6) {
            return;
        }
        int bits = SMALL.getOrDefault(word, 0);
        for (int k = 0; bits != 0; k++, bits >>= 1) {
            if ((bits & 1) != 0) {
                whole[k]++;
                line[k]++;
            }
        }
    }

    private static void settle(int[] language, int from, int to, int[] line) {
        int bit = best(line, ENOUGH);
        for (int i = from; i < to; i++) {
            language[i] = bit;
        }
    }

    private static int best(int[] counts, int least) {
        int best = -1;
        for (int k = 0; k < counts.length; k++) {
            if (counts[k] >= least && (best < 0 || counts[k] > counts[best])) {
                best = k;
            }
        }
        return best < 0 ? 0 : BITS[best];
    }
}
