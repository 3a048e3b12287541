package dev.chickadee.redaction;

/** Names at the end: alone in the last line, in the block below "-- ", and behind the last sentence of a line. */
final class LastLineScanner implements Scanner {

    @Override
    public void scan(Draft draft) {
        Page page = draft.page();
        int start = 0;
        boolean signature = false;
        boolean text = false;
        while (start < page.length()) {
            int end = page.lineEnd(start);
            int p = start;
            while (p < end && (page.at(p) == '>' || page.at(p) == ' ')) {
                p++;
            }
            boolean dashes = page.has(p, "--") && end - p <= 3;
            if (signature || text && lastOfPart(page, end)) {
                lone(draft, p, end, signature);
            }
            if (p < end && !dashes) {
                behind(draft, p, end);
            }
            signature = dashes;
            text |= end - p > 20;
            start = end + 1;
        }
    }

    /** At the end, or before an empty line, a quotation or a signature. */
    private static boolean lastOfPart(Page page, int end) {
        return end + 1 >= page.length() || page.at(end + 1) == '\n' || page.at(end + 1) == '>'
                || page.has(end + 1, "--");
    }

    private static void lone(Draft draft, int start, int end, boolean signature) {
        Words words = draft.words();
        int p = start;
        while (p < end && "-—~/* ".indexOf(draft.page().at(p)) >= 0) {
            p++;
        }
        int first = words.from(p);
        if (first < words.count() && words.start(first) == p && p < end && (signature || end - p <= 40)) {
            Signed.name(draft, first, signature || p > start);
        }
    }

    /** ". Name" or " — Name" at the end of a line or of the text. */
    private static void behind(Draft draft, int start, int end) {
        Words words = draft.words();
        Page page = draft.page();
        int stop = end;
        while (stop > start && " .".indexOf(page.at(stop - 1)) >= 0) {
            stop--;
        }
        int last = words.from(stop) - 1;
        if (last < 1 || words.end(last) != stop) {
            return;
        }
        int first = last;
        while (first > 0 && last - first < 3 && Signed.nameGap(page, words.end(first - 1), words.start(first))
                && words.capital(first) && page.at(words
                        .end(first - 1)) != '.') {
            first--;
        }
        if (!words.capital(first)) {
            first++;
        }
        if (first > last || first == 0 || words.start(first) <= start + 1 || page.at(words.start(first) - 1) != ' ') {
            return;
        }
        int q = words.start(first) - 1;
        while (q > start && page.at(q) == ' ') {
            q--;
        }
        boolean dash = (page.at(q) == '-' || page.at(q) == '—' || page.at(q) == '~') && page.at(q - 1) == ' ';
        boolean after = ".!?。".indexOf(page.at(q)) >= 0 || dash;
        boolean plain = true;
        for (int k = first; k <= last; k++) {
            plain &= words.ordinary(k) && !words.name(k);
        }
        if (after && !plain && last - first < 4) {
            Signed.take(draft, first, last);
        }
    }
}
