package dev.chickadee.redaction;

/**
 * Addresses with an at sign (RFC 5322, 3.4.1, and looser): mail, logins, user and host in a chat, addresses broken over
 * lines or by blanks, and accounts in federated networks.
 */
final class MailScanner implements Scanner {

    private static final int LONGEST_LOCAL = 96;
    private static final String LOCAL_SIGNS = "._%+-~=&!/";

    @Override
    public void scan(Draft draft) {
        Page page = draft.page();
        for (int i = 0; i < page.length(); i++) {
            if (page.at(i) == '@') {
                at(draft, i);
            }
        }
    }

    private static void at(Draft draft, int i) {
        Page page = draft.page();
        int start = local(page, i);
        int right = i + 1;
        int end = domain(page, right);
        if (end < 0) {
            int moved = afterBreak(page, right);
            end = moved > right ? domain(page, moved) : -1;
            if (end < 0 || !Domains.real(page, moved, end)) {
                return;
            }
        }
        if (start == i) {
            start = beforeBlank(draft, i);
        }
        if (start == i || plainPackage(page, start, i, end)) {
            return;
        }
        start = brokenLocal(draft, start);
        if (page.at(start - 1) == '@' && !Chars.isWord(page.at(start - 2))) {
            draft.finds().add(start - 1, end, Kind.HANDLE);
        } else {
            draft.finds().add(start, scpPath(page, end), Kind.EMAIL);
        }
        draft.clues().handle(page.folded(start, i));
    }

    private static int local(Page page, int at) {
        int p = at;
        while (p > 0 && at - p < LONGEST_LOCAL) {
            char c = page.at(p - 1);
            if (Chars.isWord(c) && !Chars.isDense(c) || LOCAL_SIGNS.indexOf(c) >= 0
                    || c == '\'' && Chars.isWord(page.at(p - 2))) {
                p--;
            } else {
                break;
            }
        }
        while (p < at && !Chars.isWord(page.at(p)) && page.at(p) != '_') {
            p++;
        }
        int path = p;
        for (int k = p; k < at; k++) {
            if (page.at(k) == '/' || page.at(k) == '=' && !page.has(k, "=3d")) {
                path = k + 1;
            }
        }
        return path;
    }

    /** "name @host.org": the word before the blank, unless it is an ordinary one. */
    private static int beforeBlank(Draft draft, int at) {
        Page page = draft.page();
        int p = at;
        while (p > 0 && at - p < 3 && Chars.isSpace(page.at(p - 1))) {
            p--;
        }
        if (p == at || !Chars.isWord(page.at(p - 1))) {
            return at;
        }
        int start = local(page, p);
        String word = page.folded(start, p);
        boolean plain = (Lexicon.standard().bits(word) & Lexicon.ORDINARY) != 0;
        return plain ? at : start;
    }

    /** The end of what can be a domain at {@code right}, joined over a line break if it is not whole, or -1. */
    private static int domain(Page page, int right) {
        if (!Domains.isLabel(page.at(right))) {
            return page.at(right) == '[' ? literal(page, right) : -1;
        }
        int end = Domains.end(page, right);
        if (end == right) {
            return -1;
        }
        if (page.at(end) == ',' && Domains.labels(page, right, end) == 1) {
            int ending = Domains.end(page, end + 1);
            return ending - end <= 4 && Domains.isEnding(page.folded(end + 1, ending)) ? ending : end;
        }
        if (Domains.real(page, right, end) && !page.has(end, ".\n")) {
            return end;
        }
        int next = afterBreak(page, page.at(end) == '.' || page.at(end) == '-' ? end + 1 : end);
        if (page.at(end) != '\n' && page.at(end) != '.' && page.at(end) != '-' && page.at(end) != ' ' || next == end
                || next < 0) {
            return end;
        }
        if (page.at(next) == '.') {
            next++;
        }
        int last = Domains.end(page, next);
        boolean joined = last > next && Domains.isEnding(Domains.ending(page, next, last))
                && (page.at(next - 1) == '.' || page.at(end) == '.' || Domains.labels(page, next, last) > 1);
        return joined ? last : end;
    }

    /** An address literal such as {@code [192.0.2.1]}. */
    private static int literal(Page page, int open) {
        int p = open + 1;
        while (p - open < 48 && (Chars.isHex(page.at(p)) || page.at(p) == '.' || page.at(p) == ':')) {
            p++;
        }
        return page.at(p) == ']' && p > open + 3 ? p + 1 : -1;
    }

    /** The offset after one line break with its quotation marks, or after one blank; {@code i} if there is neither. */
    private static int afterBreak(Page page, int i) {
        int p = page.skipBlanks(i, Math.min(page.length(), i + 2));
        if (page.at(p) == '\n') {
            p++;
            while (p - i < 12 && (page.at(p) == '>' || page.at(p) == ' ' || page.at(p) == '\t')) {
                p++;
            }
        }
        return p;
    }

    /** A local part that begins a line may have its first half at the end of the line before. */
    private static int brokenLocal(Draft draft, int start) {
        Page page = draft.page();
        int p = start;
        while (p > 0 && start - p < 8 && (page.at(p - 1) == '>' || page.at(p - 1) == ' ')) {
            p--;
        }
        if (page.at(p - 1) != '\n' || p != start && page.at(p) != '>') {
            return start;
        }
        int end = p - 1;
        int first = local(page, end);
        if (first == end) {
            return start;
        }
        boolean open = LOCAL_SIGNS.indexOf(page.at(end - 1)) >= 0 && page.at(end - 1) != '.';
        boolean strange = false;
        for (int k = first; k < end; k++) {
            strange |= page.isDigit(k) || page.at(k) == '_' || page.at(k) == '.' && k < end - 1;
        }
        return open || strange ? first : start;
    }

    /** {@code name@1.2.3}, {@code action@v4}, {@code name@latest}, {@code step@<sha>}: no address. */
    private static boolean plainPackage(Page page, int start, int at, int end) {
        if (Domains.real(page, at + 1, end)) {
            return false;
        }
        boolean digits = true;
        boolean hex = true;
        int dots = 0;
        for (int p = at + 1; p < end; p++) {
            char c = page.at(p);
            digits &= Chars.isDigit(c) || c == '.';
            hex &= Chars.isHex(c);
            dots += c == '.' ? 1 : 0;
        }
        if (digits && dots == 3) {
            return false;
        }
        String right = page.folded(at + 1, end);
        return page.isDigit(at + 1) || hex && end - at > 6 || page.low(at + 1) == 'v' && page.isDigit(at + 2)
                || (Lexicon.standard().bits(right) & Lexicon.ORDINARY) != 0 && dots == 0 || start == at;
    }

    /** {@code git@host:owner/project.git}: the path belongs to the address. */
    private static int scpPath(Page page, int end) {
        if (page.at(end) != ':' || !(page.isWord(end + 1) || page.at(end + 1) == '~' || page.at(end + 1) == '/')) {
            return end;
        }
        int p = end + 1;
        while (page.isWord(p) || "._-/~".indexOf(page.at(p)) >= 0 && page.at(p) != 0) {
            p++;
        }
        while (page.at(p - 1) == '.') {
            p--;
        }
        return p;
    }
}
