package dev.chickadee.redaction;

import java.util.Set;

/** Names of machines without a scheme, with port and path if they have them; package names in reverse order. */
final class HostScanner implements Scanner {

    private static final Set<String> REVERSED = WordSet.of("com", "org", "net", "io", "dev", "de", "fr", "eu", "uk",
            "jp", "br", "me", "co",
            "app", "pl", "es", "it", "nl", "ch", "at", "se", "no", "fi", "dk", "cz", "ru", "cn", "kr", "in", "au", "ca",
            "us", "xyz");
    private static final Set<String> PUBLIC_PACKAGES = WordSet.of("apache", "junit", "google", "oracle", "eclipse",
            "spring", "springframework",
            "slf4j", "mozilla", "gnu", "w3c", "xml", "microsoft", "amazonaws", "android", "github", "example",
            "fasterxml", "h2", "postgresql",
            "mysql", "sun", "ietf", "json", "yaml", "assertj", "mockito", "hamcrest", "jetbrains", "intellij",
            "freedesktop", "gnome", "kde");
    private static final Set<String> CUES = WordSet.of("host", "server", "domain", "site", "website", "machine",
            "hostname", "mirror", "serveur",
            "servidor", "domaine", "dominio", "domain", "rechner", "host:", "resolved", "resolves", "points", "via",
            "visit", "サーバ", "サーバー",
            "ドメイン", "to", "at", "on", "from", "auf", "unter", "sur", "en", "em");

    @Override
    public void scan(Draft draft) {
        Page page = draft.page();
        int i = 0;
        while (i < page.length()) {
            char c = page.at(i);
            if (!Domains.isLabel(c) || Chars.isDense(c)) {
                i++;
                continue;
            }
            int end = Domains.end(page, i);
            if (end > i + 3) {
                int first = i;
                while (first < end && !Chars.isWord(page.at(first))) {
                    first++;
                }
                host(draft, first, end);
            }
            i = Math.max(end, i + 1);
            while (Domains.isLabel(page.at(i)) && !Chars.isDense(page.at(i))) {
                i++;
            }
        }
    }

    private static void host(Draft draft, int start, int end) {
        Page page = draft.page();
        int labels = Domains.labels(page, start, end);
        if (labels < 2 || draft.finds().touches(start, end) || page.at(start - 1) == '@' || page.at(start - 1) == '.') {
            return;
        }
        String ending = Domains.ending(page, start, end);
        String first = page.folded(start, firstDot(page, start, end));
        boolean root = first.equals("com") || first.equals("org") || first.equals("net");
        if (labels > 2 && REVERSED.contains(first) && (root || !Domains.isEnding(ending))) {
            reversed(draft, start, end);
            return;
        }
        if (!Domains.isEnding(ending) || !Chars.isLetter(page.at(start)) && onlyNumbers(page, start, end)) {
            return;
        }
        boolean path = page.at(end) == '/' && page.isWord(end + 1) || page.at(end) == ':' && page.isDigit(end + 1);
        if (!path && Domains.isService(page.folded(start, end))) {
            return;
        }
        int whole = path ? UrlScanner.tail(page, end) : end;
        if (certain(draft, start, end, ending, labels) || path && !Domains.isFile(ending)) {
            draft.finds().add(start, whole, path && page.at(end) == '/' ? Kind.URL : Kind.HOST);
        } else if (!Domains.isFile(ending)) {
            draft.finds().doubt(start, end, ResidualKind.MAYBE_HOST);
        }
    }

    private static int firstDot(Page page, int start, int end) {
        int p = start;
        while (p < end && page.at(p) != '.') {
            p++;
        }
        return p;
    }

    private static boolean onlyNumbers(Page page, int start, int end) {
        for (int p = start; p < end; p++) {
            if (Chars.isLetter(page.at(p))) {
                int last = end;
                while (page.at(last - 1) != '.') {
                    last--;
                }
                return p >= last && page.at(last - 2) >= '0' && page.at(last - 2) <= '9'
                        && Domains.labels(page, start, end) == 2;
            }
        }
        return true;
    }

    /** Two plain labels may be a file, a member of an object or two sentences without a blank between them. */
    private static boolean certain(Draft draft, int start, int end, String ending, int labels) {
        Page page = draft.page();
        boolean file = Domains.isFile(ending);
        if (labels >= 3 && !file || page.has(start, "www.")) {
            return page.at(end) != '(';
        }
        if (page.at(start - 1) == '/' || page.at(start - 1) == '\\' || page.at(end) == '(') {
            return false;
        }
        int dot = firstDot(page, start, end);
        String label = page.folded(start, dot);
        boolean plain = (Lexicon.standard().bits(label) & Lexicon.ORDINARY) != 0 || dot - start < 3;
        if (Chars.isUpper(page.at(dot + 1)) && !Chars.isUpper(page.at(start))) {
            return !plain && !Domains.isWordlike(ending);
        }
        if (file) {
            return labels == 2 && label.indexOf('-') > 0 && cue(draft, start) || labels >= 3 && cue(draft, start);
        }
        if (Domains.isWordlike(ending)) {
            return !plain || label.indexOf('-') > 0 || cue(draft, start);
        }
        return true;
    }

    private static boolean cue(Draft draft, int start) {
        Words words = draft.words();
        int i = words.from(start) - 1;
        return i >= 0 && start - words.end(i) <= 2 && CUES.contains(words.folded(i));
    }

    /** {@code com.example.thing}: the second label names who made it, unless everybody knows them. */
    private static void reversed(Draft draft, int start, int end) {
        Page page = draft.page();
        int second = firstDot(page, start, end) + 1;
        int dot = firstDot(page, second, end);
        String maker = page.folded(second, dot);
        if (!PUBLIC_PACKAGES.contains(maker)) {
            draft.finds().add(start, end, Kind.PACKAGE);
        } else if (maker.equals("github")) {
            draft.finds().add(start, end, Kind.PACKAGE);
        }
    }
}
