package dev.chickadee.redaction;

/** Pairs of letters, learnt from the lists of ordinary words, that tell a strange word from a rare one. */
final class Odd {

    private static final int SIZE = 28;
    private static final double LIMIT = -3.35;
    private static final float[] LOG = learn();

    private Odd() {}

    /** Whether a word, folded, has an order of letters that the words of the lists do not have. */
    static boolean is(String word) {
        return score(word) < LIMIT;
    }

    static double score(String word) {
        int a = SIZE - 1;
        int b = SIZE - 1;
        double sum = 0;
        for (int i = 0; i <= word.length(); i++) {
            int c = i == word.length() ? SIZE - 1 : index(word.charAt(i));
            sum += LOG[(a * SIZE + b) * SIZE + c];
            a = b;
            b = c;
        }
        return sum / (word.length() + 1);
    }

    private static int index(char c) {
        return c >= 'a' && c <= 'z' ? c - 'a' : SIZE - 2;
    }

    private static float[] learn() {
        int[] count = new int[SIZE * SIZE * SIZE];
        int[] pairs = new int[SIZE * SIZE];
        for (String file : WordSet.of("words-en.txt", "words-de.txt", "words-fr.txt", "words-es.txt", "words-pt.txt")) {
            for (String raw : Lexicon.read(file)) {
                String word = Fold.of(raw);
                int a = SIZE - 1;
                int b = SIZE - 1;
                for (int i = 0; i <= word.length(); i++) {
                    int c = i == word.length() ? SIZE - 1 : index(word.charAt(i));
                    count[(a * SIZE + b) * SIZE + c]++;
                    pairs[a * SIZE + b]++;
                    a = b;
                    b = c;
                }
            }
        }
        float[] log = new float[count.length];
        for (int i = 0; i < count.length; i++) {
            log[i] = (float) Math.log((count[i] + 0.05) / (pairs[i / SIZE] + 0.05 * SIZE));
        }
        return log;
    }
}
