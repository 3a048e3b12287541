package dev.chickadee.redaction;

import java.util.Set;

/** Reads domain names (RFC 1035, 2.3.1) off a page and knows which endings are real. */
final class Domains {

    private static final int LONGEST = 253;
    private static final String[] LINES = Lexicon.lines("domains.txt");
    private static final int ENDING_LINES = LINES.length - 5;
    private static final Set<String> ENDINGS = endings();
    private static final Set<String> WORDLIKE = line(ENDING_LINES);
    private static final Set<String> FILES = line(ENDING_LINES + 1);
    private static final Set<String> SERVICES = line(ENDING_LINES + 2);
    private static final Set<String> OPEN = line(ENDING_LINES + 3);
    private static final Set<String> PROVIDERS = line(ENDING_LINES + 4);

    private Domains() {}

    private static Set<String> endings() {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < ENDING_LINES; i++) {
            all.append(LINES[i]).append(' ');
        }
        return Set.copyOf(java.util.Arrays.asList(all.toString().strip().split(" ")).stream().distinct().toList());
    }

    private static Set<String> line(int i) {
        return Set.copyOf(java.util.Arrays.asList(LINES[i].split(" ")).stream().distinct().toList());
    }

    static boolean isLabel(char c) {
        return Chars.isWord(c) || c == '-' || c == '_';
    }

    /** Offset after the run of labels and dots that starts at {@code i}; a dot at its end is left out. */
    static int end(Page page, int i) {
        int p = i;
        while (p < page.length() && p - i <= LONGEST) {
            char c = page.at(p);
            if (isLabel(c) && !Chars.isDense(c)) {
                p++;
            } else if (c == '.' && isLabel(page.at(p + 1)) && p > i && !Chars.isDense(page.at(p + 1))) {
                p++;
            } else {
                break;
            }
        }
        while (p > i && (page.at(p - 1) == '-' || page.at(p - 1) == '_')) {
            p--;
        }
        return p;
    }

    /** The last label of a range, in lower case. */
    static String ending(Page page, int start, int end) {
        int p = end;
        while (p > start && page.at(p - 1) != '.') {
            p--;
        }
        return page.folded(p, end);
    }

    static int labels(Page page, int start, int end) {
        int dots = 0;
        for (int p = start; p < end; p++) {
            if (page.at(p) == '.') {
                dots++;
            }
        }
        return dots + 1;
    }

    /** Whether the range has two labels or more and ends in a top-level domain. */
    static boolean real(Page page, int start, int end) {
        return labels(page, start, end) >= 2 && ENDINGS.contains(ending(page, start, end));
    }

    static boolean isEnding(String label) {
        return ENDINGS.contains(label);
    }

    static boolean isWordlike(String ending) {
        return WORDLIKE.contains(ending);
    }

    static boolean isFile(String ending) {
        return FILES.contains(ending);
    }

    /** A host that everybody knows and that names nobody when it stands alone. */
    static boolean isService(String host) {
        return SERVICES.contains(host);
    }

    /** A host whose pages are public knowledge, such as standards. */
    static boolean isOpen(String host) {
        return OPEN.contains(host);
    }

    static boolean isProvider(String label) {
        return PROVIDERS.contains(label);
    }
}
