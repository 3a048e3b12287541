package dev.chickadee.redaction;

/** Finds again, anywhere in the text, the names and accounts that other places have shown. Runs last. */
final class EchoScanner implements Scanner {

    @Override
    public void scan(Draft draft) {
        if (draft.clues().isEmpty()) {
            return;
        }
        Words words = draft.words();
        Page page = draft.page();
        for (int i = 0; i < words.count(); i++) {
            pair(draft, i);
            if (words.length(i) < 2 || draft.finds().touches(words.start(i), words.end(i))) {
                continue;
            }
            String word = words.folded(i);
            boolean plain = words.ordinary(i);
            if (draft.clues().isName(word) && (words.capital(i) && !(plain && words.first(i)) || !plain)) {
                draft.finds().add(words.start(i), words.end(i), Kind.PERSON);
            } else if (!plain && draft.clues().isHandle(word)) {
                draft.finds().add(words.start(i), words.end(i), Kind.HANDLE);
            }
        }
        chunks(draft, page);
    }

    /** Two capitalised words from which an account of this text is made, or one that is also a name. */
    private static void pair(Draft draft, int i) {
        Words words = draft.words();
        if (!words.capital(i) || words.length(i) < 3 || words.length(i) > 20) {
            return;
        }
        int start = words.start(i);
        boolean two = words.capital(i + 1) && words.adjoins(i) && words.length(i + 1) > 2;
        if (two && !draft.finds().touches(start, words.end(i + 1))
                && made(draft, i)) {
            draft.finds().add(start, words.end(i + 1), Kind.PERSON);
            draft.clues().name(words.folded(i));
            draft.clues().name(words.folded(i + 1));
        } else if (words.name(i) && !words.first(i) && !draft.finds().touches(start, words.end(i))
                && draft.clues().madeFrom(words.folded(i))) {
            draft.finds().add(start, words.end(i), Kind.PERSON);
        }
    }

    /** Two words that are no names must both stand in the account whole. */
    private static boolean made(Draft draft, int i) {
        Words words = draft.words();
        boolean plain = words.ordinary(i) && !words.name(i) && words.ordinary(i + 1) && !words.name(i + 1);
        return draft.clues().madeFrom(words.folded(i), words.folded(i + 1), plain);
    }

    private static void chunks(Draft draft, Page page) {
        int i = 0;
        while (i < page.length()) {
            if (!page.isWord(i) && page.at(i) != '_') {
                i++;
                continue;
            }
            int end = i;
            boolean signs = false;
            while (page.isWord(end) || page.at(end) == '_' || page.at(end) == '-'
                    || page.at(end) == '.' && page.isWord(end + 1)) {
                signs |= !page.isWord(end);
                end++;
            }
            while (end > i && page.at(end - 1) == '-') {
                end--;
            }
            if (signs && end - i < 100 && draft.clues().isHandle(page.folded(i, end))
                    && !draft.finds().touches(i, end)) {
                draft.finds().add(i, end, Kind.HANDLE);
            }
            i = Math.max(end, i + 1);
        }
    }

    private static String squeezed(Page page, int start, int end) {
        StringBuilder letters = new StringBuilder();
        for (int p = start; p < end; p++) {
            if (page.isWord(p)) {
                letters.append(page.low(p));
            }
        }
        return letters.toString();
    }
}
