package dev.chickadee.pattern;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into sentences and words, in one pass; quotes, brackets and mark-up are passed over. */
final class WordCutter {

    private static final String SIGNS = "$€£¥₿%";
    private static final String STOPS = ".!?。！？…";

    private final String text;
    private final List<Word> words = new ArrayList<>();
    private final StringBuilder plain = new StringBuilder();
    private int start = -1;
    private int end;
    private int sentence;
    private boolean sentenceHasWords;

    private WordCutter(String text) {
        this.text = text;
    }

    static List<Word> of(String text) {
        var cutter = new WordCutter(text);
        for (int at = 0; at < text.length();) {
            int codePoint = text.codePointAt(at);
            int next = at + Character.charCount(codePoint);
            cutter.take(codePoint, at, next);
            at = next;
        }
        cutter.finishWord();
        return cutter.words;
    }

    private void take(int codePoint, int at, int next) {
        var form = Undisguise.plain(codePoint);
        if (form.isEmpty()) {
            return;
        }
        int first = form.codePointAt(0);
        if (Character.isLetterOrDigit(first)) {
            if (isGlued(first)) {
                finishWord();
                add(form, at, next, true);
            } else {
                grow(form, at, next);
            }
        } else if (isApostrophe(first)) {
            apostrophe();
        } else if (SIGNS.indexOf(first) >= 0 || Character.getType(first) == Character.OTHER_SYMBOL) {
            finishWord();
            add(form, at, next, false);
        } else if (first == '+' && next < text.length() && Character.isDigit(text.charAt(next))) {
            finishWord();
            grow(form, at, next);
        } else {
            finishWord();
            endSentenceAt(codePoint, at, next);
        }
    }

    private void grow(String form, int at, int next) {
        if (start < 0) {
            start = at;
        }
        plain.append(form);
        end = next;
    }

    /** "l'accès", "I'm" and "we'll" are two words, "don't" is one. */
    private void apostrophe() {
        if (plain.length() <= 2) {
            finishWord();
        }
    }

    private void finishWord() {
        if (start >= 0) {
            add(Undisguise.unmixed(plain.toString()), start, end, false);
            plain.setLength(0);
            start = -1;
        }
    }

    private void add(String form, int from, int to, boolean glued) {
        words.add(new Word(form, from, to, sentence, glued));
        sentenceHasWords = true;
    }

    private void endSentenceAt(int codePoint, int at, int next) {
        boolean stop = STOPS.indexOf(codePoint) >= 0
                && (codePoint > 127 || next >= text.length() || !isInsideName(next));
        boolean gap = codePoint == '\n' && at > 0 && text.charAt(at - 1) == '\n';
        if ((stop || gap) && sentenceHasWords) {
            sentence++;
            sentenceHasWords = false;
        }
    }

    /** A full stop inside of 2.3.0, parser.c or example.org ends nothing. */
    private boolean isInsideName(int next) {
        return Character.isLetterOrDigit(text.charAt(next));
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '`' || c == '´';
    }

    private static boolean isGlued(int c) {
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, THAI -> true;
            default -> c == 'ー';
        };
    }
}
