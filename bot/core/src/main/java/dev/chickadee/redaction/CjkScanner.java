package dev.chickadee.redaction;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Names and postal addresses in Japanese, Chinese and Korean, which have no capital letters. */
final class CjkScanner implements Scanner {

    private static final String[] LINES = Lexicon.lines("cjk.txt");
    private static final String[] AFTER = LINES[0].split(" ");
    private static final String[] LABELS = LINES[1].split(" ");
    private static final Set<String> NOBODY = group(2);
    private static final Set<String> JAPANESE = group(3);
    private static final Set<String> CHINESE = group(4);
    private static final Set<String> KOREAN = group(5);
    private static final int LONGEST = 6;

    private static Set<String> group(int line) {
        return Set.copyOf(new HashSet<>(Arrays.asList(LINES[line].split(" "))));
    }

    @Override
    public void scan(Draft draft) {
        Page page = draft.page();
        for (int i = 0; i < page.length(); i++) {
            char c = page.at(i);
            if (c < 0x3000 || draft.finds().covers(i)) {
                continue;
            }
            if (c == '我' || c == '叫') {
                introduced(draft, i);
            }
            if (page.at(i - 1) < 0x3000 || !Chars.isDense(page.at(i - 1))) {
                label(draft, i);
            }
            if (Chars.isKanji(c) && !Chars.isKanji(page.at(i - 1))
                    || Chars.isKatakana(c) && !Chars.isKatakana(page.at(i - 1))) {
                name(draft, i);
            } else if (Chars.isHangul(c) && !Chars.isHangul(page.at(i - 1))) {
                korean(draft, i);
            }
            if (c == '都' || c == '道' || c == '府' || c == '県' || c == '市' || c == '〒' || c == '区') {
                address(draft, i);
            }
        }
    }

    /** "我叫…", "我是…", "叫做…": up to four characters, if a listed family name begins them. */
    private static void introduced(Draft draft, int i) {
        Page page = draft.page();
        int from = page.has(i, "我叫") || page.has(i, "我是") || page.has(i, "叫做") || page.has(i, "叫作")
                ? i + 2
                : page.at(i) == '叫' ? i + 1 : -1;
        int end = from;
        while (from > 0 && Chars.isKanji(page.at(end)) && end - from < 5) {
            end++;
        }
        if (end - from >= 2 && end - from <= 4
                && (CHINESE.contains(page.slice(from, from + 1)) || CHINESE.contains(page.slice(from, from + 2)))) {
            add(draft, from, end);
        }
    }

    /** "報告者：…": the run after a label and a colon. */
    private static void label(Draft draft, int i) {
        Page page = draft.page();
        for (String label : LABELS) {
            if (!page.has(i, label)) {
                continue;
            }
            int p = i + label.length();
            if (page.at(p) != ':' && page.at(p) != '：' && page.at(p) != ' ' && page.at(p) != 'は') {
                continue;
            }
            int from = page.at(p) == ' ' || page.at(p + 1) == ' ' ? page.skipBlanks(p + 1, page.length()) : p + 1;
            int end = two(page, from);
            if (end > from && end - from <= 2 * LONGEST + 1 && (page.at(p) != 'は' || page.has(end, "です"))) {
                add(draft, from, end);
            }
        }
    }

    /** One or two runs of name characters with a blank or a middle dot between them. */
    private static int two(Page page, int from) {
        int end = runEnd(page, from);
        if (end > from && (page.at(end) == ' ' || page.at(end) == '・' || page.at(end) == '=')) {
            int more = runEnd(page, end + 1);
            if (more > end + 1) {
                return more;
            }
        }
        return end;
    }

    private static int runEnd(Page page, int from) {
        char c = page.at(from);
        int p = from;
        while (Chars.isKanji(c) && Chars.isKanji(page.at(p)) || Chars.isKatakana(c) && Chars.isKatakana(page.at(p))
                || Chars.isHangul(c) && Chars
                        .isHangul(page.at(p))) {
            p++;
        }
        return p;
    }

    private static void name(Draft draft, int start) {
        Page page = draft.page();
        int end = runEnd(page, start);
        if (end - start > 2 && "様氏殿君".indexOf(page.at(end - 1)) >= 0) {
            end--;
        }
        char gap = page.at(end);
        int second = gap == ' ' || gap == '・' || gap == '　' ? runEnd(page, end + 1) : end;
        boolean katakana = Chars.isKatakana(page.at(start));
        boolean pair = second > end + 1 && end - start <= 4 && second - end <= 5 && end - start >= 1 && !katakana
                && gap == ' ';
        boolean foreign = katakana && gap == '・' && second > end + 2;
        if (pair && Chars.isKanji(page.at(end + 1)) && !NOBODY.contains(page.slice(start, end)) || foreign) {
            while (page.at(second) == '・') {
                second = runEnd(page, second + 1);
            }
            add(draft, start, second);
            return;
        }
        if (end - start > 10) {
            return;
        }
        if (followed(page, end) && person(page, start, end)) {
            add(draft, start, end);
        } else if (!katakana && full(page, start, end)) {
            add(draft, start, end);
        } else if (!katakana && Chars.isHiragana(gap)) {
            int mixed = end;
            while (Chars.isHiragana(page.at(mixed)) && mixed - end < 4 && !followed(page, mixed)) {
                mixed++;
            }
            if (mixed - end >= 2 && page.has(mixed, "さん") && JAPANESE.contains(page.slice(start, end))) {
                add(draft, start, mixed);
            }
        }
    }

    private static boolean followed(Page page, int end) {
        for (String after : AFTER) {
            if (page.has(end, after)) {
                return true;
            }
        }
        // An address or an account in brackets.
        return page.at(end) == '(' && Chars.isAsciiWord(page.at(end + 1));
    }

    /** Before an honorific: not one of the words for roles, and short enough; before "です" a listed family name. */
    private static boolean person(Page page, int start, int end) {
        if (page.has(end, "先生") || page.has(end, "女士")) {
            return end - start <= 4
                    && (CHINESE.contains(page.slice(start, start + 1)) || JAPANESE.contains(page.slice(start, end)));
        }
        String word = page.slice(start, end);
        if (NOBODY.contains(word) || end - start > 5
                || end - start < 2 && !JAPANESE.contains(word) && !CHINESE.contains(word)) {
            return false;
        }
        boolean honorific = page.has(end, "さん") || page.has(end, "様") || page.has(end, "氏") || page.has(end, "くん")
                || page.has(end, "君")
                || page.has(end, "ちゃん") || page.has(end, "殿") || page.has(end, "さま") || page.has(end, "先輩")
                || page.has(end, "と申")
                || page.has(end, "と名乗");
        boolean own = page.has(end, "です") || page.has(end, "といい") || page.has(end, "と言い");
        boolean front = start == 0 || page.at(start - 1) == '\n' || page.at(start - 1) == '。'
                || page.at(start - 1) == '、' || page.at(start
                        - 1) == 'の';
        boolean listed = family(word);
        if (Chars.isKatakana(page.at(start))) {
            return (honorific || page.has(end, "という人")) && !word.endsWith("ー") && end - start >= 2;
        }
        return honorific && (!endsInRole(word) || end - start >= 4 || end - start == 3 && listed)
                || own && front && listed || listed && end - start > 2;
    }

    private static boolean endsInRole(String word) {
        return word.endsWith("者") || word.endsWith("員") || word.endsWith("人") || word.endsWith("客")
                || word.endsWith("長") || word.endsWith("方");
    }

    private static boolean family(String word) {
        for (int length = Math.min(3, word.length()); length >= 1; length--) {
            if (JAPANESE.contains(word.substring(0, length)) && (length > 1 || word.length() <= 3)) {
                return true;
            }
        }
        return false;
    }

    /** A listed Japanese family name of two characters or more with a given name right behind it, and nothing else. */
    private static boolean full(Page page, int start, int end) {
        int length = end - start;
        if (length < 3 || length > 5) {
            return false;
        }
        boolean closed = end == page.length() || "。、\n(はがのもにを「」!".indexOf(page.at(end)) >= 0;
        return closed && (JAPANESE.contains(page.slice(start, start + 2))
                || length > 3 && JAPANESE.contains(page.slice(start, start + 3)));
    }

    private static void korean(Draft draft, int start) {
        Page page = draft.page();
        int end = runEnd(page, start);
        int honorific = -1;
        for (int p = start + 2; p < end; p++) {
            if (page.at(p) == '씨' || page.at(p) == '님') {
                honorific = p;
            }
        }
        if (page.at(end) == ' ' && (page.at(end + 1) == '씨' || page.at(end + 1) == '님')) {
            honorific = end;
        }
        int name = honorific > 0 ? honorific : end;
        boolean three = name - start == 3 && KOREAN.contains(page.slice(start, start + 1));
        boolean stop = page.at(end) == ' ' || page.at(end) == '(' || page.at(end) == '.' || page.at(end) == ','
                || page.at(end) == '\n' || page.at(
                        end) == 0;
        boolean announced = page.at(start - 1) == ' ' && page.at(start - 2) == ':'
                || start == 0 && page.has(start + 3, "입니다");
        if (honorific > 0 && name - start <= 4 && name - start >= 2 && three || three && stop && announced) {
            add(draft, start, name);
        } else if (end - start >= 6 && KOREAN.contains(page.slice(start, start + 1)) && page.has(start + 3, "입니다")) {
            add(draft, start, start + 3);
        }
    }

    private static void add(Draft draft, int start, int end) {
        draft.finds().add(start, end, Kind.PERSON);
        draft.clues().name(draft.page().folded(start, end));
        int gap = draft.page().slice(start, end).indexOf(' ');
        if (gap > 1) {
            draft.clues().name(draft.page().folded(start, start + gap));
            draft.clues().name(draft.page().folded(start + gap + 1, end));
        }
    }

    /** From the prefecture or the postal mark to the last number of the block. */
    private static void address(Draft draft, int i) {
        Page page = draft.page();
        int start = i;
        while (start > 0 && i - start < 8 && (Chars.isKanji(page.at(start - 1)))) {
            start--;
        }
        int p = i + 1;
        int number = -1;
        while (p - i < 48 && (Chars.isKanji(page.at(p)) || Chars.isDigit(page.at(p))
                || "-ー ケヶのノ".indexOf(page.at(p)) >= 0 && page.at(p) != 0
                || number > 0 && Chars.isKatakana(page.at(p)))) {
            if (Chars.isDigit(page.at(p)) || "丁番号".indexOf(page.at(p)) >= 0) {
                number = p;
            }
            p++;
        }
        if (number > 0 && number - i >= 2 && (page.at(i) != '道' || number > i + 3)) {
            while (page.at(p - 1) == ' ' || page.at(p - 1) == 'の') {
                p--;
            }
            draft.finds().add(start, page.at(i) == '〒' ? p : Math.max(number + 1, roomEnd(page, number + 1, p)),
                    Kind.ADDRESS);
        }
    }

    private static int roomEnd(Page page, int from, int limit) {
        int p = from;
        while (p < limit && "号番地室階".indexOf(page.at(p)) >= 0) {
            p++;
        }
        return p;
    }
}
