package dev.chickadee.redaction;

import java.util.Arrays;

/**
 * The words of a page: runs of letters and digits with inner apostrophes. For each its bits in the lexicon, whether it
 * may begin a sentence, and the language around it.
 */
final class Words {

    private static final int WRAPPED_LINE = 50;
    private static final int LONGEST = 200;
    private static final String TOO_LONG = "\0";

    final Page page;
    private int[] start = new int[64];
    private int[] end = new int[64];
    private int[] bits = new int[64];
    private boolean[] first = new boolean[64];
    private int[] language = new int[64];
    private String[] folded = new String[64];
    private boolean[] simple = new boolean[64];
    private int count;

    Words(Page page, Lexicon lexicon, Languages languages) {
        this.page = page;
        split();
        for (int i = 0; i < count; i++) {
            String word = end[i] - start[i] > LONGEST ? TOO_LONG : page.folded(start[i], end[i]);
            folded[i] = word;
            int apostrophe = word.lastIndexOf('\'');
            bits[i] = lexicon.bits(word) | (apostrophe > 0 ? parts(lexicon, word, apostrophe) : 0);
            first[i] = beginsSentence(i);
            simple[i] = ordinary(i) && lower(i);
        }
        languages.mark(this, language);
    }

    /** "l'équipe", "reporter's": ordinary if the longer side is. */
    private static int parts(Lexicon lexicon, String folded, int apostrophe) {
        String head = folded.substring(0, apostrophe);
        String tail = folded.substring(apostrophe + 1);
        if (head.length() <= 2 && tail.length() <= 2) {
            return Lexicon.EN;
        }
        return lexicon.bits(head.length() > tail.length() ? head : tail);
    }

    private void split() {
        int i = 0;
        int length = page.length();
        while (i < length) {
            if (!page.isWord(i)) {
                i++;
                continue;
            }
            int from = i;
            boolean dense = Chars.isDense(page.at(i));
            while (i < length && (page.isWord(i) && Chars.isDense(page.at(i)) == dense || inner(i, from))) {
                i++;
            }
            add(from, i);
        }
    }

    private boolean inner(int i, int from) {
        return page.at(i) == '\'' && i > from && Chars.isLetter(page.at(i - 1)) && Chars.isLetter(page.at(i + 1));
    }

    private void add(int from, int to) {
        if (count == start.length) {
            int size = count * 2;
            start = Arrays.copyOf(start, size);
            end = Arrays.copyOf(end, size);
            bits = Arrays.copyOf(bits, size);
            first = Arrays.copyOf(first, size);
            simple = Arrays.copyOf(simple, size);
            language = Arrays.copyOf(language, size);
            folded = Arrays.copyOf(folded, size);
        }
        start[count] = from;
        end[count] = to;
        count++;
    }

    private boolean beginsSentence(int i) {
        int p = start[i] - 1;
        int floor = i == 0 ? 0 : end[i - 1];
        boolean newline = false;
        while (p >= floor) {
            char c = page.at(p);
            if (c == '\n') {
                if (newline || !wrapped(i, p)) {
                    return true;
                }
                newline = true;
            } else if (".!?:;…。！？•*>|=".indexOf(c) >= 0 || c == '-' && page.at(p - 1) == ' ' && page.at(p + 1) == ' ') {
                return true;
            } else if ((c == '"' || c == '(' || c == '«' || c == '[' || c == '\'' || c == '¿' || c == '¡' || c == '—'
                    || c == '`'
                    || c == '<' || c == '{' || c == '#')) {
                return true;
            }
            p--;
        }
        return i == 0;
    }

    /** A line break inside running text: the line before is long and ends in a word or a comma. */
    private boolean wrapped(int i, int newline) {
        if (i == 0) {
            return false;
        }
        char before = page.at(newline - 1) == ' ' ? page.at(newline - 2) : page.at(newline - 1);
        if (!Chars.isLetter(before) && before != ',') {
            return false;
        }
        int p = newline - 1;
        while (p >= 0 && page.at(p) != '\n' && newline - p < WRAPPED_LINE) {
            p--;
        }
        return newline - p >= WRAPPED_LINE;
    }

    int count() {
        return count;
    }

    int start(int i) {
        return start[i];
    }

    int end(int i) {
        return end[i];
    }

    int length(int i) {
        return end[i] - start[i];
    }

    /** The bits of the lexicon. */
    int bits(int i) {
        return i < 0 || i >= count ? 0 : bits[i];
    }

    boolean ordinary(int i) {
        return (bits(i) & Lexicon.ORDINARY) != 0;
    }

    /** An ordinary word of small letters, with a capital first one perhaps, after which no account name can be cued. */
    boolean simple(int i) {
        return simple[i];
    }

    boolean name(int i) {
        return (bits(i) & Lexicon.NAME) != 0;
    }

    /** Whether the word may be the first of a sentence, a line, a quotation or an entry. */
    boolean first(int i) {
        return first[i];
    }

    /** The language bit of {@link Lexicon} that most words around are in, or 0. */
    int language(int i) {
        return language[i];
    }

    /** Lower case without accents; a NUL for a run of more than 200 letters, which is no word. */
    String folded(int i) {
        return i < 0 || i >= count ? "" : folded[i];
    }

    private boolean lower(int i) {
        for (int p = start[i] + 1; p < end[i]; p++) {
            if (!Chars.isLower(page.at(p))) {
                return false;
            }
        }
        return true;
    }

    /** Upper case first letter. */
    boolean capital(int i) {
        return i >= 0 && i < count && Chars.isUpper(page.at(start[i]));
    }

    /** Two letters or more, all upper case. */
    boolean shouted(int i) {
        if (length(i) < 2) {
            return false;
        }
        for (int p = start[i]; p < end[i]; p++) {
            if (!Chars.isUpper(page.at(p))) {
                return false;
            }
        }
        return true;
    }

    boolean hasDigit(int i) {
        for (int p = start[i]; p < end[i]; p++) {
            if (page.isDigit(p)) {
                return true;
            }
        }
        return false;
    }

    /** Whether only blanks, at most one line break and quotation marks of it, stand between two neighbours. */
    boolean adjoins(int i) {
        if (i + 1 >= count) {
            return false;
        }
        int gap = start[i + 1] - end[i];
        if (gap == 0 || gap > 4) {
            return false;
        }
        boolean blank = false;
        int breaks = 0;
        for (int p = end[i]; p < start[i + 1]; p++) {
            char c = page.at(p);
            if (c == '\n') {
                breaks++;
            }
            blank |= Chars.isSpace(c);
            if (!Chars.isSpace(c) && !(c == '>' && breaks == 1)) {
                return false;
            }
        }
        return blank && breaks <= 1;
    }

    /** The index of the first word that starts at or after an offset. */
    int from(int offset) {
        int found = Arrays.binarySearch(start, 0, count, offset);
        return found >= 0 ? found : -found - 1;
    }
}
