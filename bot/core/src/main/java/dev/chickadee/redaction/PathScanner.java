package dev.chickadee.redaction;

import java.util.Set;

/** Paths that lead through somebody's home, on any system, and network shares. Paths of the system itself may stay. */
final class PathScanner implements Scanner {

    private static final String[] HOMES = {"/home/", "/users/", "\\users\\", "/documents and settings/",
            "\\documents and settings\\",
            "/export/home/", "/usr/home/", "/var/home/", "/c/users/", "/mnt/c/users/", "\\profiles\\", "/var/mail/",
            "/var/spool/mail/",
            "/volumes/", "/media/", "/run/media/"};
    private static final Set<String> NOBODY = WordSet.of("user", "username", "users", "you", "name", "me", "shared",
            "public", "runner", "root",
            "youruser", "yourname", "default", "admin", "node", "app", "ubuntu", "vagrant", "build", "builder", "ec2",
            "circleci", "travis",
            "travis", "container", "work", "git", "jenkins", "gitpod", "codespace", "vscode", "cdrom", "usb", "floppy");

    @Override
    public void scan(Draft draft) {
        Page page = draft.page();
        int i = 0;
        while (i < page.length()) {
            char c = page.at(i);
            int next = i + 1;
            if (c == '/' || c == '\\') {
                int name = home(page, i);
                if (name > 0) {
                    next = path(draft, i, name);
                } else if (c == '\\' && share(page, i)) {
                    next = path(draft, i, i + 2);
                }
            } else if (c == '~' && page.isWord(i + 1) && Chars.isLetter(page.at(i + 1)) && !page.isWord(i - 1)) {
                next = tilde(draft, i);
            }
            i = Math.max(next, i + 1);
        }
    }

    /** The offset of the account name after a home folder's beginning at {@code i}, or 0. */
    private static int home(Page page, int i) {
        for (String home : HOMES) {
            if (page.has(i, home)) {
                return i + home.length();
            }
        }
        // Doubled backslashes, as in source code.
        return page.has(i, "\\\\users\\\\") ? i + 9 : 0;
    }

    /** {@code \\host\share}. */
    private static boolean share(Page page, int i) {
        if (page.at(i + 1) != '\\' || !Chars.isLetter(page.at(i + 2)) || page.isWord(i - 1) || page.at(i - 1) == ':'
                || page.at(i - 1) == '\\') {
            return false;
        }
        int p = i + 2;
        while (page.isWord(p) || page.at(p) == '-' || page.at(p) == '.') {
            p++;
        }
        return page.at(p) == '\\' && page.isWord(p + 1) && p - i > 4;
    }

    private static int path(Draft draft, int slash, int name) {
        Page page = draft.page();
        int nameEnd = nameEnd(page, name, page.at(slash) == '\\');
        if (nameEnd == name || NOBODY.contains(page.folded(name, nameEnd))) {
            return nameEnd;
        }
        int start = slash;
        while (start > 0 && slash - start < 64 && inPath(page.at(start - 1))
                && !(page.at(start - 1) == ':' && !drive(page, start - 1))) {
            start--;
        }
        int end = nameEnd;
        while (inPath(page.at(end)) && page.at(end) != ':') {
            end++;
        }
        while (end > nameEnd && ".,:)\\/".indexOf(page.at(end - 1)) >= 0) {
            end--;
        }
        draft.clues().handle(page.folded(name, nameEnd));
        draft.finds().add(start, end, Kind.PATH);
        return end;
    }

    private static boolean drive(Page page, int colon) {
        return Chars.isAsciiLetter(page.at(colon - 1)) && !page.isWord(colon - 2);
    }

    /** An account name of Windows may hold a blank, if another part of the path follows. */
    private static int nameEnd(Page page, int name, boolean windows) {
        int p = name;
        while (page.isWord(p) || page.at(p) != 0 && "._-+@$%".indexOf(page.at(p)) >= 0) {
            p++;
        }
        if (windows && page.at(p) == ' ') {
            int q = p + 1;
            while (page.isWord(q)) {
                q++;
            }
            if (page.at(q) == '\\') {
                return q;
            }
        }
        while (p > name && page.at(p - 1) == '.') {
            p--;
        }
        return p;
    }

    private static boolean inPath(char c) {
        return c != 0 && (Chars.isWord(c) && !Chars.isDense(c) || "/\\._-+@$%~:#=".indexOf(c) >= 0);
    }

    /** {@code ~name} or {@code ~name/…}: somebody's home by name. */
    private static int tilde(Draft draft, int i) {
        Page page = draft.page();
        int end = i + 1;
        while (page.isWord(end) || page.at(end) == '_' || page.at(end) == '-') {
            end++;
        }
        int word = end;
        while (inPath(page.at(end)) && page.at(word) == '/') {
            end++;
        }
        boolean plain = (Lexicon.standard().bits(page.folded(i + 1, word)) & Lexicon.ORDINARY) != 0;
        if (!plain || page.at(word) == '/') {
            draft.finds().add(i, end, Kind.PATH);
        }
        return end;
    }
}
