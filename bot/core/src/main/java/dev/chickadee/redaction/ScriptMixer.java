package dev.chickadee.redaction;

import java.util.BitSet;

/** Turns look-alike letters into Latin ones in words that mix scripts, or that stand alone in a Latin text. */
final class ScriptMixer {

    private final char[] text;
    private final int length;
    private final BitSet disguised;
    private boolean latinText;

    ScriptMixer(char[] text, int length, BitSet disguised) {
        this.text = text;
        this.length = length;
        this.disguised = disguised;
    }

    void run() {
        int latin = 0;
        int other = 0;
        for (int i = 0; i < length; i++) {
            if (Chars.isAsciiLetter(text[i])) {
                latin++;
            } else if (text[i] >= 0x250 && Lookalikes.latin(text[i]) != 0) {
                other++;
            }
        }
        if (other == 0) {
            return;
        }
        latinText = latin > 4 * other;
        int i = 0;
        while (i < length) {
            if (!chunk(text[i])) {
                i++;
                continue;
            }
            int end = i;
            while (end < length && chunk(text[end])) {
                end++;
            }
            word(i, end);
            i = end;
        }
    }

    private static boolean chunk(char c) {
        return Chars.isWord(c) && !Chars.isDense(c) || c == '-' || c == '_' || c == '.' || c == '@' || c == '+';
    }

    private void word(int start, int end) {
        boolean latin = false;
        boolean alike = false;
        boolean foreign = false;
        for (int i = start; i < end; i++) {
            char c = text[i];
            if (Lookalikes.latin(c) != 0) {
                alike = true;
            } else if (c < 0x250) {
                latin |= Chars.isLetter(c) || Chars.isDigit(c);
            } else if (Chars.isLetter(c)) {
                foreign = true;
            }
        }
        if (!alike || foreign || !latin && !latinText) {
            return;
        }
        for (int i = start; i < end; i++) {
            char plain = Lookalikes.latin(text[i]);
            if (plain != 0) {
                text[i] = plain;
                disguised.set(i);
            }
        }
    }
}
