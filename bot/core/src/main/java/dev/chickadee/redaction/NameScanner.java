package dev.chickadee.redaction;

import java.util.Set;

import dev.chickadee.redaction.Judge.Looks;

/**
 * Names of people (and of companies and places, which look the same) in scripts with capital letters. A run of
 * capitalised words is a name if one of them is known as a name or in no list of words, unless its place explains the
 * capital. Every name it finds helps to find the others.
 */
final class NameScanner implements Scanner {

    private static final int LONGEST = 7;
    private static final Set<String> COMPANY = WordSet.of("ltd", "limited", "inc", "incorporated", "llc", "llp", "plc",
            "corp", "corporation", "co",
            "gmbh", "ag", "kg", "ug", "ev", "sarl", "sas", "sa", "srl", "spa", "sl", "bv", "nv", "as", "ab", "oy",
            "oyj", "aps", "kk", "pty", "pte",
            "ltda", "eireli", "lda", "sro", "doo", "kft", "zrt", "ood", "company", "labs", "consulting", "solutions",
            "partners", "group", "holdings",
            "technologies", "systems", "software", "ventures", "capital", "holding", "kb", "hb", "se", "eg", "sp", "oo",
            "foundation", "institute",
            "university", "universitat", "universite", "universidad", "universidade", "stiftung", "verlag", "gbr",
            "cic", "ohg", "gk");

    @Override
    public void scan(Draft draft) {
        Words words = draft.words();
        Judge judge = new Judge(words);
        int i = 0;
        while (i < words.count()) {
            if (!words.capital(i) || glued(words, i)) {
                i++;
                continue;
            }
            int last = last(words, i);
            run(draft, judge, i, last);
            i = last + 1;
        }
    }

    /** Part of an identifier, a path, an address or a file name. */
    static boolean glued(Words words, int i) {
        Page page = words.page;
        char before = page.at(words.start(i) - 1);
        char after = page.at(words.end(i));
        boolean left = before != 0 && "_\\$@#".indexOf(before) >= 0 || before == '.' && page.isWord(words.start(i) - 2)
                || before == '/' && !Chars.isUpper(page.at(words.start(i - 1 < 0 ? 0 : i - 1)));
        boolean right = after != 0 && "_\\(=@".indexOf(after) >= 0
                && !(after == '(' && page.at(words.end(i) - 1) == ' ')
                || after == '.' && page.isWord(words.end(i) + 1) || after == ':' && page.at(words.end(i) + 1) == ':'
                || after == '/' && Chars.isLower(page.at(words.end(i) + 1));
        return left || right || page.isDigit(words.end(i) - 1);
    }

    /** The last word of the run: capitalised words, particles between them, parts joined by dashes, initials. */
    private static int last(Words words, int first) {
        int last = first;
        while (last - first < LONGEST && last + 1 < words.count()) {
            int next = last + 1;
            if (!near(words, last)) {
                break;
            }
            if (words.capital(next) && !glued(words, next)) {
                last = next;
                continue;
            }
            int after = next + 1;
            boolean particle = NameCues.particle(words.folded(next)) && near(words, next) && after < words.count();
            if (particle && words.capital(after) && words.page.at(words.end(last)) == ' '
                    && words.page.at(words.end(next)) <= '\'') {
                last = after;
            } else if (particle && NameCues.particle(words.folded(after)) && words.capital(after + 1)
                    && near(words, after)) {
                last = after + 1;
            } else {
                break;
            }
        }
        return last;
    }

    private static boolean near(Words words, int i) {
        Page page = words.page;
        if (words.adjoins(i)) {
            return !words.first(i + 1) || page.at(words.end(i)) == ' ';
        }
        int from = words.end(i);
        int gap = words.start(i + 1) - from;
        boolean dash = gap == 1 && page.at(from) == '-'
                || gap == 2 && page.at(from) == '-' && page.at(from + 1) == '\n';
        boolean initial = (words.length(i) == 1 || NameCues.title(words.folded(i)) && words.length(i) < 5)
                && page.at(from) == '.' && gap <= 2;
        boolean and = gap == 3 && page.at(from + 1) == '&';
        return dash || initial || and || gap == 1 && page.at(from) == '·';
    }

    private static void run(Draft draft, Judge judge, int first, int last) {
        Words words = draft.words();
        int from = first;
        boolean forced = NameCues.titled(words, from);
        while (from < last && NameCues.title(words.folded(from)) && judge.looks(from) != Looks.NAME) {
            from++;
            forced = true;
        }
        boolean announced = NameCues.announced(words, from);
        if (!forced) {
            while (from <= last && wordly(judge, from, last)
                    && !(announced && last > from && !tech(words, from))) {
                if (from < last && words.page.at(words.end(from)) == '-' && strongAfter(judge, from + 1, from + 1)) {
                    break;
                }
                if (from > first && !words.first(from) && strongAfter(judge, from + 1, last) && middle(words, from)) {
                    break;
                }
                from++;
            }
        }
        if (from > last) {
            return;
        }
        int end = end(draft, judge, from, last, forced || announced);
        if (decide(draft, judge, from, end, forced || announced)) {
            take(draft, from, end);
        }
        if (end < last) {
            run(draft, judge, end + 1, last);
        }
    }

    /** A word, or a German noun that no name stands beside and that an article explains. */
    private static boolean wordly(Judge judge, int i, int last) {
        Looks looks = judge.looks(i);
        if (looks == Looks.NOUN) {
            return i == last || judge.afterArticle(i) || judge.looks(i + 1).compareTo(Looks.EITHER) >= 0;
        }
        return looks == Looks.WORD;
    }

    private static boolean tech(Words words, int i) {
        return (words.bits(i) & (Lexicon.TECH | Lexicon.PLACE)) != 0;
    }

    private static boolean middle(Words words, int i) {
        return words.language(i) != Lexicon.DE && !tech(words, i);
    }

    private static boolean strongAfter(Judge judge, int from, int last) {
        return from <= last && judge.looks(from).compareTo(Looks.EITHER) < 0;
    }

    /** A word that follows a name belongs to it, except in German, where every noun is capitalised. */
    private static int end(Draft draft, Judge judge, int from, int last, boolean sure) {
        Words words = draft.words();
        int end = from;
        for (int k = from + 1; k <= last; k++) {
            Looks looks = judge.looks(k);
            boolean small = !words.capital(k);
            boolean word = (looks == Looks.WORD
                    || looks == Looks.NOUN && judge.looks(k - 1).compareTo(Looks.EITHER) >= 0) && !small;
            boolean german = words.language(k) == Lexicon.DE && !sure && (words.bits(k) & Lexicon.NAME) == 0;
            boolean calendar = word && tech(words, k) && !COMPANY.contains(words.folded(k));
            if (word && (german || calendar
                    || words.shouted(k) && !words.shouted(k - 1) && !COMPANY.contains(words.folded(k)))) {
                break;
            }
            if (german && looks == Looks.STRANGE && judge.looks(from) == Looks.WORD) {
                break;
            }
            end = k;
        }
        while (end > from && !words.capital(end)) {
            end--;
        }
        return end;
    }

    private static boolean decide(Draft draft, Judge judge, int from, int end, boolean sure) {
        Words words = draft.words();
        if (draft.finds().touches(words.start(from), words.end(end))) {
            return end > from || judge.looks(from) != Looks.WORD;
        }
        boolean strong = false;
        boolean either = false;
        for (int k = from; k <= end; k++) {
            Looks looks = judge.looks(k);
            strong |= looks == Looks.NAME || looks == Looks.STRANGE;
            either |= looks == Looks.EITHER;
        }
        if (end > from) {
            return strong || either && (sure || pair(words, from, end)) || sure && !tech(words, end);
        }
        return single(draft, judge, from, sure)
                || NameCues.titled(words, from) && !words.shouted(from) && !tech(words, from);
    }

    /** Two words that are both names and words: "Will Grant"; not "Will Grant" at the beginning of a question. */
    private static boolean pair(Words words, int from, int end) {
        boolean given = (words.bits(from) & Lexicon.GIVEN) != 0 && !tech(words, end);
        boolean both = words.name(from) && words.name(end);
        return words.language(from) != Lexicon.DE
                ? given && !(words.first(from) && NameCues.alsoWord(words.folded(from)) && !words.name(end))
                        || both
                : both;
    }

    private static boolean single(Draft draft, Judge judge, int i, boolean sure) {
        Words words = draft.words();
        Looks looks = judge.looks(i);
        boolean first = words.first(i);
        if (!sure && words.adjoins(i) && NameCues.eponym(words.folded(i + 1))) {
            return false;
        }
        if (looks == Looks.NAME) {
            return true;
        }
        if (looks == Looks.STRANGE) {
            if (judge.afterArticle(i) && !sure) {
                draft.finds().doubt(words.start(i), words.end(i), ResidualKind.MAYBE_NAME);
                return false;
            }
            return sure || !first || !judge.inflected(i);
        }
        if (looks == Looks.EITHER) {
            return either(draft, i, sure, first);
        }
        return sure && looks == Looks.INITIAL;
    }

    private static boolean either(Draft draft, int i, boolean sure, boolean first) {
        Words words = draft.words();
        boolean given = (words.bits(i) & Lexicon.GIVEN) != 0;
        boolean month = NameCues.season(words.folded(i));
        if (sure || given && !month && !first && words.language(i) != Lexicon.DE && !tech(words, i)
                && !words.shouted(i)) {
            return true;
        }
        if (given && first && !month) {
            boolean called = words.page.at(words.end(i)) == ',' && !NameCues.neverCalled(words.folded(i));
            boolean acts = words.adjoins(i) && NameCues.does(words.folded(i + 1));
            if (called || acts) {
                return true;
            }
        }
        if (!first && !tech(words, i) && words.language(i) != Lexicon.DE) {
            draft.finds().doubt(words.start(i), words.end(i), ResidualKind.MAYBE_NAME);
        }
        return false;
    }

    /** Adds the name with the legal form of a company behind it, and remembers its words. */
    private static void take(Draft draft, int from, int end) {
        Words words = draft.words();
        int last = end;
        boolean company = COMPANY.contains(words.folded(end)) && end > from;
        while (last - end < 4 && last + 1 < words.count() && words.start(last + 1) - words.end(last) <= 2
                && COMPANY.contains(words.folded(last + 1)) && words
                        .capital(last + 1)) {
            last++;
            company = true;
        }
        int stop = words.end(last);
        while (company && words.page.at(stop) == '.' && Chars.isUpper(words.page.at(stop + 1))
                && words.page.at(stop + 2) == '.') {
            stop += 2;
        }
        if (words.page.has(stop - 2, "'s")) {
            stop -= 2;
        }
        boolean person = false;
        for (int k = from; k <= end; k++) {
            person |= words.name(k);
            if (words.length(k) > 1 && words.capital(k) && (!words.ordinary(k) || words.name(k)) && !tech(words, k)) {
                draft.clues().name(words.folded(k));
            }
        }
        draft.finds().add(words.start(from), stop,
                company ? Kind.ORGANISATION : person || end > from ? Kind.PERSON : Kind.NAME);
    }
}
