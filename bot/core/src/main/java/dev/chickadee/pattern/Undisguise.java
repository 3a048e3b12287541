package dev.chickadee.pattern;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Takes the disguise off single characters and words: full-width and styled letters (Unicode compatibility forms, UAX 15),
 * accents, capitals, invisible characters, and letters of one script that pose as another's (a few of the confusables of
 * UTS 39, those between Latin, Cyrillic and Greek).
 */
final class Undisguise {

    private static final String FOREIGN = "аеорсухіјѕԁһкмтвнґьαορνικετυχγβղոս";
    private static final String LATIN = "aeopcyxijsdhkmtbhrbaopviketuxyβnou".replace('β', 'b');

    private Undisguise() {}

    /** The plain form of one code point, empty if it is invisible or only a mark on another. */
    static String plain(int codePoint) {
        if (codePoint < 128) {
            return String.valueOf((char) (codePoint >= 'A' && codePoint <= 'Z' ? codePoint + 32 : codePoint));
        }
        if (isInvisible(codePoint)) {
            return "";
        }
        if (codePoint == 'ß') {
            return "ss";
        }
        var form = keepsItsMarks(codePoint) ? Normalizer.Form.NFKC : Normalizer.Form.NFKD;
        var folded = Normalizer.normalize(Character.toString(codePoint), form).toLowerCase(Locale.ROOT);
        var out = new StringBuilder(folded.length());
        folded.codePoints().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    /** The word with foreign letters replaced by the Latin ones they pose as, if it mixes scripts; else the word itself. */
    static String unmixed(String word) {
        boolean latin = false;
        boolean foreign = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            latin |= c >= 'a' && c <= 'z';
            foreign |= FOREIGN.indexOf(c) >= 0;
        }
        if (!latin || !foreign) {
            return word;
        }
        var out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            int at = FOREIGN.indexOf(word.charAt(i));
            out.append(at < 0 ? word.charAt(i) : LATIN.charAt(at));
        }
        return out.toString();
    }

    private static boolean isInvisible(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.FORMAT || type == Character.NON_SPACING_MARK || codePoint == 0x115F
                || codePoint == 0x3164;
    }

    private static boolean keepsItsMarks(int codePoint) {
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HIRAGANA, KATAKANA, HANGUL, COMMON -> true;
            default -> false;
        };
    }
}
