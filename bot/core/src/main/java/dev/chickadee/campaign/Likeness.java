package dev.chickadee.campaign;

import java.util.function.LongToDoubleFunction;

import dev.chickadee.indicator.Sketch;

/**
 * How far two texts agree. Rarity is counted in nats: the logarithm of how many reports there are to one that holds
 * the word (K. Spärck Jones, "A statistical interpretation of term specificity", 1972).
 *
 * @param wording share of the shorter text's pairs of words that the other has too
 * @param mutual share of the longer text's pairs of words that the other has too
 * @param surprise rarity of what they share, where the words of one clause count little more than its rarest
 * @param details rarity of the shared particulars: versions, counts, dates, file names
 * @param subject rarity of what both texts keep coming back to
 * @param conflicts clauses that both texts have, with other particulars in each
 * @param otherSubject whether both texts keep coming back to something, and to nothing in common
 * @param size words in the smaller text
 * @param clauses clauses in the smaller text
 */
record Likeness(double wording, double mutual, double surprise, double details, double subject, int conflicts,
        boolean otherSubject,
        int size,
        int clauses) {

    private static final double SAME_CLAUSE = 0.3;
    private static final double SMALL_NUMBER = 1;
    private static final double COUNTED = 2.5;
    private static final double NAMED = 2;
    /** Not enough alone; enough beside a weak sign of the same actor. */
    private static final double STRONG_HINT = 0.6;
    private static final double HINT = 0.4;

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
        double shared = fresh.sharedShingles(old);
        double wording = shared / Math.max(1, Math.min(fresh.shingleCount(), old.shingleCount()));
        double mutual = shared / Math.max(1, Math.max(fresh.shingleCount(), old.shingleCount()));
        return new Likeness(wording, mutual, surprise, details, subject, conflicts,
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
        return Math.max(copied(), Math.max(worded(), told()));
    }

    /** Whether the wording counts for more than the story. */
    boolean isWorded() {
        return Math.max(copied(), worded()) >= told();
    }

    private boolean isContradicted() {
        return conflicts > 0 || otherSubject;
    }

    /** Copied all but whole; in a long letter one number may be another. */
    private double copied() {
        boolean whole = mutual >= 0.7 && !isContradicted() || mutual >= 0.8 && conflicts < 2 && clauses >= 6;
        return whole ? 0.6 + 0.4 * wording : 0;
    }

    /** Copied in part and reworked. */
    private double worded() {
        boolean near = mutual >= 0.55 && surprise >= 18 || mutual >= 0.45 && surprise >= 16 && isBorneOut()
                || mutual >= 0.35 && wording >= 0.62 && surprise >= 20;
        return near && !isContradicted() ? 0.6 + 0.4 * wording : 0;
    }

    private boolean isBorneOut() {
        return details >= 4.5 || subject >= 3;
    }

    /** Retold: the fewer the particulars, the more of the story must agree. */
    private double told() {
        if (isContradicted()) {
            return surprise >= 16 && conflicts < 2 ? HINT : 0;
        }
        boolean same = details >= 4 && surprise >= 13 && surprise + 1.3 * details >= 27
                || surprise >= 17 && details >= 3.5 && subject >= 3;
        if (same) {
            return Math.min(0.9, 0.7 + surprise / 400 + details / 100);
        }
        boolean strong = surprise >= 16 && (details >= 3.5 || subject >= 3 || wording >= 0.4);
        return strong ? STRONG_HINT : surprise >= 12 ? HINT : 0;
    }
}
