package dev.chickadee.campaign;

import dev.chickadee.indicator.Sketch;

/**
 * How far two texts agree, told from their sketches. Rarity is counted in nats: the logarithm of how many reports there
 * are to one that holds the word (K. Spärck Jones, "A statistical interpretation of term specificity", 1972).
 */
record Likeness(Wording wording, Story story, Against against, Extent extent) {

    private static final double SAME_CLAUSE = 0.3;
    private static final double SMALL_NUMBER = 1;
    private static final double COUNTED = 2.5;
    private static final double SMALL_AT_MOST = 3.5;
    private static final double NAMED = 2;
    /** Not enough alone; enough beside a weak sign of the same actor. */
    private static final double STRONG_HINT = 0.6;
    private static final double HINT = 0.4;

    /**
     * Words side by side that both texts have.
     *
     * @param oneWay their share of the shorter text
     * @param mutual their share of the longer text
     */
    record Wording(double oneWay, double mutual) {

        static Wording of(Sketch fresh, Sketch old) {
            double shared = fresh.sharedShingles(old);
            int less = Math.min(fresh.shingleCount(), old.shingleCount());
            int more = Math.max(fresh.shingleCount(), old.shingleCount());
            return new Wording(shared / Math.max(1, less), shared / Math.max(1, more));
        }
    }

    /**
     * Words that both texts have, wherever they stand.
     *
     * @param surprise their rarity, where the words of one clause count little more than its rarest, beyond what the
     *     luckiest of all reports would share by chance (the logarithm of their number)
     * @param details the rarity of particulars among them: versions, counts, dates, file names
     * @param kinds how many different large numbers, and small ones with what they count, are among them
     * @param subject the rarity of what both texts keep coming back to
     */
    record Story(double surprise, double details, int kinds, double subject) {}

    /**
     * What speaks against it.
     *
     * @param conflicts clauses that both texts have, with other particulars in each
     * @param otherSubject whether each text keeps coming back to something of which the other says nothing
     */
    record Against(int conflicts, boolean otherSubject) {

        boolean anything() {
            return conflicts > 0 || otherSubject;
        }
    }

    /**
     * How much text there is to go by.
     *
     * @param words in the smaller text
     * @param clauses in the smaller text
     * @param met clauses of the new text of which the other has most words
     */
    record Extent(int words, int clauses, int met) {}

    static Likeness of(Sketch fresh, Sketch old, Rarity rarity) {
        var clauses = new Clause[fresh.clauseCount()];
        for (int c = 0; c < clauses.length; c++) {
            clauses[c] = new Clause();
        }
        double details = 0;
        double small = 0;
        int kinds = 0;
        double subject = 0;
        for (int i = 0; i < fresh.size(); i++) {
            int j = old.find(fresh.word(i));
            double rare = Math.min(rarity.of(fresh.word(i)), atMost(fresh, i));
            clauses[fresh.clause(i)].add(fresh, i, j >= 0, rare);
            if (j >= 0 && fresh.isParticular(i)) {
                kinds += fresh.isNumber(i) && !fresh.isSmall(i) ? 1 : 0;
                small += isSmall(fresh, i) ? rare : 0;
                details += isSmall(fresh, i) ? 0 : rare;
            }
            subject += j >= 0 && fresh.isSubject(i) && old.isSubject(j) ? rare : 0;
        }
        double surprise = -rarity.luck();
        int conflicts = 0;
        int met = 0;
        for (Clause clause : clauses) {
            surprise += clause.surprise();
            conflicts += clause.isConflict() ? 1 : 0;
            met += clause.isMet() ? 1 : 0;
        }
        return new Likeness(Wording.of(fresh, old),
                new Story(surprise, details + Math.min(small, SMALL_AT_MOST), kinds, subject),
                new Against(conflicts, isStrange(fresh, old) && isStrange(old, fresh)), new Extent(
                        Math.min(fresh.size(), old.size()), Math.min(clauses.length, old.clauseCount()), met));
    }

    /** What a shared word may count at most: small numbers and file names are shared by chance. */
    private static double atMost(Sketch sketch, int i) {
        if (sketch.isSmall(i)) {
            return SMALL_NUMBER;
        }
        if (sketch.isCounted(i)) {
            return COUNTED;
        }
        return sketch.isParticular(i) && !sketch.isNumber(i) ? NAMED : Double.MAX_VALUE;
    }

    private static boolean isSmall(Sketch sketch, int i) {
        return sketch.isSmall(i) || sketch.isCounted(i);
    }

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

        private boolean isMet() {
            int all = words + numbers + names;
            return all > 0 && (wordsMet + numbersMet + namesMet) * 5 >= all * 3;
        }

        private boolean isConflict() {
            boolean differ = numbers > 0 && numbersMet == 0 || names > 0 && namesMet == 0;
            return differ && words >= 2 && wordsMet * 3 >= words * 2;
        }
    }

    /** How sure the texts alone make us, 0 to 1, that they belong together. */
    double score() {
        if (extent.clauses < 4 || extent.words < 16) {
            return 0;
        }
        return Math.max(written(), told());
    }

    /** Whether the wording counts for more than the story. */
    boolean isWorded() {
        return written() >= told();
    }

    /** Copied or reworked. Few clauses in common may be a form's or a machine's, unless particulars bear them out. */
    private double written() {
        boolean enough = extent.met >= 4 || extent.met >= 3 && isBorneOut() || extent.met >= 2 && story.details >= 4.5;
        return enough ? Math.max(copied(), worded()) : 0;
    }

    private boolean isBorneOut() {
        return story.details >= 4.5 || story.subject >= 3;
    }

    /** Copied all but whole; in a long letter one number may be another. */
    private double copied() {
        boolean whole = wording.mutual >= 0.7 && !against.anything()
                || wording.mutual >= 0.8 && against.conflicts < 2 && extent.clauses >= 6;
        return whole ? 0.6 + 0.4 * wording.oneWay : 0;
    }

    /** Copied in part and reworked. */
    private double worded() {
        boolean near = wording.mutual >= 0.55 && story.surprise >= 10.5
                || wording.mutual >= 0.42 && story.surprise >= 8.5 && isBorneOut()
                || wording.mutual >= 0.4 && wording.oneWay >= 0.62 && story.surprise >= 12.5;
        return near && !against.anything() ? 0.6 + 0.4 * wording.oneWay : 0;
    }

    /** Retold: the fewer the particulars, the more of the story must agree. */
    private double told() {
        if (against.anything()) {
            return story.surprise >= 8.5 && against.conflicts < 2 ? HINT : 0;
        }
        boolean manifold = story.kinds >= 2 || story.subject >= 3 || story.surprise >= 16;
        boolean same = story.details >= 4 && story.surprise >= 5.5
                && (story.surprise + 1.3 * story.details >= 20 && manifold
                        || story.surprise >= 9.5 && story.subject >= 3);
        if (same) {
            return Math.min(0.9, 0.72 + story.surprise / 400 + story.details / 100);
        }
        boolean strong = story.surprise >= 8.5
                && (story.details >= 3.5 || story.subject >= 3 || wording.oneWay >= 0.4);
        return strong ? STRONG_HINT : story.surprise >= 4.5 ? HINT : 0;
    }
}
