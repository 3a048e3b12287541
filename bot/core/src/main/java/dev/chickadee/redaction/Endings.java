package dev.chickadee.redaction;

import java.util.Arrays;
import java.util.Map;

/** Takes common endings and beginnings off a word to find the ordinary word it is made from. */
final class Endings {

    private static final String[] ENGLISH = {"s", "es", "ed", "d", "ing", "er", "ers", "or", "ors", "est", "r", "st",
            "ly", "ness",
            "able", "ably", "ability", "ment", "ments", "ful", "fully", "less", "lessly", "ion", "ions", "ation",
            "ations", "ity",
            "ive", "ively", "al", "ally", "ous", "ously", "y", "ish", "ism", "ist", "ists", "like", "wise", "ward",
            "wards",
            "ship", "hood", "ize", "ise", "ized", "ised", "izing", "ising", "ings", "ic", "ical", "ically", "ance",
            "ence",
            "ances", "ences", "ant", "ent", "ible", "ibly", "proof", "worthy", "free", "most"};
    private static final String[] BEFORE = {"un", "re", "non", "pre", "co", "mis", "over", "under", "sub", "inter",
            "self", "dis", "in",
            "im", "out", "up", "down", "multi", "anti", "de", "semi", "super", "auto", "micro", "meta", "cross",
            "counter",
            "pseudo", "bi", "cyber", "crypto", "open", "post", "back", "fore", "by", "hyper", "mid"};
    private static final String[] ROMANCE = {"s", "es", "as", "os", "ment", "mente", "tion", "tions", "cion", "ciones",
            "coes", "cao",
            "aient", "ait", "ons", "ez", "ent", "ant", "ants", "ante", "antes", "ente", "entes", "er", "ir", "re", "ar",
            "ais",
            "ee", "ees", "e", "aron", "ieron", "aban", "aba", "ado", "ados", "ada", "adas", "ido", "idos", "ida",
            "idas", "ando",
            "iendo", "endo", "indo", "amos", "emos", "imos", "aram", "eram", "iram", "ou", "avam", "ava", "iam", "dad",
            "dade",
            "dades", "idades", "idad", "mos", "ra", "ras", "ront", "eux", "euse", "euses", "teur", "teurs", "trice",
            "dor", "dora",
            "dores", "age", "ages", "isme", "ismo", "ista", "istas", "iste", "istes", "able", "ables", "ible", "ibles",
            "avel",
            "aveis", "ivel", "iveis", "ique", "iques", "ico", "ica", "icos", "icas", "oso", "osa", "osos", "osas",
            "eza", "ezza",
            "zione", "zioni", "mento", "mentos", "menti", "ato", "ata", "ati", "ate", "uto", "iti", "ito", "ita", "iva",
            "ivo", "if", "ive"};

    private static final String[][] ENGLISH_BY_LAST = byLast(ENGLISH);
    private static final String[][] ROMANCE_BY_LAST = byLast(ROMANCE);

    private final Map<String, Integer> words;

    Endings(Map<String, Integer> words) {
        this.words = words;
    }

    private static String[][] byLast(String[] endings) {
        String[][] table = new String[128][];
        for (int c = 0; c < table.length; c++) {
            int last = c;
            table[c] = Arrays.stream(endings).filter(ending -> ending.charAt(ending.length() - 1) == last)
                    .toArray(String[]::new);
        }
        return table;
    }

    /** The ordinary bits of the word that is left when an ending or a beginning is taken off, or 0. */
    int bits(String word) {
        if (word.isEmpty()) {
            return 0;
        }
        int bits = suffix(word);
        if (bits != 0 || word.length() < 5) {
            return bits;
        }
        for (String before : BEFORE) {
            if (word.startsWith(before) && word.length() - before.length() >= 3) {
                String rest = word.substring(before.length());
                if ((words.getOrDefault(rest, 0) & Lexicon.EN) != 0 || suffix(rest) == Lexicon.EN) {
                    return Lexicon.EN;
                }
            }
        }
        return 0;
    }

    private int suffix(String word) {
        for (String ending : ENGLISH_BY_LAST[word.charAt(word.length() - 1) & 0x7F]) {
            int rest = word.length() - ending.length();
            if (rest >= 3 - (ending.length() == 1 ? 0 : 1) && rest >= 2 && word.endsWith(ending)
                    && stem(word, rest, ending)) {
                return Lexicon.EN;
            }
        }
        return romance(word);
    }

    /** Tries the rest as it is, with a silent e, with y for i, and with a doubled consonant undone. */
    private boolean stem(String word, int rest, String ending) {
        String stem = word.substring(0, rest);
        if (ending.equals("es")) {
            return english(stem) && hisses(stem) || stem.endsWith("i") && english(stem.substring(0, rest - 1) + "y");
        }
        if (english(stem)) {
            return stem.length() >= 3 || ending.equals("s");
        }
        boolean vowel = "aeiouy".indexOf(ending.charAt(0)) >= 0;
        if (vowel && english(stem + "e")) {
            return true;
        }
        if (stem.endsWith("i") && rest >= 3 && english(stem.substring(0, rest - 1) + "y")) {
            return true;
        }
        boolean doubled = vowel && rest >= 4 && stem.charAt(rest - 1) == stem.charAt(rest - 2);
        return doubled && english(stem.substring(0, rest - 1));
    }

    private static boolean hisses(String stem) {
        return stem.endsWith("s") || stem.endsWith("x") || stem.endsWith("z") || stem.endsWith("ch")
                || stem.endsWith("sh")
                || stem.endsWith("o");
    }

    private boolean english(String stem) {
        int bits = words.getOrDefault(stem, 0);
        return (bits & (Lexicon.EN | Lexicon.TECH)) != 0 && stem.length() >= 2;
    }

    /** Two forms of one Romance word share a stem of four letters or more with one that is listed. */
    private int romance(String word) {
        for (String ending : ROMANCE_BY_LAST[word.charAt(word.length() - 1) & 0x7F]) {
            int rest = word.length() - ending.length();
            if (rest < 4 || !word.endsWith(ending)) {
                continue;
            }
            String stem = word.substring(0, rest);
            int bits = listed(stem) | listed(stem + "e") | listed(stem + "o") | listed(stem + "a") | listed(stem + "r")
                    | listed(stem + "er") | listed(stem + "ar") | listed(stem + "ir");
            if (bits != 0) {
                return bits;
            }
        }
        return 0;
    }

    private int listed(String stem) {
        return words.getOrDefault(stem, 0) & (Lexicon.FR | Lexicon.ES | Lexicon.PT | Lexicon.MORE);
    }
}
