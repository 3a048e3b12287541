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
}
