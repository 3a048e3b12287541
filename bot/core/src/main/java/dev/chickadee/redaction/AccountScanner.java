package dev.chickadee.redaction;

/** Bank accounts with their check digits (ISO 13616) and addresses of digital currencies. */
final class AccountScanner implements Scanner {

    private static final int SHORTEST = 15;
    private static final int LONGEST = 34;

    @Override
    public void scan(Draft draft) {
        Page page = draft.page();
        for (int i = 0; i < page.length(); i++) {
            if (Chars.isAsciiLetter(page.at(i)) && !page.isWord(i - 1)) {
                boolean country = Chars.isAsciiLetter(page.at(i + 1)) && page.isDigit(i + 2) && page.isDigit(i + 3);
                if (country) {
                    iban(draft, i);
                } else if (page.has(i, "bc1") || page.has(i, "ltc1") || page.has(i, "addr1")) {
                    coin(draft, i);
                }
            }
        }
    }

    /** Letters and digits in groups; the longest run whose check digits are right. */
    private static void iban(Draft draft, int start) {
        Page page = draft.page();
        StringBuilder digits = new StringBuilder();
        int p = start;
        int count = 0;
        int end = -1;
        while (count < LONGEST) {
            if (Chars.isAsciiWord(page.at(p))) {
                digits.append(page.low(p));
                count++;
                p++;
                if (count >= SHORTEST && !page.isWord(p) && checks(digits)) {
                    end = p;
                }
            } else if ((page.at(p) == ' ' || page.at(p) == '-') && Chars.isAsciiWord(page.at(p + 1))) {
                p++;
            } else {
                break;
            }
        }
        if (end > 0) {
            draft.finds().add(start, end, Kind.IBAN);
        }
    }

    /** The remainder by 97 must be one when the first four signs stand last and letters count from ten. */
    private static boolean checks(StringBuilder account) {
        int rest = 0;
        for (int i = 0; i < account.length(); i++) {
            char c = account.charAt((i + 4) % account.length());
            int value = Character.digit(c, 36);
            rest = (value > 9 ? rest * 100 + value : rest * 10 + value) % 97;
        }
        return rest == 1;
    }

    private static void coin(Draft draft, int start) {
        int end = start;
        while (Chars.isAsciiWord(draft.page().at(end))) {
            end++;
        }
        if (end - start >= 26) {
            draft.finds().add(start, end, Kind.IBAN);
        }
    }
}
