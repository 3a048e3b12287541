package dev.chickadee.redaction;

import java.util.Set;

/** Commit and content hashes, key ids and fingerprints in hex or after the name of their function, and UUIDs. */
final class HexScanner implements Scanner {

    private static final int SHORTEST = 7;
    private static final Set<String> CUES = WordSet.of("commit", "commits", "rev", "revision", "sha", "hash",
            "checkout", "cherry", "pick", "bisect",
            "fixup", "merge", "revert", "reverts", "commmit", "コミット", "key", "keyid", "id");

    @Override
    public void scan(Draft draft) {
        Page page = draft.page();
        int i = 0;
        while (i < page.length()) {
            char c = page.at(i);
            if (!Chars.isAsciiWord(c) || Chars.isAsciiWord(page.at(i - 1))) {
                i++;
                continue;
            }
            int end = named(draft, i);
            if (end < 0) {
                end = groups(draft, i);
            }
            if (end < 0) {
                end = single(draft, i);
            }
            i = Math.max(i + 1, end);
        }
    }

    /** {@code SHA256:…}, {@code MD5:…}: the function's name and what follows. */
    private static int named(Draft draft, int start) {
        Page page = draft.page();
        boolean name = page.has(start, "sha") || page.has(start, "md5") || page.has(start, "h1:")
                || page.has(start, "blake");
        if (!name) {
            return -1;
        }
        int p = start;
        while (Chars.isAsciiWord(page.at(p)) || page.at(p) == '-' && p - start < 8) {
            p++;
        }
        if (p - start > 10 || page.at(p) != ':' && page.at(p) != '=' && page.at(p) != '-' && page.at(p - 1) != '-') {
            return -1;
        }
        int value = page.at(p) == ':' || page.at(p) == '=' ? p + 1 : p;
        int end = value;
        while (Chars.isAsciiWord(page.at(end)) || page.at(end) != 0 && "+/=:".indexOf(page.at(end)) >= 0) {
            end++;
        }
        while (end > value && page.at(end - 1) == ':') {
            end--;
        }
        if (end - value < 16) {
            return -1;
        }
        draft.finds().add(start, end, Kind.KEY);
        return end;
    }

    /** Four groups of four hex digits or more, or eight pairs or more with colons. */
    private static int groups(Draft draft, int start) {
        Page page = draft.page();
        int size = hexRun(page, start);
        if (size != 4 && size != 2) {
            return -1;
        }
        int p = start;
        int groups = 0;
        boolean letters = false;
        while (hexRun(page, p) == size) {
            for (int k = p; k < p + size; k++) {
                letters |= Chars.isAsciiLetter(page.at(k));
            }
            groups++;
            p += size;
            int next = p;
            while (next - p < 3 && (page.at(next) == ' ' || page.at(next) == '\n' || page.at(next) == ':')) {
                next++;
            }
            if (next == p || hexRun(page, next) != size || size == 2 && page.at(p) != ':') {
                break;
            }
            p = next;
        }
        boolean enough = size == 4 ? groups >= 4 && letters : groups >= 8;
        if (!enough) {
            return -1;
        }
        draft.finds().add(start, p, Kind.KEY);
        return p;
    }

    private static int hexRun(Page page, int start) {
        int p = start;
        while (Chars.isHex(page.at(p)) && p - start < 6) {
            p++;
        }
        return Chars.isAsciiWord(page.at(p)) ? -1 : p - start;
    }

    private static int single(Draft draft, int start) {
        Page page = draft.page();
        int p = page.at(start) == '0' && page.low(start + 1) == 'x' ? start + 2 : start;
        int first = p;
        boolean digit = false;
        boolean letter = false;
        while (Chars.isHex(page.at(p)) || page.at(p) == '-' && uuidDash(p - first)) {
            digit |= page.isDigit(p);
            letter |= Chars.isAsciiLetter(page.at(p));
            p++;
        }
        if (Chars.isAsciiWord(page.at(p))) {
            while (Chars.isAsciiWord(page.at(p))) {
                p++;
            }
            return p;
        }
        while (page.at(p - 1) == '-') {
            p--;
        }
        int length = p - first;
        boolean hash = length >= SHORTEST && digit && letter || length >= 32 && (digit || letter);
        if (hash || length >= SHORTEST && cue(draft, start) && (digit || length == 40)) {
            draft.finds().add(start, ellipsis(page, p),
                    length >= 16 && length != 40 && length != 64 ? Kind.KEY : Kind.COMMIT);
        }
        return p;
    }

    private static int ellipsis(Page page, int end) {
        int p = end;
        if (page.has(p, "...") && Chars.isHex(page.at(p + 3))) {
            p += 3;
            while (Chars.isHex(page.at(p))) {
                p++;
            }
        }
        return p;
    }

    private static boolean uuidDash(int at) {
        return at == 8 || at == 13 || at == 18 || at == 23;
    }

    private static boolean cue(Draft draft, int start) {
        Words words = draft.words();
        int i = words.from(start) - 1;
        return i >= 0 && start - words.end(i) <= 3 && CUES.contains(words.folded(i));
    }
}
