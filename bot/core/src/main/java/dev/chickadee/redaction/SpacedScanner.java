package dev.chickadee.redaction;

import java.util.Set;

/** Words spelled letter by letter with blanks, dots or dashes between, or by a spelling alphabet. */
final class SpacedScanner implements Scanner {

    private static final int FEWEST = 4;
    private static final Set<String> ALPHABET = WordSet.of("alpha", "alfa", "bravo", "charlie", "delta", "echo",
            "foxtrot", "golf", "hotel", "india",
            "juliett", "juliet", "kilo", "lima", "mike", "november", "oscar", "papa", "quebec", "romeo", "sierra",
            "tango", "uniform", "victor", "whiskey",
            "whisky", "xray", "yankee", "zulu", "anton", "berta", "casar", "dora", "emil", "friedrich", "gustav",
            "heinrich", "ida", "julius", "kaufmann",
            "ludwig", "martha", "nordpol", "otto", "paula", "quelle", "richard", "samuel", "siegfried", "theodor",
            "ulrich", "viktor", "wilhelm",
            "xanthippe", "ypsilon", "zacharias", "dash", "dot", "underscore", "hyphen");
    private static final Set<String> DIGITS = WordSet.of("zero", "oh", "one", "two", "three", "four", "five", "six",
            "seven", "eight", "nine", "double",
            "triple", "null", "eins", "zwei", "zwo", "drei", "vier", "funf", "sechs", "sieben", "acht", "neun", "un",
            "deux", "trois", "quatre", "cinq",
            "sept", "huit", "neuf", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "cero",
            "um", "dois", "quatro", "sete",
            "oito", "nove", "plus", "mas", "mais", "hundred", "thousand", "and", "hundert", "cent", "mille");

    @Override
    public void scan(Draft draft) {
        Page page = draft.page();
        int i = 0;
        while (i < page.length()) {
            boolean single = page.isWord(i) && !page.isWord(i - 1) && !page.isWord(i + 1) && !Chars.isDense(page.at(i));
            i = single ? Math.max(i + 1, letters(draft, i)) : i + 1;
        }
        spoken(draft, ALPHABET, FEWEST, Kind.HANDLE);
        spoken(draft, DIGITS, 6, Kind.PHONE);
    }

    /** Single letters, digits and signs, each set apart in the same way; two blanks part words. */
    private static int letters(Draft draft, int start) {
        Page page = draft.page();
        int p = start;
        int end = start;
        int count = 0;
        char step = 0;
        while (p < page.length()) {
            boolean sign = page.at(p) != 0 && "-_.@+".indexOf(page.at(p)) >= 0 && count > 0;
            if (!(page.isWord(p) && !page.isWord(p + 1) || sign && !page.isWord(p + 1))) {
                break;
            }
            count += page.isWord(p) ? 1 : 0;
            end = p + 1;
            int gap = gap(page, p + 1);
            if (gap == p + 1 || step != 0 && !same(page, p + 1, gap, step)) {
                break;
            }
            step = page.at(p + 1);
            p = gap;
        }
        if (count < FEWEST || onlyWords(page, start, end)) {
            return end;
        }
        while (!page.isWord(end - 1)) {
            end--;
        }
        draft.finds().add(start, end, Kind.HANDLE);
        return end;
    }

    /** Up to three blanks, or one dash, dot or star, between two letters. */
    private static int gap(Page page, int from) {
        char c = page.at(from);
        if (c == ' ') {
            int p = from;
            while (p - from < 3 && page.at(p) == ' ') {
                p++;
            }
            return p;
        }
        return c != 0 && "-.·*_/".indexOf(c) >= 0 && page.isWord(from + 1) ? from + 1 : from;
    }

    private static boolean same(Page page, int from, int to, char step) {
        return page.at(from) == step && to > from;
    }

    /** Spaced-out emphasis ("u r g e n t") and lists of numbers are no disguise. */
    private static boolean onlyWords(Page page, int start, int end) {
        StringBuilder word = new StringBuilder();
        boolean digits = true;
        int blanks = 0;
        for (int p = start; p <= end; p++) {
            blanks = page.at(p) == ' ' ? blanks + 1 : 0;
            if (p == end || blanks == 2) {
                if (word.length() > 1 && (Lexicon.standard().bits(word.toString()) & Lexicon.ORDINARY) == 0) {
                    return digits && word.chars().allMatch(c -> Chars.isDigit((char) c));
                }
                word.setLength(0);
            } else if (page.isWord(p)) {
                digits &= page.isDigit(p);
                word.append(page.low(p));
            } else if (page.at(p) == '@' || page.at(p) == '_') {
                return false;
            }
        }
        return true;
    }

    private static void spoken(Draft draft, Set<String> alphabet, int fewest, Kind kind) {
        Words words = draft.words();
        int i = 0;
        while (i < words.count()) {
            int last = i;
            while (last < words.count()
                    && (alphabet.contains(words.folded(last)) || last > i && words.length(last) == 1)
                    && (last == i || words
                            .start(last) - words.end(last - 1) <= 3)) {
                last++;
            }
            if (last - i >= fewest) {
                draft.finds().add(words.start(i), words.end(last - 1), kind);
            }
            i = Math.max(last, i + 1);
        }
    }
}
