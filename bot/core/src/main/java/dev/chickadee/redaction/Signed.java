package dev.chickadee.redaction;

/** Takes a name at a place where a letter puts names. */
final class Signed {

    private static final int MOST_WORDS = 4;

    private Signed() {}

    /** Takes the words up to the end of the line or the next sign, if they can be a name. */
    static void name(Draft draft, int first, boolean ownLine) {
        Words words = draft.words();
        Page page = draft.page();
        int last = first;
        while (last + 1 < words.count() && last - first < MOST_WORDS
                && nameGap(page, words.end(last), words.start(last + 1))) {
            last++;
        }
        int stop = words.end(last);
        char after = page.at(page.skipBlanks(stop, page.length()));
        boolean ends = after == 0 || after == '\n' || ",/|(<-—[".indexOf(after) >= 0
                || after == '.' && last - first < 3;
        if (!ends || last - first >= MOST_WORDS) {
            return;
        }
        boolean capital = true;
        boolean plain = true;
        boolean common = false;
        for (int k = first; k <= last; k++) {
            capital &= words.capital(k) || NameCues.particle(words.folded(k)) || Chars.isDense(page.at(words.start(k)));
            plain &= words.ordinary(k) && !words.name(k);
            common |= words.ordinary(k) && !words.name(k) && !words.capital(k);
        }
        boolean lower = !capital && last == first && !plain;
        if (capital && (!plain || ownLine && last - first < 3 && !tech(words, first)) || lower
                || !common && !capital && !plain) {
            take(draft, first, last);
        }
    }

    private static boolean tech(Words words, int i) {
        return (words.bits(i) & (Lexicon.TECH | Lexicon.PLACE)) != 0 || NameCues.greeting(words.folded(i))
                || NameCues.closing(words.folded(
                        i));
    }

    static boolean nameGap(Page page, int from, int to) {
        if (to - from > 2) {
            return false;
        }
        for (int p = from; p < to; p++) {
            if (" .-'".indexOf(page.at(p)) < 0) {
                return false;
            }
        }
        return true;
    }

    static void take(Draft draft, int first, int last) {
        Words words = draft.words();
        if (!draft.finds().touches(words.start(first), words.end(last))) {
            draft.finds().add(words.start(first), words.end(last), Kind.PERSON);
        }
        for (int k = first; k <= last; k++) {
            if ((!words.ordinary(k) || words.name(k)) && !tech(words, k)) {
                draft.clues().name(words.folded(k));
            }
        }
    }
}
