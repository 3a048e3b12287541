package dev.chickadee.redaction;

import java.util.Set;

/** Times exact to the second or bound to a day, and sums of money that are not round. Days alone are doubtful. */
final class TimeScanner implements Scanner {

    private static final Set<String> CURRENCIES = WordSet.of("eur", "euro", "euros", "usd", "dollar", "dollars", "gbp",
            "pounds", "chf", "franken", "jpy",
            "yen", "brl", "reais", "cny", "yuan", "inr", "rupees", "btc", "eth", "xmr", "usdt", "bitcoin", "sek", "nok",
            "dkk", "pln", "czk", "cad", "aud");
    private static final String SIGNS = "$€£¥₹₽₿₩";

    @Override
    public void scan(Draft draft) {
        Page page = draft.page();
        int i = 0;
        while (i < page.length()) {
            if (!page.isDigit(i) || page.isWord(i - 1) || page.at(i - 1) == '.' || page.at(i - 1) == ':') {
                i++;
                continue;
            }
            int end = i;
            while (page.isDigit(end)) {
                end++;
            }
            int next = stamp(draft, i, end);
            if (next < 0) {
                next = money(draft, i);
            }
            i = Math.max(next, end);
        }
    }

    /** {@code 2025-03-04T05:06:07Z}, {@code 2025-03-04 05:06}, {@code 2025-03-04}, or 1,700,000,000 seconds. */
    private static int stamp(Draft draft, int start, int end) {
        Page page = draft.page();
        boolean day = end - start == 4 && (page.at(start) == '1' || page.at(start) == '2') && dashed(page, end);
        if (!day) {
            return -1;
        }
        int p = end + 6;
        int clock = page.at(p) == 'T' || page.at(p) == ' ' ? p + 1 : -1;
        if (clock > 0 && page.isDigit(clock) && page.isDigit(clock + 1) && page.at(clock + 2) == ':'
                && page.isDigit(clock + 3)) {
            p = clock + 5;
            while (page.isDigit(p) || page.at(p) != 0 && ":.,".indexOf(page.at(p)) >= 0 && page.isDigit(p + 1)) {
                p++;
            }
            if (page.at(p) == 'Z') {
                p++;
            }
            int zone = page.skipBlanks(p, p + 1);
            if ((page.at(zone) == '+' || page.at(zone) == '-') && page.isDigit(zone + 1) && page.isDigit(zone + 3)) {
                p = zone + 1;
                while (page.isDigit(p) || page.at(p) == ':' && page.isDigit(p + 1)) {
                    p++;
                }
            }
            draft.finds().add(start, p, Kind.TIME);
            return p;
        }
        draft.finds().doubt(start, p, ResidualKind.EXACT_DATE);
        return p;
    }

    private static boolean dashed(Page page, int end) {
        char sign = page.at(end);
        return (sign == '-' || sign == '/' || sign == '.') && page.isDigit(end + 1) && page.isDigit(end + 2)
                && page.at(end + 3) == sign && page
                        .isDigit(end + 4)
                && page.isDigit(end + 5) && !page.isDigit(end + 6);
    }

    /** A number with a currency before or behind it, of more than two significant digits. */
    private static int money(Draft draft, int start) {
        Page page = draft.page();
        int end = start;
        while (page.isDigit(end) || page.at(end) != 0 && ".,' ".indexOf(page.at(end)) >= 0 && page.isDigit(end + 1)
                && (page.at(end) != ' ' || page
                        .isDigit(end + 3) && !page.isDigit(end + 4))) {
            end++;
        }
        int from = page.at(start - 1) == ' ' ? start - 2 : start - 1;
        boolean before = page.at(from) != 0 && SIGNS.indexOf(page.at(from)) >= 0;
        int after = page.skipBlanks(end, page.length());
        boolean sign = page.at(after) != 0 && SIGNS.indexOf(page.at(after)) >= 0;
        int word = draft.words().from(after);
        boolean named = word < draft.words().count() && draft.words().start(word) == after
                && CURRENCIES.contains(draft.words().folded(word));
        if (!before && !sign && !named || significant(page, start, end) <= 2) {
            return end;
        }
        draft.finds().add(before ? from : start, sign ? after + 1 : named ? draft.words().end(word) : end, Kind.AMOUNT);
        return end;
    }

    private static int significant(Page page, int start, int end) {
        int count = 0;
        int last = 0;
        for (int p = start; p < end; p++) {
            if (page.isDigit(p)) {
                count++;
                last = page.at(p) == '0' ? last : count;
            }
        }
        return last;
    }
}
