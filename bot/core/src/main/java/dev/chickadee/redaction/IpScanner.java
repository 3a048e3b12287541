package dev.chickadee.redaction;

/** Internet addresses of both kinds (RFC 791, RFC 4291) and hardware addresses. Private ranges (RFC 1918) may stay. */
final class IpScanner implements Scanner {

    @Override
    public void scan(Draft draft) {
        Page page = draft.page();
        int i = 0;
        while (i < page.length()) {
            char c = page.at(i);
            if (!Chars.isHex(c) && c != ':' || page.isWord(i - 1) && c != ':') {
                i++;
                continue;
            }
            int end = Chars.isDigit(c) ? four(draft, i) : -1;
            if (end < 0) {
                end = colons(draft, i);
            }
            i = end > i ? end : skip(page, i);
        }
    }

    private static int skip(Page page, int i) {
        int p = i + 1;
        while (Chars.isHex(page.at(p)) && page.isWord(p - 1)) {
            p++;
        }
        return p;
    }

    /** Four numbers up to 255 with dots, also with blanks or words for the dots. */
    private static int four(Draft draft, int start) {
        Page page = draft.page();
        int[] part = new int[4];
        int p = start;
        for (int k = 0; k < 4; k++) {
            if (k > 0) {
                p = separator(page, p);
                if (p < 0) {
                    return -1;
                }
            }
            int digits = p;
            while (page.isDigit(p) && p - digits < 4) {
                part[k] = part[k] * 10 + page.at(p) - '0';
                p++;
            }
            if (p == digits || p - digits > 3 || part[k] > 255) {
                return -1;
            }
        }
        boolean longer = page.at(p) == '.' && page.isDigit(p + 1) || page.isWord(p)
                || page.at(start - 1) == '.' && page.isDigit(start - 2);
        if (longer || page.low(start - 1) == 'v' || isPrivate(part) || version(draft, start, part)) {
            return p;
        }
        if (page.at(p) == ':' && page.isDigit(p + 1) || page.at(p) == '/' && page.isDigit(p + 1)) {
            p++;
            while (page.isDigit(p)) {
                p++;
            }
        }
        draft.finds().add(start, p, Kind.IP);
        return p;
    }

    private static int separator(Page page, int p) {
        if (page.at(p) == '.') {
            return page.isDigit(p + 1) ? p + 1 : page.at(p + 1) == ' ' && page.isDigit(p + 2) ? p + 2 : -1;
        }
        if (page.has(p, " . ")) {
            return p + 3;
        }
        return page.has(p, " dot ")
                ? p + 5
                : page.has(p, " punkt ") || page.has(p, " point ") || page.has(p, " punto ") || page
                        .has(p, " ponto ") ? p + 7 : -1;
    }

    private static boolean isPrivate(int[] part) {
        return part[0] == 10 || part[0] == 127 || part[0] == 0 || part[0] == 192 && part[1] == 168
                || part[0] == 172 && part[1] >= 16
                        && part[1] < 32
                || part[0] == 255;
    }

    /** "version 4.1.2.0": small numbers after such a word. */
    private static boolean version(Draft draft, int start, int[] part) {
        int word = draft.words().from(start) - 1;
        String before = word >= 0 && start - draft.words().end(word) <= 2 ? draft.words().folded(word) : "";
        boolean cue = before.startsWith("version") || before.startsWith("release") || before.equals("tag")
                || before.equals("build");
        return cue && part[0] < 64 && part[1] < 64 && part[2] < 128;
    }

    /** Groups of hex digits with colons: IPv6 with its gap, or six pairs of a hardware address (also with dashes). */
    private static int colons(Draft draft, int start) {
        Page page = draft.page();
        int p = start;
        int groups = 0;
        int gap = 0;
        int pairs = 0;
        boolean digit = false;
        while (p - start < 48) {
            int run = p;
            while (Chars.isHex(page.at(p)) && p - run < 5) {
                digit |= page.isDigit(p);
                p++;
            }
            groups += p > run ? 1 : 0;
            pairs += p - run == 2 ? 1 : 0;
            if (p - run > 4) {
                return -1;
            }
            char c = page.at(p);
            if (c != ':' && !(c == '-' && pairs > 0) || !(Chars.isHex(page.at(p + 1)) || page.at(p + 1) == ':')) {
                break;
            }
            if (page.at(p + 1) == ':') {
                gap++;
                p++;
            }
            p++;
        }
        if (page.at(p) == ':' && page.at(p - 1) != ':' && gap == 0) {
            return -1;
        }
        return report(draft, start, p, new int[]{groups, gap, pairs, digit ? 1 : 0});
    }

    private static int report(Draft draft, int start, int end, int[] seen) {
        Page page = draft.page();
        int groups = seen[0];
        if (groups == 6 && seen[2] == 6 && seen[1] == 0) {
            draft.finds().add(start, end, Kind.MAC);
            return end;
        }
        boolean dashes = page.slice(start, end).indexOf('-') >= 0;
        boolean six = !dashes && (seen[1] == 1 && groups <= 7 && groups >= 2 || seen[1] == 0 && groups == 8);
        if (!six || seen[3] == 0 || page.at(end) == '_' || page.isWord(end)) {
            return -1;
        }
        int last = end;
        if (page.at(last) == '/' && page.isDigit(last + 1) || page.at(last) == '%' && page.isWord(last + 1)) {
            last++;
            while (page.isWord(last)) {
                last++;
            }
        }
        while (page.at(last) == '.' && page.isDigit(last + 1)) {
            last++;
            while (page.isDigit(last)) {
                last++;
            }
        }
        draft.finds().add(start, last, Kind.IP);
        return last;
    }
}
