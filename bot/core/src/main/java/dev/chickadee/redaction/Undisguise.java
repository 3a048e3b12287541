package dev.chickadee.redaction;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Builds a {@link Page}: drops invisible characters, brings compatibility forms (UAX 15) and look-alikes (TR 39) to plain
 * letters, decodes HTML entities, percent escapes and quoted-printable line breaks, and reads {@code [at]} and
 * {@code (dot)} as what they stand for. One pass, plus one over words that mix scripts.
 */
final class Undisguise {

    private final String input;
    private char[] text;
    private int[] from;
    private int[] to;
    private int length;
    private final BitSet disguised = new BitSet();

    private Undisguise(String input) {
        this.input = input;
        int size = input.length() + 16;
        this.text = new char[size];
        this.from = new int[size];
        this.to = new int[size];
    }

    static Page page(String input) {
        Undisguise work = new Undisguise(input);
        work.run();
        new ScriptMixer(work.text, work.length, work.disguised).run();
        return new Page(work.text, work.from, work.to, work.length, work.disguised);
    }

    private void run() {
        int i = 0;
        while (i < input.length()) {
            char c = input.charAt(i);
            i = c < 0x80 ? ascii(c, i) : wide(c, i);
        }
    }

    private int ascii(char c, int i) {
        int next = switch (c) {
            case '=' -> softBreak(i);
            case '&' -> entity(i);
            case '%' -> percent(i);
            case '(', '[', '{', '<' -> bracketed(i);
            case '\\' -> unicodeEscape(i);
            default -> i;
        };
        if (next != i) {
            return next;
        }
        if (c == '\r') {
            // A lone CR ends a line; before LF it is dropped.
            if (i + 1 < input.length() && input.charAt(i + 1) == '\n') {
                return i + 1;
            }
            c = '\n';
        }
        put(c < ' ' && c != '\n' && c != '\t' ? ' ' : c, i, i + 1);
        return i + 1;
    }

    /** A quoted-printable soft line break (RFC 2045, 6.7) vanishes, if the line was not ended by a blank. */
    private int softBreak(int i) {
        int next = i + 1;
        if (next < input.length() && input.charAt(next) == '\r') {
            next++;
        }
        if (next < input.length() && input.charAt(next) == '\n' && i > 0 && !Chars.isSpace(input.charAt(i - 1))) {
            return next + 1;
        }
        return quotedPrintable(i);
    }

    private int quotedPrintable(int i) {
        if (i + 2 < input.length()
                && (input.startsWith("=40", i) || input.startsWith("=2E", i) || input.startsWith("=3D",
                        i))
                && length > 0 && Chars.isWord(text[length - 1])) {
            put((char) Integer.parseInt(input, i + 1, i + 3, 16), i, i + 3);
            disguised.set(length - 1);
            return i + 3;
        }
        return i;
    }

    private int entity(int i) {
        int end = input.indexOf(';', i, Math.min(input.length(), i + 12));
        int code = end < 0 ? -1 : Entities.decode(input, i + 1, end);
        if (code < 0) {
            return i;
        }
        put((char) code, i, end + 1);
        disguised.set(length - 1);
        return end + 1;
    }

    private int percent(int i) {
        if (i + 2 < input.length() && Chars.isHex(input.charAt(i + 1)) && Chars.isHex(input.charAt(i + 2))) {
            int code = Integer.parseInt(input, i + 1, i + 3, 16);
            if (code > ' ' && code < 0x7F && code != '"' && code != '<' && code != '>') {
                put((char) code, i, i + 3);
                return i + 3;
            }
        }
        return i;
    }

    /** JSON and Java escapes such as {@code \u0040}. */
    private int unicodeEscape(int i) {
        if (i + 5 < input.length() && input.charAt(i + 1) == 'u') {
            int code = 0;
            for (int k = i + 2; k < i + 6; k++) {
                int digit = Character.digit(input.charAt(k), 16);
                if (digit < 0) {
                    return i;
                }
                code = code * 16 + digit;
            }
            if (code >= ' ' && code < 0xD800) {
                put((char) code, i, i + 6);
                disguised.set(length - 1);
                return i + 6;
            }
        }
        return i;
    }

    /** {@code [at]}, {@code (dot)}, {@code [.]} and the like become one character, blanks around included. */
    private int bracketed(int i) {
        char sign = BracketSigns.read(input, i);
        if (sign == 0 || length == 0) {
            return i;
        }
        int start = i;
        int kept = length;
        while (kept > 0 && text[kept - 1] == ' ' && length - kept < 2) {
            kept--;
            start = from[kept];
        }
        if (kept == 0 || !Chars.isWord(text[kept - 1])) {
            return i;
        }
        int next = BracketSigns.end(input, i);
        int after = next;
        while (after < input.length() && after < next + 2 && input.charAt(after) == ' ') {
            after++;
        }
        if (after >= input.length() || !(Chars.isWord(input.charAt(after)) || sign == ':')) {
            return i;
        }
        length = kept;
        put(sign, start, after);
        disguised.set(length - 1);
        return after;
    }

    private int wide(char c, int i) {
        if (Invisible.is(input, i)) {
            if (c > 0x36F) {
                disguised.set(length);
            }
            return i + (Character.isHighSurrogate(c) ? 2 : 1);
        }
        if (c < 0x250 && c > 0xBF || Chars.isDense(c) && c < 0xF900) {
            put(c, i, i + 1);
            return i + 1;
        }
        int code = input.codePointAt(i);
        int end = i + Character.charCount(code);
        if (code > 0xFF00 && code < 0xFF5F && "([{".indexOf(code - 0xFEE0) >= 0 || code == 0x3010) {
            int next = bracketed(i);
            if (next != i) {
                return next;
            }
        }
        putPlain(code, i, end);
        return end;
    }

    private void putPlain(int code, int start, int end) {
        char simple = Invisible.plain(code);
        if (simple != 0) {
            put(simple == '。' ? fullStop(end) : simple, start, end);
            return;
        }
        int digit = Character.isDigit(code) ? Character.digit(code, 10) : -1;
        if (digit >= 0) {
            put((char) ('0' + digit), start, end);
            return;
        }
        String raw = Character.toString(code);
        String plain = Invisible.compatible(code) ? Normalizer.normalize(raw, Normalizer.Form.NFKC) : raw;
        for (int k = 0; k < plain.length(); k++) {
            put(plain.charAt(k), start, end);
            if (code >= 0x2000 && !plain.equals(raw)) {
                disguised.set(length - 1);
            }
        }
    }

    /** An ideographic full stop inside a Latin word separates the labels of a domain. */
    private char fullStop(int end) {
        boolean inside = length > 0 && Chars.isAsciiWord(text[length - 1]) && end < input.length()
                && Chars.isAsciiWord(input.charAt(end));
        return inside ? '.' : '。';
    }

    private void put(char c, int start, int end) {
        if (length == text.length) {
            int size = length * 2;
            text = Arrays.copyOf(text, size);
            from = Arrays.copyOf(from, size);
            to = Arrays.copyOf(to, size);
        }
        text[length] = c;
        from[length] = start;
        to[length] = end;
        length++;
    }
}
