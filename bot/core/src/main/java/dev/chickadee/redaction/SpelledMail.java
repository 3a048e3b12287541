package dev.chickadee.redaction;

import java.util.Set;

/**
 * Addresses written in words or with another sign in place of the at: "name at host dot org", "nom chez hôte point fr",
 * "name★host.org". The words for at and dot are those of many languages.
 */
final class SpelledMail implements Scanner {

    private static final Set<String> AT = WordSet.of("at", "arroba", "arobase", "arobas", "chez", "chiocciola",
            "klammeraffe", "affenschwanz",
            "atsign", "apenstaartje", "malpa", "собака", "snabela", "kukac", "zavinac", "ett", "kissanhanta",
            "alfakrol", "アットマーク",
            "アット", "あっと");
    private static final Set<String> DOT = WordSet.of("dot", "d0t", "punkt", "point", "punto", "ponto", "kropka",
            "точка", "punt", "prik",
            "nokta", "tecka", "piste", "pont", "dott", "ドット", "どっと");
    private static final Set<String> JOIN = WordSet.of("underscore", "dash", "hyphen", "minus", "plus", "tiret",
            "guion", "guiao",
            "unterstrich", "bindestrich", "trattino", "underline", "bajo", "bas");
    private static final Set<String> NEVER_LOCAL = WordSet.of("look", "arrive", "available", "hosted", "found", "live",
            "lives", "published",
            "listed", "is", "are", "was", "were", "me", "us", "available", "reachable", "mail", "host", "erreichbar",
            "est", "write", "contact",
            "only", "or", "and", "from", "by", "email", "address", "page", "site", "them", "him", "her", "it",
            "available", "everything");
    private static final int MOST_PARTS = 8;

    @Override
    public void scan(Draft draft) {
        Words words = draft.words();
        for (int i = 1; i + 1 < words.count(); i++) {
            int length = words.length(i);
            if (length >= 2 && length <= 12 && AT.contains(words.folded(i)) && apart(words, i)) {
                spelled(draft, i);
            }
        }
        signs(draft);
    }

    /** The sign stands between blanks, or between dashes, stars or underscores. */
    private static boolean apart(Words words, int i) {
        Page page = words.page;
        char before = page.at(words.start(i) - 1);
        char after = page.at(words.end(i));
        return (Chars.isSpace(before) || "-_*/|".indexOf(before) >= 0)
                && (Chars.isSpace(after) || "-_*/|".indexOf(after) >= 0)
                || Chars.isDense(page.at(words.start(i)));
    }

    private static void spelled(Draft draft, int at) {
        Words words = draft.words();
        Page page = draft.page();
        boolean written = false;
        int k = at + 1;
        int end = chunkEnd(page, words.start(k));
        int parts = 0;
        while (parts++ < MOST_PARTS) {
            int dot = words.from(end);
            if (dot + 1 >= words.count() || words.start(dot) - end > 3 || !DOT.contains(words.folded(dot))
                    || words.start(dot + 1) - words.end(dot) > 3) {
                break;
            }
            written = true;
            end = chunkEnd(page, words.start(dot + 1));
        }
        int first = words.start(k);
        String last = page.folded(lastWord(page, first, end), end);
        boolean dotted = written || page.slice(first, end).indexOf('.') > 0;
        boolean provider = !dotted && Domains.isProvider(last) && words.bits(at - 1) == 0;
        if (!provider && (!dotted || !Domains.isEnding(last))) {
            return;
        }
        int start = localStart(draft, at);
        boolean plain = words.ordinary(at - 1) && start == words.start(at - 1);
        if (NEVER_LOCAL.contains(words.folded(at - 1)) || plain && !written) {
            draft.finds().add(first, end, Kind.HOST);
            return;
        }
        draft.finds().add(start, end, Kind.EMAIL);
        draft.clues().handle(page.folded(start, words.end(at - 1)));
    }

    private static int lastWord(Page page, int first, int end) {
        int p = end;
        while (p > first && Chars.isLetter(page.at(p - 1))) {
            p--;
        }
        return p;
    }

    private static int chunkEnd(Page page, int start) {
        return Domains.end(page, start);
    }

    /** Goes back over "name dot surname", "name underscore 7" and signs inside one chunk. */
    private static int localStart(Draft draft, int at) {
        Words words = draft.words();
        Page page = draft.page();
        int start = chunkStart(page, words.end(at - 1));
        int parts = 0;
        while (parts++ < MOST_PARTS) {
            int before = words.from(start) - 1;
            if (before < 1 || start - words.end(before) > 3
                    || !(DOT.contains(words.folded(before)) || JOIN.contains(words.folded(
                            before)))) {
                break;
            }
            if (words.start(before) - words.end(before - 1) > 3) {
                break;
            }
            start = chunkStart(page, words.end(before - 1));
        }
        return start;
    }

    private static int chunkStart(Page page, int end) {
        int p = end;
        while (p > 0 && (Chars.isWord(page.at(p - 1)) && !Chars.isDense(page.at(p - 1))
                || "._+-".indexOf(page.at(p - 1)) >= 0)) {
            p--;
        }
        while (p < end && !Chars.isWord(page.at(p))) {
            p++;
        }
        return p;
    }

    /** One odd sign between a local part and a real domain, without blanks: "name★host.org", "name#host.org". */
    private static void signs(Draft draft) {
        Page page = draft.page();
        for (int i = 1; i + 3 < page.length(); i++) {
            char c = page.at(i);
            boolean sign = c == '#' || c == '*' || c == '^' || c == '$'
                    || c > 0x2000 && !Chars.isWord(c) && c != '—' && c != '…'
                            && !(c >= 0x3000 && c <= 0x303F) && !Character.isSurrogate(c) && c < 0xFF00;
            if (!sign || !Chars.isAsciiWord(page.at(i - 1)) || !Chars.isAsciiWord(page.at(i + 1))) {
                continue;
            }
            int end = Domains.end(page, i + 1);
            if (Domains.real(page, i + 1, end) && !Domains.isFile(Domains.ending(page, i + 1, end))) {
                int start = chunkStart(page, i);
                draft.clues().handle(page.folded(start, i));
                draft.finds().add(start, hint(page, end, c), Kind.EMAIL);
            }
        }
    }

    /** A hint in brackets that tells what the sign stands for belongs to the address. */
    private static int hint(Page page, int end, char sign) {
        if (page.at(end) == '(' && page.at(end + 1) == sign) {
            for (int p = end + 2; p < end + 16; p++) {
                if (page.at(p) == ')') {
                    return p + 1;
                }
            }
        }
        return end;
    }
}
