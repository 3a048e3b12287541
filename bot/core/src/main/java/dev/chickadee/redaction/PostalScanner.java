package dev.chickadee.redaction;

import java.util.Set;

/** Postal addresses: a street with its number in the order of the country, and the code and town beside it. */
final class PostalScanner implements Scanner {

    private static final Set<String> AFTER = WordSet.of("street", "st", "road", "rd", "lane", "ln", "avenue", "ave",
            "av", "boulevard", "blvd", "drive",
            "dr", "court", "ct", "close", "crescent", "terrace", "way", "walk", "gardens", "grove", "square", "sq",
            "parkway", "pkwy", "highway",
            "hwy", "row", "mews", "hill", "view", "quay", "wharf", "circle", "trail", "alley", "yard", "rise", "green",
            "park", "gate", "bend", "loop",
            "straat", "laan", "plein", "gracht", "kade", "weg", "gatan", "gata", "gate", "vei", "veien", "vej", "katu",
            "tie", "utca", "ut", "sokak",
            "caddesi", "ulica", "strase", "strasse", "allee", "platz", "gasse", "ring", "ufer", "damm");
    private static final Set<String> BEFORE = WordSet.of("rue", "avenue", "boulevard", "allee", "impasse", "quai",
            "chemin", "cours", "route", "calle",
            "avenida", "avda", "paseo", "plaza", "carrer", "carretera", "camino", "ronda", "rua", "travessa", "praca",
            "alameda", "largo", "estrada",
            "rodovia", "via", "viale", "piazza", "corso", "vicolo", "ulica", "ul", "aleja", "al", "utca", "улица", "ул",
            "проспект", "jalan", "jl", "bd",
            "faubourg", "plac", "os", "strada", "bulevardul", "calea", "sentier", "passage", "square");
    private static final String[] GERMAN = {"strase", "strasse", "str", "weg", "gasse", "platz", "allee", "ring",
            "damm", "ufer",
            "hof", "steig", "stieg", "chaussee",
            "promenade", "markt", "graben", "berg", "garten", "straat", "laan", "gracht", "kade", "plein", "dijk",
            "singel", "steeg", "gatan",
            "gata", "vagen", "veien", "vej", "gade", "gaten", "allen", "katu", "polku", "kuja", "pfad", "zeile", "tor",
            "brucke", "wall", "stein"};
    private static final Set<String> SMALL = WordSet.of("de", "du", "des", "la", "le", "les", "da", "do", "das", "dos",
            "del", "della", "dei", "di", "l",
            "d", "y", "e", "of", "the", "saint", "st", "am", "an", "der", "dem", "den", "im", "in", "zum", "zur",
            "unter", "van", "los", "las", "el", "al");

    @Override
    public void scan(Draft draft) {
        Words words = draft.words();
        for (int i = 0; i < words.count(); i++) {
            String word = words.folded(i);
            if (words.capital(i) && german(word) && number(words, i + 1, words.end(i))) {
                add(draft, startOfStreet(words, i), i + 1);
            } else if (words.capital(i) && AFTER.contains(word)) {
                english(draft, i);
            } else if (BEFORE.contains(word)) {
                romance(draft, i);
            } else if (word.equals("box") && i > 0 && words.folded(i - 1).matches("o|po")
                    && number(words, i + 1, words.end(i))) {
                add(draft, words.folded(i - 1).equals("o") ? i - 2 : i - 1, i + 1);
            } else if ((word.equals("postfach") || word.equals("apartado")) && number(words, i + 1, words.end(i))) {
                add(draft, i, i + 1);
            } else if (words.hasDigit(i) && code(draft, i)) {
                codeAndTown(draft, i);
            }
        }
    }

    private static boolean german(String word) {
        for (String ending : GERMAN) {
            if (word.length() >= ending.length() + 3 && word.endsWith(ending)) {
                return true;
            }
        }
        return word.equals("strase") || word.equals("str");
    }

    /** A house number of up to four digits, perhaps with a letter, close after {@code end}. */
    private static boolean number(Words words, int i, int end) {
        if (i >= words.count() || words.start(i) - end > 6 || words.length(i) > 5
                || !words.page.isDigit(words.start(i))) {
            return false;
        }
        for (int p = end; p < words.start(i); p++) {
            if (" .,n°ºr".indexOf(words.page.low(p)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** "Am Alten Markt 3", "Lange Straße 4": capitalised or small words before the street's last word. */
    private static int startOfStreet(Words words, int i) {
        int first = i;
        while (first > 0 && i - first < 3 && near(words, first - 1) && words.capital(first - 1)
                && (words.folded(i).length() < 8)) {
            first--;
        }
        return first;
    }

    private static boolean near(Words words, int i) {
        int gap = words.start(i + 1) - words.end(i);
        if (gap > 2 || gap < 1) {
            return false;
        }
        for (int p = words.end(i); p < words.start(i + 1); p++) {
            if (" -.'".indexOf(words.page.at(p)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** "14 Quarry Lane": a number, one to four capitalised words, and the kind of street. */
    private static void english(Draft draft, int i) {
        Words words = draft.words();
        int first = i;
        while (first > 0 && i - first < 5 && near(words, first - 1)
                && (words.capital(first - 1) || SMALL.contains(words.folded(first - 1)))) {
            first--;
        }
        if (first < i && first > 0 && words.page.isDigit(words.start(first - 1)) && words.length(first - 1) <= 5
                && near(words, first - 1)) {
            add(draft, first - 1, i);
        } else if (first < i && number(words, i + 1, words.end(i))) {
            add(draft, first, i + 1);
        }
    }

    /** "12 bis, rue des Lilas", "Calle Mayor, 14", "Rua das Flores n.º 12". */
    private static void romance(Draft draft, int i) {
        Words words = draft.words();
        int last = i;
        while (last + 1 < words.count() && last - i < 6 && words.start(last + 1) - words.end(last) <= 2
                && !words.hasDigit(last + 1)
                && words.page.at(words.end(last)) != ','
                && (words.capital(last + 1) || SMALL.contains(words.folded(last + 1)))) {
            last++;
        }
        while (last > i && !words.capital(last)) {
            last--;
        }
        if (last == i) {
            return;
        }
        boolean after = number(words, last + 1, words.end(last));
        int before = i - 1;
        if (before > 0 && (words.folded(before).equals("bis") || words.folded(before).equals("ter"))) {
            before--;
        }
        boolean front = before >= 0 && words.start(i) - words.end(before) <= 7
                && words.page.isDigit(words.start(before)) && words.length(
                        before) <= 5;
        if (front || after) {
            add(draft, front ? before : i, after ? last + 1 : last);
        }
    }

    /** Adds the street and what follows it after commas or line breaks: floor, code, town, country. */
    private static void add(Draft draft, int first, int last) {
        Words words = draft.words();
        int end = last;
        int steps = 0;
        boolean code = false;
        while (end + 1 < words.count() && steps++ < 8) {
            int next = end + 1;
            int gap = words.start(next) - words.end(end);
            boolean comma = joined(words.page, words.end(end), words.start(next));
            boolean digit = words.hasDigit(next) && words.length(next) <= 8;
            boolean town = words.capital(next)
                    && (!words.ordinary(next) || (words.bits(next) & Lexicon.PLACE) != 0 || code && gap == 1
                            || words.shouted(next) && words.length(next) <= 3
                            || words.length(next) <= 6 && next + 1 < words.count() && words.hasDigit(next + 1)
                                    && near(words, next));
            if (gap > 4 || !comma || !(digit || town
                    || code && SMALL.contains(words.folded(next)) && words.capital(next + 1) && gap == 1)) {
                break;
            }
            code |= digit;
            end = next;
        }
        draft.finds().add(words.start(first), words.end(end), Kind.ADDRESS);
    }

    /** Only a comma, blanks, dashes or one line break. */
    private static boolean joined(Page page, int from, int to) {
        for (int p = from; p < to; p++) {
            if (" ,\n-/.".indexOf(page.at(p)) < 0 || page.at(p) == '.' && page.at(p + 1) == ' ') {
                return false;
            }
        }
        return true;
    }

    /** A postal code of five digits that stands before a town. */
    private static boolean code(Draft draft, int i) {
        Words words = draft.words();
        Page page = words.page;
        int digits = 0;
        for (int p = words.start(i); p < words.end(i); p++) {
            digits += page.isDigit(p) ? 1 : 0;
        }
        boolean five = digits == 5 && words.length(i) == 5 && page.at(words.end(i)) == ' '
                && page.at(words.start(i) - 1) != '.';
        return five && words.capital(i + 1) && !words.ordinary(i + 1) && near(words, i);
    }

    /** The code and the town, and before them "Street 3," or "Am Alten Wehr 3," whatever the street is called. */
    private static void codeAndTown(Draft draft, int i) {
        Words words = draft.words();
        int first = i;
        int number = i - 1;
        boolean comma = number > 0 && words.start(i) - words.end(number) <= 2
                && joined(words.page, words.end(number), words.start(i));
        if (comma && words.page.isDigit(words.start(number)) && words.length(number) <= 4) {
            int street = number - 1;
            while (street >= 0 && number - street < 5 && near(words, street)
                    && (words.capital(street) || SMALL.contains(words.folded(street)))) {
                street--;
            }
            first = street + 1 < number && words.capital(street + 1) ? street + 1 : i;
        }
        draft.finds().add(words.start(first), words.end(i + 1), Kind.ADDRESS);
    }
}
