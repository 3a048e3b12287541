package dev.chickadee.redaction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names known from the case, in any case, with digits and signs for letters ("p3bb1e"), with or without the signs
 * between their parts, and inside longer words. A trie over letters that look alike is walked from each character; the
 * longest known name bounds each walk.
 */
final class KnownScanner implements Scanner {

    private static final int SHORTEST_INSIDE = 5;
    private static final int LONGEST = 80;

    private static final class Node {
        private final Map<Character, Node> next = new HashMap<>();
        private int length;
        private Kind kind = Kind.PROJECT;
    }

    @Override
    public void scan(Draft draft) {
        Node root = new Node();
        boolean any = false;
        for (String name : draft.known()) {
            any |= add(root, name, name.indexOf(' ') > 0 ? Kind.PERSON : Kind.PROJECT);
            for (String part : parts(name)) {
                any |= add(root, part, name.indexOf(' ') > 0 ? Kind.PERSON : Kind.PROJECT);
            }
        }
        if (!any) {
            return;
        }
        Page page = draft.page();
        new NearlyKnown(draft.known()).scan(draft);
        for (int i = 0; i < page.length(); i++) {
            Node first = root.next.get(alike(page.low(i)));
            if (first != null && page.isWord(i)) {
                walk(draft, root, i);
            }
        }
    }

    /** The words of a person's name, and the two sides of "owner/project". */
    private static List<String> parts(String name) {
        List<String> parts = new ArrayList<>();
        if (name.indexOf(' ') > 0 || name.indexOf('/') > 0) {
            for (String part : name.split("[ /@]+")) {
                boolean plain = (Lexicon.standard().bits(Fold.of(part)) & Lexicon.ORDINARY) != 0;
                if (part.length() >= 3 && !plain) {
                    parts.add(part);
                }
            }
        }
        return parts;
    }

    private static boolean add(Node root, String name, Kind kind) {
        Page plain = Undisguise.page(name.length() > LONGEST ? name.substring(0, LONGEST) : name);
        Node node = root;
        int length = 0;
        for (int i = 0; i < plain.length(); i++) {
            if (plain.isWord(i)) {
                node = node.next.computeIfAbsent(alike(plain.low(i)), _ -> new Node());
                length++;
            }
        }
        if (length < 2) {
            return false;
        }
        node.length = length;
        node.kind = kind;
        return true;
    }

    /** One letter for all that are written for each other. */
    private static char alike(char c) {
        return switch (c) {
            case '0' -> 'o';
            case '1', 'l', '!', '|' -> 'i';
            case '3' -> 'e';
            case '4', '@' -> 'a';
            case '5', '$' -> 's';
            case '7' -> 't';
            case '8' -> 'b';
            case '9', '6' -> 'g';
            case '2' -> 'z';
            default -> c;
        };
    }

    private static void walk(Draft draft, Node root, int start) {
        Page page = draft.page();
        Node node = root;
        int p = start;
        int best = -1;
        Node found = root;
        int gaps = 0;
        while (p < page.length() && p - start < 3 * LONGEST) {
            char c = page.at(p);
            Node next = node.next.get(alike(page.low(p)));
            boolean word = Chars.isWord(c) || "!|@$".indexOf(c) >= 0 && p > start && Chars.isWord(page.at(p + 1));
            if (next != null && word) {
                node = next;
                p++;
                if (node.length > 0 && allowed(draft, start, p, node, gaps)) {
                    best = p;
                    found = node;
                }
                continue;
            }
            int skip = skip(page, p);
            if (skip == p || node == root) {
                break;
            }
            gaps++;
            p = skip;
        }
        if (best > 0) {
            take(draft, start, best, found);
        }
    }

    /** The offset after one or two signs between the parts of a name. */
    private static int skip(Page page, int p) {
        int q = p;
        while (q - p < 3 && page.at(q) != 0 && " -_./\n@:~".indexOf(page.at(q)) >= 0) {
            q++;
        }
        return page.isWord(q) ? q : p;
    }

    private static boolean allowed(Draft draft, int start, int end, Node node, int gaps) {
        Page page = draft.page();
        boolean left = !page.isWord(start - 1) || camel(page, start);
        boolean right = !page.isWord(end) || camel(page, end) || page.isDigit(end) && !page.isDigit(end - 1);
        if (gaps > 0 && node.length < 6 && gaps < node.length - 1) {
            return false;
        }
        if (left && right) {
            return true;
        }
        return gaps == 0 && node.length >= SHORTEST_INSIDE && !ordinary(draft, start);
    }

    private static boolean camel(Page page, int i) {
        return Chars.isUpper(page.at(i)) && Chars.isLower(page.at(i - 1))
                || Chars.isDense(page.at(i)) != Chars.isDense(page.at(i - 1));
    }

    /** Whether the known name only happens to stand inside a word of the language. */
    private static boolean ordinary(Draft draft, int inside) {
        Words words = draft.words();
        int i = words.from(inside + 1) - 1;
        return i >= 0 && words.ordinary(i);
    }

    /** Widens the find to the whole word with what is joined to it by dashes or underscores. */
    private static void take(Draft draft, int start, int end, Node found) {
        Page page = draft.page();
        int from = start;
        while (from > 0 && start - from < LONGEST && joined(page, from - 1)) {
            from--;
        }
        int to = end;
        while (to - end < LONGEST && joined(page, to)) {
            to++;
        }
        while (to > end && !page.isWord(to - 1)) {
            to--;
        }
        while (from < start && !page.isWord(from)) {
            from++;
        }
        if (page.at(from - 1) == '@' && !page.isWord(from - 2)) {
            from--;
        }
        draft.finds().add(from, to, found.kind);
    }

    private static boolean joined(Page page, int p) {
        char c = page.at(p);
        return Chars.isWord(c) && !Chars.isDense(c) || c == '-' && page.isWord(p + 1) && page.isWord(p - 1) || c == '_';
    }
}
