package dev.chickadee.redaction;

import java.util.Set;

/** What a chunk of letters, digits, dashes, underscores and dots is made of. */
final class Shape {

    private static final Set<String> COUNTED = WordSet.of("page", "line", "step", "day", "week", "file", "test",
            "issue", "item", "chapter", "part", "section",
            "figure", "table", "version", "build", "run", "phase", "stage", "level", "round", "task", "bug", "case",
            "rule", "patch", "release", "top", "rev",
            "commit", "note", "col", "row", "arm", "int", "uint", "float", "utf", "sha", "md", "base", "win", "log",
            "http", "ipv", "python", "java", "mp",
            "feb", "jan", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "since", "until",
            "size", "width", "height", "port", "room",
            "type", "mode", "option", "var", "arg", "param", "tmp", "temp", "img", "image", "foo", "bar", "baz", "h",
            "v", "x", "p", "q", "r", "s", "t", "n");
    private static final Set<String> EXTENSIONS = WordSet.of("txt", "log", "md", "yml", "yaml", "json", "xml", "html",
            "htm", "css", "js", "mjs", "cjs", "ts",
            "tsx", "jsx", "py", "rb", "rs", "go", "c", "h", "cc", "cpp", "hpp", "cs", "java", "kt", "swift", "php",
            "pl", "pm", "sh", "bash", "zsh", "ps1",
            "bat", "cmd", "exe", "dll", "so", "dylib", "a", "o", "rlib", "lib", "jar", "war", "zip", "tar", "gz", "tgz",
            "xz", "bz2", "7z", "deb", "rpm",
            "apk", "dmg", "iso", "img", "bin", "dat", "db", "sql", "csv", "tsv", "pdf", "doc", "docx", "odt", "xls",
            "xlsx", "ppt", "png", "jpg", "jpeg",
            "gif", "svg", "ico", "webp", "mp3", "mp4", "wav", "mov", "avi", "ttf", "woff", "woff2", "lock", "toml",
            "ini", "cfg", "conf", "config", "env",
            "in", "am", "ac", "m4", "mk", "cmake", "gradle", "properties", "pri", "pro", "ui", "qml", "lua", "vim",
            "el", "hs", "ml", "ex", "exs", "erl",
            "clj", "scala", "sbt", "groovy", "r", "jl", "nim", "zig", "v", "vue", "svelte", "scss", "less", "map",
            "min", "test", "spec", "patch", "diff",
            "sig", "asc", "pem", "crt", "key", "pub", "p12", "tex", "rst", "adoc", "org", "bib", "po", "pot", "wasm",
            "whl", "egg", "gem", "nupkg", "bak");

    private static final Set<String> SMALL = WordSet.of("of", "to", "in", "on", "the", "and", "or", "a", "by", "for",
            "only", "up", "out", "off", "level", "based",
            "free", "time", "end", "safe", "wide", "case", "line", "party", "side", "in", "de", "la", "le", "en", "ci",
            "term", "source", "world", "art", "a");
    private static final Set<String> AFFIXES = WordSet.of("dev", "oss", "rs", "py", "js", "io", "hq", "bot", "codes",
            "ops", "gh", "git", "xyz", "ml", "ai", "lab",
            "labs", "fm", "tv", "hub", "go", "cpp", "ts", "sec", "infosec", "foss", "contrib", "admin", "real",
            "official", "irl", "ooo", "afk", "away", "work");

    private static final Set<String> CLITICS = WordSet.of("il", "elle", "ils", "elles", "on", "ce", "je", "tu", "nous",
            "vous", "moi", "toi", "lui", "leur",
            "ci", "meme", "memes", "hui", "vis", "feira", "se", "lo", "lhe", "lhes", "os", "as", "nos", "vos", "los",
            "las", "rendez", "peut", "est", "non", "ex",
            "vice", "sous", "contre", "porte", "avant", "apres", "demi", "mi", "semi", "anti", "auto", "co", "pre",
            "pos", "sobre", "recem", "bem", "mal",
            "quelqu", "jusqu", "au", "aux", "dessus", "dessous", "rendu", "rendus", "la", "lo", "no", "na", "a", "o",
            "y", "en", "t");

    private final boolean named;
    private final boolean unknown;
    private final boolean joined;
    private final boolean file;
    private final boolean handle;
    private final boolean compound;
    private final boolean foreign;
    private final boolean personal;
    private final boolean hasDigits;

    private Shape(Builder b) {
        this.named = b.named;
        this.unknown = b.unknown;
        this.joined = b.parts > 1;
        this.file = b.file;
        this.handle = b.handle();
        this.compound = b.caps > 0 && !b.unknown;
        this.foreign = b.foreign;
        this.personal = b.personal();
        this.hasDigits = b.digits > 0 && b.letters > 2;
    }

    static Shape of(Draft draft, int start, int end) {
        return new Shape(new Builder(draft, start, end));
    }

    /** A part is a known name and no word, or was shown to be a name or an account by another place. */
    boolean named() {
        return named;
    }

    /** A part of four letters or more is in no list. */
    boolean unknown() {
        return unknown;
    }

    boolean joined() {
        return joined;
    }

    boolean file() {
        return file;
    }

    boolean isHandle() {
        return handle;
    }

    /** Capitalised words of the language joined by dashes, as in a title. */
    boolean compound() {
        return compound;
    }

    /** Letters with digits. */
    boolean digits() {
        return hasDigits;
    }

    /** Joined from ordinary words as accounts are: with a name, with three parts, with "dev" at its end. */
    boolean personal() {
        return personal;
    }

    /** Has letters in an order that the languages at hand do not use. */
    boolean foreign() {
        return foreign;
    }

    private static final class Builder {
        private final Draft draft;
        private final Page page;
        private boolean named;
        private boolean unknown;
        private boolean foreign;
        private boolean file;
        private int parts;
        private int caps;
        private int lower;
        private int digits;
        private int letters;
        private int shouted;
        private boolean numbered;
        private boolean signs;
        private boolean mixed;
        private boolean edge;
        private boolean trailing;
        private String whole = "";
        private boolean leet;
        private boolean camelKnown;
        private int strange;
        private boolean person;
        private boolean small;
        private boolean clitic;
        private boolean initial;
        private boolean affix;
        private boolean underscore;

        Builder(Draft draft, int start, int end) {
            this.draft = draft;
            this.page = draft.page();
            file = file(start, end);
            trailing = page.at(end - 1) == '_' && page.at(start) != '_';
            edge = page.at(start) == '_' || page.at(end - 1) == '_';
            int p = start;
            while (p < end) {
                if (!page.isWord(p)) {
                    underscore |= page.at(p) == '_';
                    signs |= page.at(p) == '_' || page.at(p) == '-';
                    p++;
                    continue;
                }
                int q = p;
                while (q < end && page.isWord(q)) {
                    q++;
                }
                part(p, q);
                p = q;
            }
        }

        private boolean file(int start, int end) {
            int dot = end;
            while (dot > start && page.at(dot - 1) != '.') {
                dot--;
            }
            boolean ending = dot > start && EXTENSIONS.contains(page.folded(dot, end));
            return ending || page.at(start - 1) == '.' || page.at(start - 1) == '/' && dot > start;
        }

        /** One run of letters and digits, cut where small letters meet capitals and letters meet digits. */
        private void part(int start, int end) {
            parts++;
            whole = page.folded(start, end);
            boolean known = (Lexicon.standard().exact(whole) & Lexicon.ORDINARY) != 0;
            int p = start;
            int pieces = 0;
            int numbers = 0;
            while (p < end) {
                int q = p + 1;
                boolean number = page.isDigit(p);
                while (q < end && page.isDigit(q) == number
                        && !(Chars.isUpper(page.at(q)) && Chars.isLower(page.at(q - 1)))) {
                    q++;
                }
                if (number) {
                    digits += q - p;
                    numbers++;
                } else {
                    piece(p, q);
                    pieces++;
                }
                p = q;
            }
            mixed |= pieces > 1 && numbers > 0 && !known;
            int size = end - start;
            leet |= !known && !page.has(start, "0x") && size > 5 && (numbers > 1 || numbers == 1 && pieces > 1)
                    && size - digits >= 4
                    && !plainLeet();
            camelKnown |= known;
            if (pieces == 1 && numbers == 1) {
                int cut = start;
                while (!page.isDigit(cut) && cut < end) {
                    cut++;
                }
                numbered(start, cut, end);
            }
        }

        private void piece(int start, int end) {
            int length = end - start;
            letters += length;
            boolean upper = true;
            for (int p = start; p < end; p++) {
                upper &= Chars.isUpper(page.at(p));
            }
            caps += Chars.isUpper(page.at(start)) ? 1 : 0;
            lower += Chars.isUpper(page.at(start)) ? 0 : 1;
            shouted += upper && length > 1 ? 1 : 0;
            String word = page.folded(start, end);
            int bits = Lexicon.standard().bits(word);
            person |= (bits & Lexicon.NAME) != 0 && length > 2;
            small |= parts > 1 && SMALL.contains(word);
            clitic |= CLITICS.contains(word);
            initial |= length == 1 && page.at(start) != 't';
            affix |= parts > 1 && AFFIXES.contains(word) || parts == 1 && word.equals("the");
            boolean plain = (bits & Lexicon.ORDINARY) != 0;
            boolean clue = length > 3 && !plain && (draft.clues().isName(word) || draft.clues().isHandle(word));
            named |= (bits & Lexicon.NAME) != 0 && !plain && length > 2 || clue;
            strange += !plain && length > 3 ? 1 : 0;
            unknown |= !plain && length > 3 && !(upper && length < 6);
            foreign |= !plain && length > 4 && Odd.is(word);
        }

        /** "s3cur1ty": an ordinary word with digits for letters. */
        private boolean plainLeet() {
            String word = whole.replace('0', 'o').replace('1', 'i').replace('3', 'e').replace('4', 'a')
                    .replace('5', 's').replace('7', 't');
            return (Lexicon.standard().bits(word) & Lexicon.ORDINARY) != 0;
        }

        /** Letters, then digits: "willow73", but not "page12", "utf8" or "12px". */
        private void numbered(int start, int cut, int end) {
            if (cut == start || cut == end) {
                int q = start;
                while (page.isDigit(q)) {
                    q++;
                }
                numbered |= end - q > 3 && (Lexicon.standard().bits(page.folded(q, end)) & Lexicon.ORDINARY) == 0;
                return;
            }
            String stem = page.folded(start, cut);
            int bits = Lexicon.standard().bits(stem);
            boolean plain = (bits & Lexicon.ORDINARY) != 0;
            boolean known = (Lexicon.standard().exact(page.folded(start, end)) & Lexicon.TECH) != 0;
            int count = end - cut;
            if (known || COUNTED.contains(stem) || (bits & Lexicon.TECH) != 0 && count < 5 || cut - start < 2) {
                return;
            }
            boolean upper = Chars.isUpper(page.at(start)) && Chars.isUpper(page.at(cut - 1));
            numbered |= plain
                    ? count >= 2 && !upper
                    : cut - start > 2 && !(upper && cut - start < 5) || count > 1 && !upper;
        }

        boolean personal() {
            return signs && caps == 0 && parts > 1 && (person || affix || parts > 2) && !small;
        }

        boolean handle() {
            if (file || letters < 2) {
                return named && letters > 3 && parts > 1;
            }
            if (shouted > 0 && lower == 0 && shouted == caps) {
                return unknown && signs && letters > 5 && !page.isDigit(0) && named;
            }
            boolean camel = caps > 0 && lower + caps > parts && unknown && !camelKnown;
            boolean glued = parts > 1 && (unknown && (underscore || !clitic) || named) && signs;
            boolean dotted = parts > 1 && !signs && (named || caps == 0 && strange == parts);
            return numbered || leet || mixed && unknown || glued && !(caps == parts && lower == 0) || camel || dotted
                    || edge && unknown
                    || named && letters > 3 && caps == 0 || trailing || signs && caps == 0 && person && affix
                    || underscore && initial && parts == 2 && letters > 3 && caps == 0;
        }
    }
}
