package dev.chickadee.redaction;

import java.util.Arrays;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Telephone numbers (ITU-T E.164 and national habits), bank cards (ISO/IEC 7812) and tax numbers. */
final class PhoneScanner implements Scanner {

    private static final Set<String> CUES = WordSet.of("tel", "phone", "telephone", "mobile", "cell", "call", "called",
            "fax", "whatsapp", "signal",
            "sms", "telefon", "telefonnummer", "handy", "mobil", "nummer", "rufnummer", "durchwahl", "portable",
            "numero", "tlf", "movil", "telefono",
            "telefone", "celular", "telemovel", "cellulare", "telefoon", "text", "ring", "dial", "reach", "number",
            "contact", "contato", "contacto",
            "kontakt", "電話", "電話番号", "携帯", "телефон", "전화", "电话", "phoned", "rang", "viber", "hotline", "téléphone",
            "appeler", "llamar");
    private static final int MOST_SIGNS = 40;

    @Override
    public void scan(Draft draft) {
        Page page = draft.page();
        int i = 0;
        while (i < page.length()) {
            char c = page.at(i);
            boolean starts = Chars.isDigit(c) && !page.isWord(i - 1) || c == '+' && !page.isWord(i - 1)
                    || c == '(' && (page.isDigit(i + 1)
                            || page.at(i + 1) == '+');
            i = starts ? number(draft, i) : i + 1;
        }
    }

    private static int number(Draft draft, int start) {
        Page page = draft.page();
        int p = start;
        int digits = 0;
        int groups = 0;
        int end = start;
        int[] sizes = new int[MOST_SIGNS];
        char sign = 0;
        while (p - start < MOST_SIGNS) {
            int run = p;
            while (page.isDigit(p) && p - run < MOST_SIGNS) {
                p++;
            }
            if (p > run) {
                sizes[groups++] = p - run;
                digits += p - run;
                end = p;
            }
            int next = separator(page, p, start);
            if (next == p) {
                break;
            }
            sign = page.at(p) == ' ' && sign != 0 ? sign : page.at(p);
            p = next;
        }
        if (end == start || page.isWord(end) || digits < 6) {
            return Math.max(end, start + 1);
        }
        if (page.at(start) == '(' && page.slice(start, end).indexOf(')') < 0) {
            start++;
        }
        Kind kind = kind(draft, start, end, groups, sizes);
        if (kind != null) {
            draft.finds().add(start, extension(page, end), kind);
        } else if (digits >= 9 && groups == 1) {
            draft.finds().doubt(start, end, ResidualKind.LONG_NUMBER);
        }
        return end;
    }

    /** The next digit may follow a blank, a dash, a dot, a slash, brackets, or one line break. */
    private static int separator(Page page, int p, int start) {
        int q = p;
        while (q - p < 4 && " -./()\u2011\n+".indexOf(page.at(q)) >= 0 && page.at(q) != 0) {
            if (page.at(q) == '+' && q != start) {
                return p;
            }
            q++;
        }
        return page.isDigit(q) ? q : p;
    }

    private static int extension(Page page, int end) {
        int p = page.skipBlanks(end, page.length());
        for (String word : new String[]{"ext.", "ext", "x", "extension", "durchwahl", "poste", "ramal"}) {
            if (page.has(p, word)) {
                int q = page.skipBlanks(p + word.length(), page.length());
                int from = q;
                while (page.isDigit(q) && q - from < 7) {
                    q++;
                }
                if (q > from && !page.isWord(q)) {
                    return q;
                }
            }
        }
        return end;
    }

    private static @Nullable Kind kind(Draft draft, int start, int end, int groups, int[] sizes) {
        Page page = draft.page();
        int digits = Arrays.stream(sizes).sum();
        if (digits >= 13 && digits <= 19 && luhn(page, start, end) && page.at(start) != '+') {
            return Kind.CARD;
        }
        if (page.at(start) == '+' || page.at(start) == '(' && page.at(start + 1) == '+') {
            return digits <= 16 ? Kind.PHONE : null;
        }
        if (date(page, start, end, sizes, groups)) {
            return null;
        }
        boolean tax = groups == 4 && sizes[0] == 3 && sizes[1] == 3 && sizes[2] == 3 && sizes[3] == 2
                || groups == 3 && sizes[0] == 3 && sizes[1] == 2 && sizes[2] == 4;
        boolean researcher = groups == 4 && sizes[0] == 4 && sizes[1] == 4 && sizes[2] == 4 && sizes[3] >= 3
                && page.at(start + 4) == '-' && page.at(start) == '0';
        if (tax || researcher) {
            return Kind.IBAN;
        }
        if (digits > 15) {
            return null;
        }
        boolean zero = page.isDigit(start) ? page.at(start) == '0' : page.at(start + 1) == '0';
        String raw = page.slice(start, end);
        boolean dotted = raw.indexOf('.') >= 0 && raw.indexOf(' ') < 0 && raw.indexOf('-') < 0;
        boolean american = groups >= 3 && sizes[groups - 1] == 4 && sizes[groups - 2] == 3 && sizes[groups - 3] == 3
                && digits >= 10;
        boolean bracket = raw.startsWith("(") && digits >= 8;
        boolean trunk = zero && digits >= 9 && digits <= 14 && !(dotted && groups < 4);
        boolean brazil = groups >= 2 && sizes[groups - 1] == 4 && sizes[groups - 2] == 5 && digits >= 9;
        return american || bracket || trunk || brazil || cue(draft, start) && digits >= 6 && !(dotted && groups == 2)
                ? Kind.PHONE
                : null;
    }

    /** A year with month and day, in this order or the other. */
    private static boolean date(Page page, int start, int end, int[] sizes, int groups) {
        if (groups < 3) {
            return groups == 2 && sizes[0] == 4 && sizes[1] == 4 && page.at(start) <= '2' && page.at(start) >= '1';
        }
        boolean yearFirst = sizes[0] == 4 && sizes[1] <= 2 && sizes[2] <= 2;
        boolean yearLast = sizes[0] <= 2 && sizes[1] <= 2 && sizes[2] == 4 && page.at(start) != '+';
        return (yearFirst || yearLast) && (page.at(start) <= '3' || groups > 3) && !(groups > 4);
    }

    private static boolean cue(Draft draft, int start) {
        Words words = draft.words();
        int i = words.from(start) - 1;
        for (int back = 0; back < 3 && i - back >= 0; back++) {
            if (start - words.end(i - back) > 24) {
                return false;
            }
            if (CUES.contains(words.folded(i - back))) {
                return true;
            }
        }
        return false;
    }

    /** The check digit of bank cards (ISO/IEC 7812-1, annex B). */
    private static boolean luhn(Page page, int start, int end) {
        int sum = 0;
        boolean twice = false;
        for (int p = end - 1; p >= start; p--) {
            if (page.isDigit(p)) {
                int digit = page.at(p) - '0';
                digit = twice ? digit * 2 > 9 ? digit * 2 - 9 : digit * 2 : digit;
                sum += digit;
                twice = !twice;
            }
        }
        return sum % 10 == 0;
    }
}
