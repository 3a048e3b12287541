package dev.chickadee.redaction;

import java.util.BitSet;

/**
 * A text without its disguise, and the way back to the input. Invisible characters are gone, look-alikes, full-width
 * forms, escapes and bracketed "at" and "dot" are plain characters. Offsets in this room are offsets of the page unless
 * they are called input offsets.
 */
final class Page {

    private final char[] text;
    private final char[] fold;
    private final int[] from;
    private final int[] to;
    private final int length;
    private final BitSet disguised;

    Page(char[] text, int[] from, int[] to, int length, BitSet disguised) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.length = length;
        this.disguised = disguised;
        this.fold = new char[length];
        for (int i = 0; i < length; i++) {
            fold[i] = Fold.of(text[i]);
        }
    }

    int length() {
        return length;
    }

    /** The character at {@code i}, or NUL outside the page, so that scanners may look around freely. */
    char at(int i) {
        return i < 0 || i >= length ? '\0' : text[i];
    }

    /** As {@link #at}, in lower case and without accents. */
    char low(int i) {
        return i < 0 || i >= length ? '\0' : fold[i];
    }

    String slice(int start, int end) {
        return new String(text, start, end - start);
    }

    /** The whole page in lower case without accents. */
    String folded() {
        return new String(fold);
    }

    String folded(int start, int end) {
        return new String(fold, start, end - start);
    }

    /** Whether {@code word}, given in lower case, stands at {@code i}. */
    boolean has(int i, String word) {
        if (i < 0 || i + word.length() > length) {
            return false;
        }
        for (int k = 0; k < word.length(); k++) {
            if (fold[i + k] != word.charAt(k)) {
                return false;
            }
        }
        return true;
    }

    /** Whether any character of the range was spelled in a way that hides it. */
    boolean disguised(int start, int end) {
        for (int i = start; i < end; i++) {
            if (disguised.get(i)) {
                return true;
            }
        }
        return false;
    }

    int inputStart(int i) {
        return from[i];
    }

    int inputEnd(int lastPlusOne) {
        return to[lastPlusOne - 1];
    }

    boolean isWord(int i) {
        return Chars.isWord(at(i));
    }

    boolean isDigit(int i) {
        return Chars.isDigit(at(i));
    }

    /** First offset at or after {@code i}, below {@code limit}, that is no blank of the same line. */
    int skipBlanks(int i, int limit) {
        int p = i;
        while (p < limit && (at(p) == ' ' || at(p) == '\t')) {
            p++;
        }
        return p;
    }

    int lineStart(int i) {
        int p = i;
        while (p > 0 && text[p - 1] != '\n') {
            p--;
        }
        return p;
    }

    int lineEnd(int i) {
        int p = i;
        while (p < length && text[p] != '\n') {
            p++;
        }
        return p;
    }
}
