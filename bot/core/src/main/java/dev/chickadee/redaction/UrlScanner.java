package dev.chickadee.redaction;

import java.util.Set;

/** Web and other addresses with a scheme (RFC 3986), also defanged or broken over lines; mailto and its like. */
final class UrlScanner implements Scanner {

    private static final int LONGEST_SCHEME = 24;
    private static final Set<String> SHORT = WordSet.of("mailto", "tel", "sms", "sip", "sips", "xmpp", "skype",
            "magnet", "callto", "data",
            "otpauth", "bitcoin", "acct", "matrix", "facetime");

    @Override
    public void scan(Draft draft) {
        Page page = draft.page();
        int i = 0;
        while (i < page.length()) {
            int next = i + 1;
            if (page.at(i) == ':') {
                int slashes = slashes(page, i);
                int start = scheme(page, i);
                if (slashes > 0 && start < i) {
                    next = url(draft, start, slashes);
                } else if (start < i && SHORT.contains(page.folded(start, i)) && !Chars.isSpace(page.at(i + 1))) {
                    next = url(draft, start, i + 1);
                }
            }
            i = Math.max(i + 1, next);
        }
    }

    /** The offset after "://", "[://]", ":\\" or ": //" at {@code i}, or 0. */
    private static int slashes(Page page, int i) {
        if (page.has(i, "://")) {
            return i + 3;
        }
        if (page.has(i, "://]") || page.at(i - 1) == '[' && page.has(i, "://")) {
            return i + 4;
        }
        return page.has(i, ":\\\\") && page.isWord(i + 3)
                ? i + 3
                : page.has(i, ": //") && page.isWord(i + 4) ? i + 4 : 0;
    }

    private static int scheme(Page page, int colon) {
        int p = page.at(colon - 1) == '[' ? colon - 1 : colon;
        int end = p;
        while (p > 0 && end - p < LONGEST_SCHEME
                && (Chars.isAsciiWord(page.at(p - 1)) || page.at(p - 1) == '+' || page.at(p
                        - 1) == '.')) {
            p--;
        }
        while (p < end && !Chars.isAsciiLetter(page.at(p))) {
            p++;
        }
        return end - p >= 2 ? p : colon;
    }

    private static int url(Draft draft, int start, int body) {
        Page page = draft.page();
        int from = page.at(body) == ']' ? body + 1 : body;
        int end = joined(page, start, tail(page, from));
        if (end <= from) {
            return body;
        }
        if (page.has(start, "http") && openPage(page, from, end)) {
            return end;
        }
        draft.finds().add(start, end, Kind.URL);
        clues(draft, from, end);
        return end;
    }

    /** Where the address ends: at a blank, a quotation mark or a letter of a dense script, without closing signs. */
    static int tail(Page page, int from) {
        int p = from;
        int open = 0;
        while (p < page.length()) {
            char c = page.at(p);
            if (c <= ' ' || c == '<' || c == '>' || c == '"' || c == '`' || c == '|' || c == '。' || c == '、' || c == '「'
                    || c == '」'
                    || c == '»' || c == '«' || c == '…'
                    || Chars.isDense(c) && p > from && !Chars.isDense(page.at(p - 1))) {
                break;
            }
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (open < 0) {
                break;
            }
            p++;
        }
        while (p > from && (".,;:!?'*_)]}".indexOf(page.at(p - 1)) >= 0)) {
            if (page.at(p - 1) == ')' && open == 0 && page.slice(from, p).indexOf('(') >= 0) {
                break;
            }
            p--;
        }
        return p;
    }

    /** An address that goes on in the next line: after a sign that cannot end one, or within angle brackets. */
    private static int joined(Page page, int start, int end) {
        int last = end;
        for (int lines = 0; lines < 4; lines++) {
            int raw = last;
            while ("-_/=&?%.".indexOf(page.at(raw)) >= 0 && page.at(raw) != 0) {
                raw++;
            }
            if (page.at(raw) != '\n') {
                return last;
            }
            int next = raw + 1;
            while (next - raw < 8 && (page.at(next) == '>' || page.at(next) == ' ')) {
                next++;
            }
            boolean open = "-_/=&?%".indexOf(page.at(raw - 1)) >= 0 || page.at(start - 1) == '<';
            int tail = tail(page, next);
            boolean signs = false;
            for (int p = next; p < tail; p++) {
                char c = page.at(p);
                signs |= c == '/' || c == '=' || c == '&' || c == '%' || Chars.isDigit(c);
            }
            if (tail == next || !(open || signs && next == raw + 1)
                    || page.at(start - 1) == '<' && page.at(last) == '>') {
                return last;
            }
            last = tail;
        }
        return last;
    }

    /** Pages of standards may stay, if nothing in the address is somebody's own. */
    private static boolean openPage(Page page, int from, int end) {
        int host = Domains.end(page, from);
        if (!Domains.isOpen(page.folded(from, host))) {
            return false;
        }
        for (int p = host; p < end; p++) {
            if ("@?~".indexOf(page.at(p)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** The parts of a path are account, project and file names: words of that spelling elsewhere are found too. */
    private static void clues(Draft draft, int from, int end) {
        Page page = draft.page();
        int slash = Domains.end(page, from);
        int part = slash;
        for (int p = slash; p <= end; p++) {
            if (p == end || page.at(p) == '/' || page.at(p) == '?' || page.at(p) == '#') {
                String word = p > part ? page.folded(part, p) : "";
                if (word.length() >= 4 && (Lexicon.standard().bits(word) & Lexicon.ORDINARY) == 0) {
                    draft.clues().handle(word.startsWith("@") ? word.substring(1) : word);
                }
                part = p + 1;
            }
        }
    }
}
