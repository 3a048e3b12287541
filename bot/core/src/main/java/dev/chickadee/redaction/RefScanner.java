package dev.chickadee.redaction;

import java.util.Set;

/** Repositories as "owner/name", also with an issue or a version, package URLs (purl), and scoped packages. */
final class RefScanner implements Scanner {

    private static final Set<String> PUBLIC_SCOPES = WordSet.of("babel", "types", "angular", "vue", "nuxt", "aws-sdk",
            "google-cloud", "azure",
            "octokit", "actions", "nestjs", "mui", "emotion", "storybook", "testing-library", "typescript-eslint",
            "rollup", "vitejs", "svelte",
            "sveltejs", "jest", "tanstack", "reduxjs", "eslint", "npmcli", "sentry", "firebase", "apollo", "graphql",
            "tailwindcss", "fortawesome",
            "commitlint", "semantic-release", "changesets", "swc", "esbuild", "parcel", "popperjs", "playwright",
            "puppeteer", "electron", "expo",
            "react-native", "ionic", "prisma", "trpc", "hapi", "fastify", "koa", "nodelib", "jridgewell",
            "opentelemetry", "docker", "github");

    @Override
    public void scan(Draft draft) {
        Page page = draft.page();
        int i = 0;
        while (i < page.length()) {
            if (page.at(i) == 'p' && page.has(i, "pkg:") && page.isWord(i + 4)) {
                i = purl(draft, i);
            } else if (page.at(i) == '-' && page.isDigit(i + 1) && Chars.isUpper(page.at(i - 1))) {
                i = ticket(draft, i);
            } else if (page.at(i) == '/' && i > 0) {
                i = slash(draft, i);
            } else {
                i++;
            }
        }
    }

    private static int purl(Draft draft, int start) {
        int end = UrlScanner.tail(draft.page(), start);
        draft.finds().add(start, end, Kind.PACKAGE);
        return end;
    }

    /** {@code ABC-1234} of a tracker, unless the letters are those of a standard or a product. */
    private static int ticket(Draft draft, int dash) {
        Page page = draft.page();
        int start = dash;
        while (start > 0 && dash - start < 12 && Chars.isUpper(page.at(start - 1))) {
            start--;
        }
        int end = dash + 1;
        while (page.isDigit(end)) {
            end++;
        }
        boolean whole = !page.isWord(start - 1) && page.at(start - 1) != '-' && !page.isWord(end)
                && page.at(end) != '-';
        boolean standard = (Lexicon.standard().bits(page.folded(start, dash)) & Lexicon.TECH) != 0
                || page.has(start, "covid");
        if (whole && dash - start >= 2 && end - dash > 2 && !standard) {
            draft.finds().add(start, end, Kind.ISSUE);
        }
        return Math.max(end, dash + 1);
    }

    private static boolean part(Page page, int p) {
        char c = page.at(p);
        return Chars.isWord(c) && !Chars.isDense(c) || c == '-' || c == '_' || c == '.' && page.isWord(p + 1);
    }

    /** One slash between two names, with nothing before or after that makes it a path. */
    private static int slash(Draft draft, int slash) {
        Page page = draft.page();
        int start = slash;
        while (start > 0 && slash - start < 80 && part(page, start - 1)) {
            start--;
        }
        int end = slash + 1;
        while (end - slash < 120 && part(page, end)) {
            end++;
        }
        if (start == slash || end == slash + 1 || page.at(start - 1) == '/' || page.at(start - 1) == '\\'
                || page.at(start - 1) == ':'
                || page.at(start - 1) == '.' || page.at(start - 1) == '~' || draft.finds().touches(start, end)) {
            return Math.max(end, slash + 1);
        }
        if (page.at(start - 1) == '@' && !page.isWord(start - 2)) {
            scoped(draft, start - 1, slash, end);
            return end;
        }
        boolean reference = (page.at(end) == '#' || page.at(end) == '!') && page.isDigit(end + 1);
        boolean version = page.at(end) == '@' && page.isWord(end + 1);
        if (reference) {
            int last = end + 1;
            while (page.isDigit(last)) {
                last++;
            }
            draft.finds().add(start, last, Kind.ISSUE);
            return last;
        }
        if (page.at(end) == '/' && !version) {
            return longer(page, end);
        }
        if (version && !page.has(start, "actions/") || page.has(end - 4, ".git") || named(draft, start, slash, end)) {
            draft.finds().add(start, end, Kind.PROJECT);
        }
        return end;
    }

    private static int longer(Page page, int from) {
        int p = from;
        while (page.at(p) == '/' || part(page, p)) {
            p++;
        }
        return p;
    }

    private static void scoped(Draft draft, int at, int slash, int end) {
        Page page = draft.page();
        if (!PUBLIC_SCOPES.contains(page.folded(at + 1, slash))) {
            int last = end;
            if (page.at(end) == '@' && page.isDigit(end + 1)) {
                last = end + 1;
                while (page.isWord(last) || page.at(last) == '.' && page.isWord(last + 1) || page.at(last) == '-') {
                    last++;
                }
            }
            draft.finds().add(at, last, Kind.PACKAGE);
        }
    }

    /** Both sides look like names of projects: lower-case, and one of them is no ordinary word. */
    private static boolean named(Draft draft, int start, int slash, int end) {
        Page page = draft.page();
        if (slash - start < 3 || end - slash < 3) {
            return false;
        }
        boolean digits = true;
        for (int p = start; p < end; p++) {
            digits &= !Chars.isLetter(page.at(p));
        }
        String file = page.folded(Math.max(slash + 1, lastDot(page, slash, end)), end);
        if (digits || lastDot(page, slash, end) > 0 && file.length() <= 5 && !Domains.isEnding(file)) {
            return false;
        }
        return strange(draft, start, slash) || strange(draft, slash + 1, end);
    }

    private static int lastDot(Page page, int slash, int end) {
        for (int p = end - 1; p > slash; p--) {
            if (page.at(p) == '.') {
                return p + 1;
            }
        }
        return 0;
    }

    private static boolean strange(Draft draft, int start, int end) {
        Words words = draft.words();
        for (int i = words.from(start); i < words.count() && words.start(i) < end; i++) {
            if (!words.ordinary(i) && words.length(i) > 2 && !words.shouted(i)) {
                return true;
            }
        }
        return false;
    }
}
