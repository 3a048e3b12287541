package dev.chickadee.redaction;

import java.util.Arrays;

/**
 * Secrets by their form: the beginnings that services give their tokens (as their documentation states them), signed web
 * tokens (RFC 7519), key blocks (RFC 7468, RFC 9580), and runs of characters too mixed to be words.
 */
final class SecretScanner implements Scanner {

    private static final String[] BEGINNINGS = Lexicon.read("token-beginnings.txt");
    private static final String[][] BY_FIRST = byFirst();
    private static final int SHORTEST_RUN = 16;
    private static final int LONGEST_TOKEN = 4096;
    private static final int LONGEST_KEY = 20_000;

    private static String[][] byFirst() {
        String[][] table = new String[128][];
        for (int c = 0; c < table.length; c++) {
            int first = c;
            table[c] = Arrays.stream(BEGINNINGS).filter(beginning -> beginning.charAt(0) == first)
                    .toArray(String[]::new);
        }
        return table;
    }

    @Override
    public void scan(Draft draft) {
        Page page = draft.page();
        int i = 0;
        while (i < page.length()) {
            char c = page.at(i);
            if (c == '-' && page.has(i, "-----begin ")) {
                i = keyBlock(draft, i);
            } else if (Chars.isAsciiWord(c) && !Chars.isAsciiWord(page.at(i - 1))) {
                i = Math.max(run(draft, i), i + 1);
            } else {
                i++;
            }
        }
    }

    private static int keyBlock(Draft draft, int start) {
        Page page = draft.page();
        int limit = Math.min(page.length(), start + LONGEST_KEY);
        int end = start + 11;
        for (int p = end; p < limit; p++) {
            if (page.at(p) == '-' && page.has(p, "-----end ")) {
                end = page.lineEnd(p);
                int dashes = p + 9;
                while (dashes < end && !page.has(dashes, "-----")) {
                    dashes++;
                }
                end = Math.min(end, dashes + 5);
                draft.finds().add(start, end, Kind.KEY);
                return end;
            }
        }
        // No end in sight: lines without blanks still belong to the key.
        int p = page.lineEnd(start);
        while (p < limit && page.at(p) == '\n' && dense(page, p + 1)) {
            p = page.lineEnd(p + 1);
        }
        draft.finds().add(start, p, Kind.KEY);
        return p;
    }

    private static boolean dense(Page page, int start) {
        int end = page.lineEnd(start);
        for (int p = start; p < end; p++) {
            if (Chars.isSpace(page.at(p))) {
                return false;
            }
        }
        return end - start >= 16 || end == start;
    }

    /** One run of token characters; returns where to go on. */
    private static int run(Draft draft, int start) {
        Page page = draft.page();
        int word = start;
        int digits = 0;
        int upper = 0;
        int lower = 0;
        int changes = 0;
        int last = 0;
        while (Chars.isAsciiWord(page.at(word))) {
            int now = page.isDigit(word) ? 1 : Chars.isUpper(page.at(word)) ? 2 : 3;
            digits += now == 1 ? 1 : 0;
            upper += now == 2 ? 1 : 0;
            lower += now == 3 ? 1 : 0;
            changes += now != last && last != 0 ? 1 : 0;
            last = now;
            word++;
        }
        if (beginning(page, start)) {
            int end = tokenEnd(page, word);
            if (end - start >= SHORTEST_RUN && mixed(page, start, end)) {
                draft.finds().add(start, end, Kind.TOKEN);
                return end;
            }
        }
        int length = word - start;
        if (onlyHex(page, start, word)) {
            return word;
        }
        boolean mixed = length >= SHORTEST_RUN && digits >= 2 && upper + lower >= 4 && changes >= 3
                || length >= 20 && upper >= 4 && lower >= 4 && changes >= 7 && page.at(word) != '(';
        if (mixed) {
            int end = tokenEnd(page, word);
            draft.finds().add(tokenStart(page, start), end, Kind.TOKEN);
            return end;
        }
        return length >= 4 ? padded(draft, start, word) : word;
    }

    private static boolean onlyHex(Page page, int start, int end) {
        for (int p = start; p < end; p++) {
            if (!Chars.isHex(page.at(p))) {
                return false;
            }
        }
        return true;
    }

    /** A longer run in which the signs of base64 join short pieces, most of which change their case or kind. */
    private static int padded(Draft draft, int start, int word) {
        Page page = draft.page();
        if ("+/=_-.".indexOf(page.at(word)) < 0 || page.at(word) == 0) {
            return word;
        }
        int end = tokenEnd(page, word);
        if (end - start < 24 || end - start > 4096) {
            return word;
        }
        int odd = 0;
        int pieces = 0;
        int p = start;
        while (p < end) {
            int q = p;
            int changes = 0;
            while (q < end && Chars.isAsciiWord(page.at(q))) {
                changes += q > p && kind(page.at(q)) != kind(page.at(q - 1)) ? 1 : 0;
                q++;
            }
            if (q > p) {
                pieces++;
                odd += changes >= 3 ? 1 : 0;
            }
            p = q + 1;
        }
        if (odd * 2 > pieces) {
            draft.finds().add(start, end, Kind.TOKEN);
            return end;
        }
        return word;
    }

    private static int kind(char c) {
        return Chars.isDigit(c) ? 1 : Chars.isUpper(c) ? 2 : 3;
    }

    private static boolean beginning(Page page, int start) {
        for (String beginning : BY_FIRST[page.low(start) & 0x7F]) {
            if (page.has(start, beginning)) {
                return true;
            }
        }
        return false;
    }

    /** Digits beside letters, or a change of case inside a word: not how identifiers of programs look. */
    private static boolean mixed(Page page, int start, int end) {
        int changes = 0;
        for (int p = start + 1; p < end; p++) {
            boolean words = Chars.isAsciiWord(page.at(p)) && Chars.isAsciiWord(page.at(p - 1));
            changes += words && kind(page.at(p)) != kind(page.at(p - 1)) ? 1 : 0;
        }
        return changes >= 2;
    }

    private static int tokenEnd(Page page, int from) {
        int p = from;
        while (p - from < LONGEST_TOKEN
                && (Chars.isAsciiWord(page.at(p)) || "_-.+/~:%".indexOf(page.at(p)) >= 0 && page.at(p) != 0)) {
            p++;
        }
        while (page.at(p) == '=' && p - from < LONGEST_TOKEN + 4) {
            p++;
        }
        while (p > from && "-.:/~".indexOf(page.at(p - 1)) >= 0) {
            p--;
        }
        return p;
    }

    private static int tokenStart(Page page, int start) {
        int p = start;
        while (p > 0 && start - p < 64 && (Chars.isAsciiWord(page.at(p - 1)) || "_-+".indexOf(page.at(p - 1)) >= 0)) {
            p--;
        }
        return p;
    }
}
