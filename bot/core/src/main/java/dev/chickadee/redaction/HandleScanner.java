package dev.chickadee.redaction;

import java.util.Set;

/**
 * Account names: with an at sign, and bare ones by what they are made of: letters with digits, words joined by dashes or
 * underscores of which one is no word, mixed case; or by what stands before them.
 */
final class HandleScanner implements Scanner {

    private static final int LONGEST = 100;
    private static final Set<String> EVERYONE = WordSet.of("everyone", "here", "channel", "all", "override",
            "deprecated", "test", "param", "return",
            "returns", "throws", "see", "since", "link", "nullable", "media", "import", "charset", "property", "inject",
            "autowired", "bean", "type",
            "example", "todo", "latest", "next", "beta", "functionalinterface", "safevarargs", "suppresswarnings",
            "component", "service", "entity");

    @Override
    public void scan(Draft draft) {
        Page page = draft.page();
        Words words = draft.words();
        int i = 0;
        int word = 0;
        while (i < page.length()) {
            char c = page.at(i);
            while (word < words.count() && words.start(word) < i) {
                word++;
            }
            if (c == '@' && !page.isWord(i - 1) && (page.isWord(i + 1) || page.at(i + 1) == '_')) {
                i = mention(draft, i);
            } else if (Chars.isWord(c) && !Chars.isDense(c) || c == '_') {
                int end = chunkEnd(page, i);
                boolean plain = word < words.count() && words.start(word) == i && words.end(word) == end
                        && words.simple(word);
                if (!plain) {
                    chunk(draft, i, end);
                }
                i = Math.max(end, i + 1);
            } else {
                i++;
            }
        }
    }

    private static int chunkEnd(Page page, int start) {
        int p = start;
        while (p < page.length() && (Chars.isWord(page.at(p)) && !Chars.isDense(page.at(p)) || page.at(p) == '_'
                || page.at(p) == '-' && (page
                        .isWord(p + 1) || page.at(p + 1) == '_')
                || page.at(p) == '.' && page.isWord(p + 1) && page.isWord(p - 1))) {
            p++;
        }
        return p;
    }

    /** {@code @name}, {@code @name:server}; blanks after a Matrix id end it. */
    private static int mention(Draft draft, int at) {
        Page page = draft.page();
        int end = chunkEnd(page, at + 1);
        String name = page.folded(at + 1, end);
        if (draft.finds().touches(at, end) || EVERYONE.contains(name) || page.at(end) == '/' && page.isWord(end + 1)
                || page.at(end) == '(') {
            return end;
        }
        int stop = end;
        if (page.at(end) == ':' && page.isWord(end + 1)) {
            stop = Domains.end(page, end + 1);
            if (page.at(stop) == ':' && page.isDigit(stop + 1)) {
                stop = Domains.end(page, stop + 1);
            }
        }
        draft.finds().add(at, stop, Kind.HANDLE);
        draft.clues().handle(name);
        return stop;
    }

    private static void chunk(Draft draft, int start, int end) {
        Page page = draft.page();
        if (end - start < 4 || end - start > LONGEST || draft.finds().touches(start, end)
                || page.at(end) == '(' && page.at(start - 1) != ' ') {
            return;
        }
        Shape shape = Shape.of(draft, start, end);
        boolean disguised = page.disguised(start, end) && (shape.unknown() || shape.digits());
        boolean program = shape.file() || coded(draft, start, end);
        boolean handle = disguised || shape.named() && program
                || !program && (shape.isHandle() || cued(draft, start, shape) || odd(draft, start, shape));
        if (handle) {
            end = surname(draft, start, end);
            draft.finds().add(start, end, Kind.HANDLE);
            draft.clues().handle(page.folded(start, end));
        }
    }

    /** "jo surname" in small letters: a strange word right behind a given name belongs to it. */
    private static int surname(Draft draft, int start, int end) {
        Words words = draft.words();
        int word = words.from(start);
        boolean given = words.start(word) == start && words.end(word) == end && (words.bits(word) & Lexicon.GIVEN) != 0;
        int next = word + 1;
        boolean strange = given && words.adjoins(word) && words.length(next) > 2 && !words.ordinary(next)
                && !words.hasDigit(next);
        return strange ? words.end(next) : end;
    }

    /** "function parse_hdr", {@code parse_hdr()}: a name in a program. */
    private static boolean coded(Draft draft, int start, int end) {
        int before = draft.words().from(start) - 1;
        return draft.page().at(end) == '(' && draft.page().at(end + 1) == ')'
                || before >= 0 && start - draft.words().end(before) <= 2
                        && HandleCues.code(draft.words().folded(before));
    }

    /** A lower-case word of English text with an order of letters that English does not have. */
    private static boolean odd(Draft draft, int start, Shape shape) {
        Words words = draft.words();
        int word = words.from(start);
        return !shape.joined() && shape.foreign() && !words.capital(word) && words.language(word) == Lexicon.EN;
    }

    /** "account", "user", "handle" and the like before a word that is in no list, or that is joined from several. */
    private static boolean cued(Draft draft, int start, Shape shape) {
        Words words = draft.words();
        Page page = draft.page();
        int word = words.from(start) - 1;
        if (word > 0 && HandleCues.link(words.folded(word)) && HandleCues.sure(words.folded(word - 1))) {
            word--;
        }
        if (word < 0 || start - words.end(word) > 9 || !HandleCues.before(words.folded(word))) {
            return false;
        }
        boolean sign = false;
        for (int p = words.end(words.from(start) - 1); p < start; p++) {
            if (" :\"'`(«=“,".indexOf(page.at(p)) < 0) {
                return false;
            }
            sign |= page.at(p) != ' ';
        }
        boolean joined = shape.joined() && !shape.compound()
                && (sign || shape.unknown() || shape.personal() || HandleCues.sure(words.folded(word)));
        boolean strange = shape.unknown()
                && (words.language(words.from(start)) == Lexicon.EN || sign || shape.foreign());
        return joined || strange;
    }
}
