package dev.chickadee.indicator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Draws the {@link Sketch} of a text, and the values under which texts like it are looked up.
 *
 * <p>Near copies are looked up by bands of a MinHash signature over keyed shingles (A. Broder, "On the resemblance and
 * containment of documents", 1997; banding after P. Indyk and R. Motwani, "Approximate nearest neighbors", 1998):
 * sixteen bands of three rows find nine in ten pairs that share half of their shingles. Long texts keep the smallest
 * hashes only (bottom-k, Broder's sketch), so that any two texts keep the same part. Thread-safe.
 */
public final class Sketcher {

    private static final int MOST_WORDS = 240;
    private static final int MOST_SHINGLES = 240;
    private static final int MOST_CLAUSES = 255;
    private static final int BANDS = 16;
    private static final int ROWS = 3;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final Set<String> EMPTY_WORDS = Set
            .of(("the and for not are was our you your with from this that have has had "
                    + "but can will would could should its his her their they them who what when which there here been were does did "
                    + "all any one out get got just also than then into about over only very more most some such how why too "
                    + "der die das den dem und ist nicht ein eine einen mit von auf wir ich sie les des une est pas pour que qui dans "
                    + "los las una por con para del como mas nao uma com").split(" "));

    private final Blinder blinder;

    public Sketcher(Blinder blinder) {
        this.blinder = blinder;
    }

    /** A drawn text: its sketch and the values to look it up by. */
    public record Drawn(Sketch sketch, List<Blind> words, List<Blind> bands) {

        public Drawn {
            words = List.copyOf(words);
            bands = List.copyOf(bands);
        }
    }

    /** Draws {@code text} without its header, signature, quotes, forms and automatic notices. An empty text gives an empty sketch. */
    public Drawn draw(String text) {
        List<List<String>> clauses = LetterReader.clauses(text);
        Map<String, Seen> seen = words(clauses);
        List<Word> words = new ArrayList<>();
        seen.forEach(
                (word, how) -> words.add(new Word(blinder.blind(FormKind.WORD, word), marks(word, how), how.clause)));
        words.sort(Comparator.comparing((Word w) -> (w.marks & Sketch.PARTICULAR) == 0)
                .thenComparing(w -> w.blind.head()));
        List<Word> kept = new ArrayList<>(words.subList(0, Math.min(MOST_WORDS, words.size())));
        kept.sort(Comparator.comparing(w -> w.blind.head()));
        long[] shingles = shingles(clauses);
        var sketch = sketch(kept, shingles);
        return new Drawn(sketch, kept.stream().map(Word::blind).toList(), bands(shingles));
    }

    private record Word(Blind blind, byte marks, int clause) {}

    private static final class Seen {
        private final int clause;
        private int clauses = 1;
        private int last;

        private Seen(int clause) {
            this.clause = clause;
            this.last = clause;
        }

        private void again(int in) {
            clauses += in == last ? 0 : 1;
            last = in;
        }
    }

    private static Map<String, Seen> words(List<List<String>> clauses) {
        Map<String, Seen> seen = new LinkedHashMap<>();
        for (int c = 0; c < clauses.size(); c++) {
            int clause = Math.min(c, MOST_CLAUSES);
            String before = "";
            for (String word : clauses.get(c)) {
                if (counts(word)) {
                    seen.computeIfAbsent(word, w -> new Seen(clause)).again(clause);
                }
                if (isSmallNumber(before) && before.length() <= 2 && !hasDigit(word)) {
                    seen.computeIfAbsent(before + ' ' + word, w -> new Seen(clause)).again(clause);
                }
                before = word;
            }
        }
        return seen;
    }

    private static boolean counts(String word) {
        boolean digits = hasDigit(word);
        return digits || word.codePointAt(0) > 0x2E7F || word.length() >= 3 && !EMPTY_WORDS.contains(word);
    }

    /** A small number says little, and somewhat more with what it counts ("38 percent"). */
    private static byte marks(String word, Seen how) {
        int blank = word.indexOf(' ');
        boolean number = hasDigit(word);
        boolean particular = number || word.indexOf('.') > 0 || word.indexOf('_') > 0;
        return (byte) ((particular ? Sketch.PARTICULAR : 0) | (number ? Sketch.NUMBER : 0)
                | (blank > 0 ? Sketch.COUNTED : 0)
                | (isSmallNumber(word) ? Sketch.SMALL : 0) | (how.clauses > 1 && !particular ? Sketch.SUBJECT : 0));
    }

    /** One or two digits, alone or with an ending: 7, 38, 22nd. */
    private static boolean isSmallNumber(String word) {
        long digits = word.chars().filter(Character::isDigit).count();
        return digits > 0 && digits <= 2 && Character.isDigit(word.charAt(0)) && word.length() <= digits + 2
                && word.chars().allMatch(Character::isLetterOrDigit);
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    private long[] shingles(List<List<String>> clauses) {
        Set<String> pairs = new LinkedHashSet<>();
        for (List<String> clause : clauses) {
            for (int i = 0; i + 1 < clause.size(); i++) {
                pairs.add(clause.get(i) + ' ' + clause.get(i + 1));
            }
        }
        long[] all = pairs.stream().mapToLong(p -> blinder.blind(FormKind.SHINGLE, p).head()).sorted().toArray();
        return all.length <= MOST_SHINGLES ? all : Arrays.copyOf(all, MOST_SHINGLES);
    }

    private static Sketch sketch(List<Word> kept, long[] shingles) {
        int n = kept.size();
        long[] words = new long[n];
        byte[] marks = new byte[n];
        byte[] clauses = new byte[n];
        for (int i = 0; i < n; i++) {
            words[i] = kept.get(i).blind.head();
            marks[i] = kept.get(i).marks;
            clauses[i] = (byte) kept.get(i).clause;
        }
        return new Sketch(words, marks, clauses, shingles);
    }

    private List<Blind> bands(long[] shingles) {
        List<Blind> bands = new ArrayList<>();
        for (int band = 0; band < BANDS && shingles.length > 0; band++) {
            var rows = new StringBuilder().append(band);
            for (int row = 0; row < ROWS; row++) {
                rows.append(':').append(smallest(shingles, GOLDEN * (band * ROWS + row + 1)));
            }
            bands.add(blinder.blind(FormKind.BAND, rows.toString()));
        }
        return bands;
    }

    private static long smallest(long[] shingles, long seed) {
        long smallest = Long.MAX_VALUE;
        for (long shingle : shingles) {
            smallest = Math.min(smallest, mix(shingle ^ seed));
        }
        return smallest;
    }

    /** The finaliser of SplitMix64 (Steele, Lea, Flood, "Fast splittable pseudorandom number generators", 2014). */
    private static long mix(long z) {
        long a = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ a >>> 27) * 0x94D049BB133111EBL;
        return b ^ b >>> 31;
    }
}
