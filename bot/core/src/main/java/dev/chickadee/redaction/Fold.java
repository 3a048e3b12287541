package dev.chickadee.redaction;

import java.text.Normalizer;

/** Lower case without accents, one character for one. */
final class Fold {

    private static final int TABLE_SIZE = 0x2000;
    private static final char[] TABLE = table();

    private Fold() {}

    static char of(char c) {
        return c < TABLE_SIZE ? TABLE[c] : Character.toLowerCase(c);
    }

    static String of(String word) {
        StringBuilder out = new StringBuilder(word.length());
        String composed = Normalizer.normalize(word, Normalizer.Form.NFC);
        for (int i = 0; i < composed.length(); i++) {
            out.append(of(composed.charAt(i)));
        }
        return out.toString();
    }

    private static char[] table() {
        char[] table = new char[TABLE_SIZE];
        for (char c = 0; c < TABLE_SIZE; c++) {
            table[c] = Character.toLowerCase(base(c));
        }
        String odd = "ßsøoØoæaÆaœoŒołlŁlđdĐdðdþtıiħhŧt";
        for (int i = 0; i < odd.length(); i += 2) {
            table[odd.charAt(i)] = odd.charAt(i + 1);
        }
        return table;
    }

    /** The letter without its accents; Cyrillic й and ё stay letters of their own. */
    private static char base(char c) {
        if (c < 0x80 || c >= 0x400 && c < 0x1E00) {
            return c;
        }
        String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        return parts.isEmpty() ? c : parts.charAt(0);
    }
}
