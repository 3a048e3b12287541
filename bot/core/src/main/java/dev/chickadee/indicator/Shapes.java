package dev.chickadee.indicator;

import java.util.LinkedHashSet;
import java.util.Set;

/** The shape of a handle under the ways in which people make a second one from a first. Input is folded. */
final class Shapes {

    private static final int MOST_DIGITS_CUT = 6;
    /** Pairs of a character and the letter it stands for; i and 1 both read as l, so that either choice of the imitator meets. */
    private static final String LEET = "0o1l|l!lil2z3e4a@a5s$s6g7t+t8b9gqg";

    /** Digits that often stand for a letter; a name may end with one. */
    private static final String LETTER_LIKE = "013457";

    private Shapes() {}

    /** Letters and digits only. */
    static String tight(String folded) {
        var tight = new StringBuilder(folded.length());
        folded.codePoints().filter(Character::isLetterOrDigit).forEach(tight::appendCodePoint);
        return tight.toString();
    }

    static int digitsAtEnd(String tight) {
        int n = 0;
        while (n < tight.length() && isDigit(tight.charAt(tight.length() - 1 - n))) {
            n++;
        }
        return n;
    }

    /**
     * The name without the digits at its end, letters for digits read back. Where digits could be either ("kw01" from
     * "kwo" and "1") each cut is a stem of its own.
     */
    static Set<String> stems(String tight) {
        Set<String> stems = new LinkedHashSet<>();
        int digits = digitsAtEnd(tight);
        stems.add(readBack(tight.substring(0, tight.length() - digits)));
        for (int cut = 0; cut < digits && digits <= MOST_DIGITS_CUT; cut++) {
            if (LETTER_LIKE.indexOf(tight.charAt(tight.length() - 1 - cut)) >= 0) {
                stems.add(readBack(tight.substring(0, tight.length() - cut)));
            }
        }
        stems.remove("");
        return stems;
    }

    /** Letters for digits, and one letter for those that are easily taken for each other. */
    static String readBack(String name) {
        if (name.chars().noneMatch(Character::isLetter)) {
            return "";
        }
        var read = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            int at = pairAt(c);
            read.append(at < 0 ? c : LEET.charAt(at + 1));
        }
        return read.toString().replace("rn", "m").replace("vv", "w");
    }

    private static int pairAt(char c) {
        for (int i = 0; i < LEET.length(); i += 2) {
            if (LEET.charAt(i) == c) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
