package dev.chickadee.base;

import java.util.Objects;

/**
 * Words that a person confided or that strangers wrote: untrusted, bounded, and silent when printed.
 * Control characters other than line breaks and tabs are dropped, and so are the bidirectional overrides
 * that let a text read differently from what it says (Unicode TR 36, section 2.10; CVE-2021-42574).
 */
public record ReporterText(String words) {

    /** The longest text we keep, in UTF-16 units; a form refuses more at the field. */
    public static final int MAX = 40_000;

    public ReporterText {
        Objects.requireNonNull(words, "words");
        if (words.length() > MAX) {
            throw new IllegalArgumentException(
                    "reporterText: " + words.length() + " characters (expected: at most " + MAX + ")");
        }
        words = tidy(words);
    }

    public static final ReporterText EMPTY = new ReporterText("");

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Prints the length only: a stray log line gives nothing away. */
    @Override
    public String toString() {
        return "[" + words.length() + " characters]";
    }

    private static String tidy(String raw) {
        var kept = new StringBuilder(raw.length());
        raw.codePoints().filter(ReporterText::shows).forEach(kept::appendCodePoint);
        return kept.toString().replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    private static boolean shows(int c) {
        boolean control = Character.getType(c) == Character.CONTROL && c != '\n' && c != '\t' && c != '\r';
        boolean bidi = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c == 0x200E || c == 0x200F;
        boolean broken = Character.getType(c) == Character.SURROGATE;
        return !control && !bidi && !broken;
    }
}
