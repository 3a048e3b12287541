package dev.chickadee.indicator;

import java.util.ArrayList;
import java.util.List;

/** Splits text into folded words and the stops between clauses. Addresses and links are no words here. */
final class WordReader {

    /** Stands for the end of a clause. */
    static final String STOP = "";

    private static final int LONGEST = 60;

    private WordReader() {}

    static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        for (String line : text.split("\\n")) {
            for (String chunk : line.strip().split("\\s+")) {
                if (!chunk.contains("://") && chunk.indexOf('@') < 0) {
                    chunk(Folding.fold(chunk), tokens);
                }
            }
            tokens.add(STOP);
        }
        return tokens;
    }

    private static void chunk(String chunk, List<String> tokens) {
        int start = -1;
        for (int i = 0; i <= chunk.length(); i++) {
            boolean inside = i < chunk.length() && (isWord(chunk.charAt(i)) || start >= 0 && joins(chunk, i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                word(chunk.substring(start, i), tokens);
                start = -1;
            }
            if (!inside && i < chunk.length() && ".!?:;。！？…".indexOf(chunk.charAt(i)) >= 0) {
                tokens.add(STOP);
            }
        }
    }

    /** Scripts written without blanks are cut into pairs of characters. */
    private static void word(String word, List<String> tokens) {
        if (!word.codePoints().anyMatch(WordReader::isUnspaced)) {
            if (word.length() <= LONGEST) {
                tokens.add(word);
            }
            return;
        }
        int[] points = word.codePoints().toArray();
        for (int i = 0; i + 1 < Math.max(2, points.length); i++) {
            tokens.add(new String(points, i, Math.min(2, points.length - i)));
        }
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    /** Points, hyphens and the like hold a word together when they stand between its letters: 1.2.3, don't, set-up. */
    private static boolean joins(String chunk, int i) {
        return ".-_'+".indexOf(chunk.charAt(i)) >= 0 && i + 1 < chunk.length() && isWord(chunk.charAt(i + 1));
    }

    private static boolean isUnspaced(int c) {
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }
}
