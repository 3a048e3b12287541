package dev.chickadee.redaction;

/** Names after a greeting or a closing, before "wrote:", and before an address in brackets, whatever they look like. */
final class SignatureScanner implements Scanner {

    private static final int MOST_WORDS = 4;

    @Override
    public void scan(Draft draft) {
        Words words = draft.words();
        for (int i = 0; i < words.count(); i++) {
            String word = words.folded(i);
            if (word.length() < 2 || word.length() > 14) {
                continue;
            }
            if (NameCues.closing(word)) {
                closing(draft, i);
            }
            if (NameCues.greeting(word)) {
                greeting(draft, i);
            }
            if (NameCues.wrote(word)) {
                wrote(draft, i);
            }
        }
        for (Finds.Find find : draft.finds().found().toArray(Finds.Find[]::new)) {
            if (find.kind() == Kind.EMAIL) {
                beforeAddress(draft, find.start());
            }
        }
    }

    /** "Regards,\nName", "Gruß, Name", "cheers - name": up to four words before the end of the line. */
    private static void closing(Draft draft, int i) {
        Words words = draft.words();
        Page page = draft.page();
        int p = words.end(i);
        boolean sign = false;
        int breaks = 0;
        while (p < page.length() && p - words.end(i) < 8 && !page.isWord(p)) {
            char c = page.at(p);
            sign |= c == ',' || c == '!' || c == '\n' || c == '-' || c == '—' || c == '.';
            breaks += c == '\n' ? 1 : 0;
            if (" ,!\n-—.~>".indexOf(c) < 0) {
                return;
            }
            p++;
        }
        int first = words.from(p);
        if (sign && breaks <= 2 && first < words.count() && words.start(first) == p) {
            Signed.name(draft, first, breaks > 0);
        }
    }

    /** "Hi Name,", "Good morning Name". A plain word that is no name, such as "team", stays. */
    private static void greeting(Draft draft, int i) {
        Words words = draft.words();
        Page page = draft.page();
        if (!words.first(i) && !(i > 0 && (words.first(i - 1) || NameCues.greeting(words.folded(i - 1))))) {
            return;
        }
        int first = i + 1;
        if (first >= words.count() || words.start(first) - words.end(i) > 2 || page.at(words.end(i)) == '.'
                || page.at(words.end(i)) == '!') {
            return;
        }
        while (NameCues.title(words.folded(first)) && first + 1 < words.count()) {
            first++;
        }
        int last = first;
        while (last + 1 < words.count() && last - first < 3 && page.at(words.end(last)) == ' '
                && words.start(last + 1) - words.end(last) == 1
                && (words.capital(last + 1) || NameCues.particle(words.folded(last + 1)))) {
            last++;
        }
        char after = page.at(words.end(last));
        boolean ends = after == ',' || after == '!' || after == '\n' || after == ':' || after == '-' || after == '—'
                || after == 0 || after == '.'
                || after == ' ' && page.at(words.end(last) + 1) == '-' || after == ';';
        boolean name = words.name(first) || !words.ordinary(first);
        boolean surname = words.name(last) || !words.ordinary(last);
        if (ends && (name || surname)
                && (words.capital(first) || last == first && name && (after == ',' || after == '!'))) {
            Signed.take(draft, first, last);
        }
    }

    /** "Name wrote:", "a écrit Name", "schrieb Name:". */
    private static void wrote(Draft draft, int i) {
        Words words = draft.words();
        Page page = draft.page();
        if (page.at(page.skipBlanks(words.end(i), page.length())) == ':') {
            int last = i - 1;
            while (last >= 0 && i - last <= 2 && (words.folded(last).equals("a") || words.folded(last).equals("ha"))) {
                last--;
            }
            int first = last;
            while (first > 0 && last - first < 3 && words.capital(first - 1)
                    && Signed.nameGap(page, words.end(first - 1), words.start(first))) {
                first--;
            }
            if (first >= 0 && words.start(i) - words.end(last) < 6 && words.capital(first)
                    && !(words.ordinary(last) && !words.name(last))) {
                Signed.take(draft, first, last);
            }
        }
    }

    /** "Name Surname <address>" and "(address)": the words before, as far as they can be a name. */
    private static void beforeAddress(Draft draft, int start) {
        Words words = draft.words();
        Page page = draft.page();
        int open = start - 1;
        while (open > 0 && start - open < 10 && (page.isWord(open) || page.at(open) == ':')) {
            open--;
        }
        if (page.at(open) != '<' && page.at(open) != '(' && page.at(open) != '[') {
            return;
        }
        int last = words.from(open) - 1;
        if (last < 0 || open - words.end(last) > 3
                || !page.slice(words.end(last), open).chars().allMatch(c -> " .'\"".indexOf(c) >= 0)) {
            return;
        }
        int first = last + 1;
        while (first > 0 && last - first < MOST_WORDS && part(words, first - 1)
                && (first > last || gap(page, words.end(first - 1), words.start(
                        first)))) {
            first--;
        }
        while (first <= last && !words.capital(first) && NameCues.particle(words.folded(first))) {
            first++;
        }
        while (first < last && words.ordinary(first) && !words.name(first) && words.first(first)
                && page.at(open) == '(') {
            first++;
        }
        if (first <= last && !(page.at(open) != '<' && first == last && words.ordinary(first) && !words.name(first))) {
            Signed.take(draft, first, last);
        }
    }

    private static boolean part(Words words, int i) {
        return words.capital(i)
                || !words.ordinary(i) && !words.hasDigit(i) && !Chars.isDense(words.page.at(words.start(i)))
                || NameCues.particle(words.folded(i)) && words.capital(i - 1);
    }

    private static boolean gap(Page page, int from, int to) {
        if (to - from > 3) {
            return false;
        }
        for (int p = from; p < to; p++) {
            if (" .,-'\"".indexOf(page.at(p)) < 0) {
                return false;
            }
        }
        return true;
    }

}
