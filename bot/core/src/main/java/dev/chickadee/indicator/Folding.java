package dev.chickadee.indicator;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Takes disguise off words: compatibility forms (full width, ligatures), invisible characters, accents, look-alike
 * letters and case. Two strings that look the same to a hurried reader fold to the same string; the result is for
 * comparing, not for showing.
 */
public final class Folding {

    private Folding() {}

    /** The visible text: compatibility forms replaced (Unicode UAX 15, NFKC), format characters dropped; letters and case kept. */
    static String visible(String raw) {
        if (isPlainAscii(raw)) {
            return raw;
        }
        var kept = new StringBuilder(raw.length());
        Normalizer.normalize(raw, Normalizer.Form.NFKC).codePoints().filter(Folding::isVisible)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** {@link #visible}, lower case, without accents and with look-alikes replaced (Unicode UTS 39, skeleton). */
    public static String fold(String raw) {
        if (isPlainAscii(raw)) {
            return raw.toLowerCase(Locale.ROOT);
        }
        var folded = new StringBuilder(raw.length());
        LookAlikes.toLatin(visible(raw)).codePoints().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    private static boolean isVisible(int c) {
        int type = Character.getType(c);
        return type != Character.FORMAT && type != Character.SURROGATE && type != Character.PRIVATE_USE
                && (type != Character.CONTROL || c == '\n' || c == '\t' || c == '\r') && c != 0x034F && c != 0x115F
                && c != 0x1160 && c != 0x3164 && (c < 0xFE00 || c > 0xFE0F);
    }

    private static boolean isPlainAscii(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c >= 127 || c < ' ' && c != '\n' && c != '\t' && c != '\r') {
                return false;
            }
        }
        return true;
    }
}
