package dev.chickadee.redaction;

/** Characters that are not seen, or that are only another drawing of a plain one. */
final class Invisible {

    private static final int COMBINING_FIRST = 0x300;
    private static final int COMBINING_LAST = 0x36F;

    private Invisible() {}

    /** Zero-width and format characters, variation selectors, tags, and combining marks. */
    static boolean is(String input, int i) {
        char c = input.charAt(i);
        if (c < COMBINING_FIRST) {
            return c == 0xAD;
        }
        if (c <= COMBINING_LAST) {
            return true;
        }
        if (c == 0xDB40) {
            return true;
        }
        return c == 0x34F || c == 0x61C || c == 0x115F || c == 0x1160 || c >= 0x17B4 && c <= 0x17B5
                || c >= 0x180B && c <= 0x180E || c >= 0x1AB0 && c <= 0x1AFF || c >= 0x200B && c <= 0x200F
                || c >= 0x202A && c <= 0x202E || c >= 0x2060 && c <= 0x206F || c >= 0x20D0 && c <= 0x20FF || c == 0x3164
                || c == 0x2800 || c >= 0xFE00 && c <= 0xFE0F || c >= 0xFE20 && c <= 0xFE2F || c == 0xFEFF || c == 0xFFA0
                || c >= 0xFFF9 && c <= 0xFFFB;
    }

    /** The plain character for blanks, dashes, quotes and stops of many shapes, or NUL. */
    static char plain(int code) {
        return switch (code) {
            case 0xA0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200A,
                    0x202F, 0x205F,
                    0x3000 ->
                ' ';
            case 0x85, 0x2028, 0x2029 -> '\n';
            case 0x2010, 0x2011, 0x2012, 0x2013, 0x2212, 0xFE58, 0xFE63, 0xFF0D -> '-';
            case 0x2018, 0x2019, 0x201B, 0x2BC, 0x2B9, 0xFF07 -> '\'';
            case 0x201C, 0x201D, 0x201E, 0x201F, 0xFF02 -> '"';
            case 0x2024, 0xFE52, 0xFF0E -> '.';
            case 0xFF61, 0x3002 -> '。';
            case 0x2044, 0x2215, 0x29F8 -> '/';
            case 0x2236, 0xA789, 0x2D0 -> ':';
            case 0xFE6B -> '@';
            default -> 0;
        };
    }

    /** Whether the code point belongs to blocks that hold compatibility forms (UAX 15). */
    static boolean compatible(int code) {
        return code >= 0xFB00 && code <= 0xFFFF || code >= 0xF900 && code <= 0xFAFF || code >= 0x2000 && code <= 0x2BFF
                || code >= 0x1D400 && code <= 0x1D7FF || code >= 0x1F100 && code <= 0x1F1FF || code <= 0xBF
                || code >= 0x1E00 && code <= 0x1FFF || code >= 0x3200 && code <= 0x33FF
                || code >= 0x1BB0 && code <= 0x1DBF
                || code >= 0x2E80 && code <= 0x2FDF || code >= 0x2B0 && code <= 0x2FF
                || code >= 0x1FBF0 && code <= 0x1FBF9;
    }
}
