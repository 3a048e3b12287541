package dev.chickadee.redaction;

import java.util.Set;

/** Decides what a single word looks like: a name, an ordinary word, or either. */
final class Judge {

    /** What a word looks like, from the surest name to the surest word. */
    enum Looks {
        /** In the lists of names and in no list of words of this language. */
        NAME,
        /** In no list. */
        STRANGE,
        /** A name and a word as well. */
        EITHER,
        /** One capital letter with a full stop. */
        INITIAL,
        /** In no list, but shaped like a German noun. */
        NOUN,
        /** A word of the language, or an abbreviation. */
        WORD
    }

    private static final int LONGEST_ABBREVIATION = 5;
    private static final Set<String> NOUN_ENDINGS = WordSet.of("ung", "ungen", "heit", "heiten", "keit", "keiten",
            "schaft", "schaften", "tat",
            "taten", "ion", "ionen", "nis", "nisse", "tum", "ismus", "chen", "lein", "anz", "enz", "ment", "mente",
            "gang", "bar", "sam", "ent", "ant",
            "ierung", "ierungen", "ling", "rei", "age", "ist", "isten", "innen", "logie", "ik", "ur", "uren", "oren",
            "iker", "eure", "ismen", "ieren", "ereien", "taten", "iven");
    private static final Set<String> PLACE_ENDINGS = WordSet.of("mann", "berg", "feld", "bach", "stein", "burg", "hof",
            "wald", "baum", "meier", "maier",
            "huber", "bauer", "muller", "schmidt", "mayer");
    private static final Set<String> DETERMINERS = WordSet.of("der", "die", "das", "den", "dem", "des", "ein", "eine",
            "einen", "einem", "einer", "eines",
            "kein", "keine", "keinen", "keinem", "keiner", "mein", "meine", "meinen", "meinem", "meiner", "dein",
            "deine", "sein", "seine", "seinen",
            "seinem", "seiner", "ihr", "ihre", "ihren", "ihrem", "ihrer", "unser", "unsere", "unseren", "unserem",
            "unserer", "euer", "eure", "dieser",
            "diese", "dieses", "diesen", "diesem", "jeder", "jede", "jedes", "jeden", "jedem", "alle", "allen", "aller",
            "viele", "vielen", "mehrere",
            "einige", "im", "am", "zum", "zur", "beim", "vom", "ins", "ans", "welche", "welcher", "welches", "manche",
            "solche", "beide", "zwei",
            "drei", "vier", "funf", "ohne", "als", "pro", "per", "aufs", "ubers", "jene", "jener", "denselben",
            "dieselbe", "dasselbe", "keinerlei");
    private static final String[] PLURALS = {"e", "en", "er", "n", "s", "es", "ern", "em"};
    private static final Set<String> NAME_STARTS = WordSet.of("mc", "mac", "de", "le", "la", "van", "fitz", "von", "di",
            "du", "o");

    private final Words words;
    private final Page page;

    Judge(Words words) {
        this.words = words;
        this.page = words.page;
    }

    Looks looks(int i) {
        int length = words.length(i);
        int bits = words.bits(i);
        if (length == 1) {
            return page.at(words.end(i)) == '.' && words.capital(i) ? Looks.INITIAL : Looks.WORD;
        }
        if (words.first(i) && (NameCues.greeting(words.folded(i)) || NameCues.closing(words.folded(i)))) {
            return Looks.WORD;
        }
        int language = words.language(i);
        int english = language == Lexicon.DE || language == 0 ? Lexicon.EN : 0;
        int here = language | english | Lexicon.TECH | Lexicon.PLACE;
        boolean name = (bits & Lexicon.NAME) != 0;
        if (name) {
            return (bits & here) == 0 ? Looks.NAME : Looks.EITHER;
        }
        if ((bits & Lexicon.ORDINARY) != 0 || words.hasDigit(i)) {
            return Looks.WORD;
        }
        if (words.shouted(i)) {
            return length <= LONGEST_ABBREVIATION && ascii(i) && !shoutedName(i - 1) && !shoutedName(i + 1)
                    ? Looks.WORD
                    : Looks.STRANGE;
        }
        if (words.language(i) == Lexicon.DE && germanNoun(words.folded(i))) {
            return Looks.NOUN;
        }
        return camel(i) ? camelLooks(i) : Looks.STRANGE;
    }

    /** Whether a neighbour is a name or in no list, all in capitals and longer than an abbreviation. */
    private boolean shoutedName(int i) {
        if (i < 0 || i >= words.count() || !words.shouted(i) || words.ordinary(i)) {
            return false;
        }
        boolean near = words.adjoins(Math.max(0, i - 1)) || words.adjoins(i);
        return near && (words.name(i) || words.length(i) > LONGEST_ABBREVIATION || !ascii(i));
    }

    private boolean ascii(int i) {
        for (int p = words.start(i); p < words.end(i); p++) {
            if (page.at(p) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private boolean camel(int i) {
        for (int p = words.start(i) + 1; p < words.end(i); p++) {
            if (Chars.isUpper(page.at(p)) && Chars.isLower(page.at(p - 1))) {
                return true;
            }
        }
        return false;
    }

    /** "GitLab" is made of words, "McKenna" and "LeBrandt" are names. */
    private Looks camelLooks(int i) {
        int from = words.start(i);
        boolean first = true;
        for (int p = from + 1; p <= words.end(i); p++) {
            boolean cut = p == words.end(i) || Chars.isUpper(page.at(p)) && Chars.isLower(page.at(p - 1));
            if (cut) {
                String part = page.folded(from, p);
                if (first && NAME_STARTS.contains(part)) {
                    return Looks.STRANGE;
                }
                if ((Lexicon.standard().bits(part) & Lexicon.ORDINARY) == 0 && part.length() > 2) {
                    return Looks.STRANGE;
                }
                first = false;
                from = p;
            }
        }
        return Looks.WORD;
    }

    /** A noun by its ending, or one that ends in a listed noun: "Paketverwaltung", "Signaturprüfung". */
    static boolean germanNoun(String word) {
        for (int k = 2; k <= 8 && word.length() - k >= 3; k++) {
            if (NOUN_ENDINGS.contains(word.substring(word.length() - k)) && (k > 2 || word.length() > 5)) {
                return true;
            }
        }
        for (int from = 3; from <= word.length() - 3; from++) {
            String tail = word.substring(from);
            if (PLACE_ENDINGS.contains(tail)) {
                return false;
            }
            if (listed(tail) && (tail.length() >= 4 || listed(word.substring(0, from)))) {
                return true;
            }
        }
        for (String ending : PLURALS) {
            int rest = word.length() - ending.length();
            if (rest >= 4 && word.endsWith(ending)
                    && (Lexicon.standard().exact(word.substring(0, rest)) & Lexicon.DE) != 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean listed(String tail) {
        Lexicon lexicon = Lexicon.standard();
        if ((lexicon.exact(tail) & Lexicon.DE) != 0) {
            return true;
        }
        for (String ending : new String[]{"en", "n", "e", "s", "er", "es"}) {
            int rest = tail.length() - ending.length();
            if (rest >= 4 && tail.endsWith(ending) && (lexicon.exact(tail.substring(0, rest)) & Lexicon.DE) != 0) {
                return true;
            }
        }
        return false;
    }

    /** In German, a capitalised word after an article, or after an adjective that follows one, is a noun. */
    boolean afterArticle(int i) {
        if (words.language(i) != Lexicon.DE || i == 0) {
            return false;
        }
        String before = words.folded(i - 1);
        if (words.start(i) - words.end(i - 1) != 1) {
            return false;
        }
        return DETERMINERS.contains(before)
                || !words.capital(i - 1) && before.length() > 4 && before.matches(".*(e|en|er|es|em)");
    }

    /** Whether a strange word at the beginning of a sentence has an ending of the language that names seldom have. */
    boolean inflected(int i) {
        String word = words.folded(i);
        if (page.low(words.start(i)) >= 'а' && page.low(words.start(i)) <= 'я') {
            return word.endsWith("те") || word.endsWith("ть") || word.endsWith("ться") || word.endsWith("ются");
        }
        String[] endings = switch (words.language(i)) {
            case Lexicon.FR -> new String[]{"ez", "ons", "ment", "ments", "ions", "aient", "ant"};
            case Lexicon.ES -> new String[]{"ando", "iendo", "cion", "ciones", "mente", "dad", "dades", "amos", "emos",
                    "imos", "aron", "ieron", "aban"};
            case Lexicon.PT -> new String[]{"ando", "endo", "indo", "cao", "coes", "mente", "dade", "dades", "amos",
                    "emos", "imos", "aram", "eram", "iram", "avam", "ei"};
            case Lexicon.DE -> new String[]{"lich", "isch", "weise", "iert", "ierte", "ieren"};
            default -> new String[]{};
        };
        for (String ending : endings) {
            if (word.length() >= ending.length() + 3 && word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
