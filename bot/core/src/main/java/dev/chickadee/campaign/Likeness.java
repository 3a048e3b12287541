package dev.chickadee.campaign;

import java.util.function.LongToDoubleFunction;

import dev.chickadee.indicator.Sketch;

/**
 * How far two texts agree. Rarity is counted in nats: the logarithm of how many reports there are to one that holds
 * the word (K. Spärck Jones, "A statistical interpretation of term specificity", 1972).
 *
 * @param wording share of the shorter text's pairs of words that the other has too
 * @param surprise rarity of what they share, where the words of one clause count little more than its rarest
 * @param details rarity of the shared particulars: versions, counts, dates, file names
 * @param subject rarity of what both texts keep coming back to
 * @param conflicts clauses that both texts have, with other particulars in each
 * @param otherSubject whether both texts keep coming back to something, and to nothing in common
 * @param size words in the smaller text
 * @param clauses clauses in the smaller text
 */
record Likeness(double wording, double surprise, double details, double subject, int conflicts, boolean otherSubject,
        int size,
        int clauses) {

    private static final double SAME_CLAUSE = 0.3;
    private static final double SMALL_NUMBER = 1;
    private static final double COUNTED = 2.5;
    private static final double NAMED = 2;

    static Likeness of(Sketch fresh, Sketch old, LongToDoubleFunction rarity) {
        var clauses = new Clause[fresh.clauseCount()];
        for (int c = 0; c < clauses.length; c++) {
            clauses[c] = new Clause();
        }
        double details = 0;
        double subject = 0;
        for (int i = 0; i < fresh.size(); i++) {
            int j = old.find(fresh.word(i));
            double rare = Math.min(rarity.applyAsDouble(fresh.word(i)), atMost(fresh, i));
            clauses[fresh.clause(i)].add(fresh, i, j >= 0, rare);
            details += j >= 0 && fresh.isParticular(i) ? rare : 0;
            subject += j >= 0 && fresh.isSubject(i) && old.isSubject(j) ? rare : 0;
        }
        double surprise = 0;
        int conflicts = 0;
        for (Clause clause : clauses) {
            surprise += clause.surprise();
            conflicts += clause.isConflict() ? 1 : 0;
        }
        double wording = (double) fresh.sharedShingles(old)
                / Math.max(1, Math.min(fresh.shingleCount(), old.shingleCount()));
        return new Likeness(wording, surprise, details, subject, conflicts,
                isStrange(fresh, old) && isStrange(old, fresh),
                Math.min(fresh.size(), old.size()), Math.min(clauses.length, old.clauseCount()));
    }

    private static double atMost(Sketch sketch, int i) {
        if (sketch.isSmall(i)) {
            return SMALL_NUMBER;
        }
        if (sketch.isCounted(i)) {
            return COUNTED;
        }
        return sketch.isParticular(i) && !sketch.isNumber(i) ? NAMED : Double.MAX_VALUE;
    }

    /** Whether a text keeps coming back to something of which the other says nothing. */
    private static boolean isStrange(Sketch one, Sketch other) {
        boolean has = false;
        for (int i = 0; i < one.size(); i++) {
            if (one.isSubject(i)) {
                if (other.find(one.word(i)) >= 0) {
                    return false;
                }
                has = true;
            }
        }
        return has;
    }

    /** What of one clause the other text has. */
    private static final class Clause {
        private int words;
        private int wordsMet;
        private int numbers;
        private int numbersMet;
        private int names;
        private int namesMet;
        private double rarest;
        private double sum;

        private void add(Sketch sketch, int i, boolean met, double rare) {
            if (sketch.isNumber(i)) {
                numbers++;
                numbersMet += met ? 1 : 0;
            } else if (sketch.isParticular(i)) {
                names++;
                namesMet += met ? 1 : 0;
            } else {
                words++;
                wordsMet += met ? 1 : 0;
            }
            rarest = met ? Math.max(rarest, rare) : rarest;
            sum += met ? rare : 0;
        }

        private double surprise() {
            return rarest + SAME_CLAUSE * (sum - rarest);
        }

        private boolean isConflict() {
            boolean differ = numbers > 0 && numbersMet == 0 || names > 0 && namesMet == 0;
            return differ && words >= 2 && wordsMet * 3 >= words * 2;
        }
    }

    /** How sure the texts alone make us, 0 to 1, that they belong together. */
    double score() {
        if (clauses < 4 || size < 16) {
            return 0;
        }
        if (wording >= 0.8 && conflicts * 4 <= clauses) {
            return Math.min(1, 0.6 + 0.4 * wording);
        }
        if (conflicts > 0 || otherSubject) {
            return surprise >= 16 && conflicts < 2 ? 0.3 : 0;
        }
        return Math.max(worded(), told());
    }

    boolean isWorded() {
        return worded() >= told() || wording >= 0.8;
    }

    private double worded() {
        boolean borneOut = details >= 3.5 || subject >= 3;
        boolean near = surprise >= 18 && (wording >= 0.62 || wording >= 0.5 && borneOut);
        return near ? 0.6 + 0.4 * wording : 0;
    }

    private double told() {
        boolean same = surprise >= 20 && details >= 4.5 || surprise >= 17 && details >= 3.9 && subject >= 3;
        if (same) {
            return Math.min(0.9, 0.7 + surprise / 400 + details / 100);
        }
        boolean hint = surprise >= 16 && (details >= 3.5 || subject >= 3 || wording >= 0.4);
        return hint ? 0.6 : surprise >= 12 ? 0.4 : 0;
    }
}
