package dev.chickadee.redaction;

import java.util.Map;

/** The HTML character references that are used to hide an address or to show one. */
final class Entities {

    private static final Map<String, Integer> NAMES = Map.ofEntries(Map.entry("amp", (int) '&'),
            Map.entry("lt", (int) '<'),
            Map.entry("gt", (int) '>'), Map.entry("quot", (int) '"'), Map.entry("apos", (int) '\''),
            Map.entry("nbsp", (int) ' '), Map.entry("commat", (int) '@'), Map.entry("period", (int) '.'),
            Map.entry("lowbar", (int) '_'), Map.entry("hyphen", (int) '-'), Map.entry("dash", (int) '-'),
            Map.entry("sol", (int) '/'), Map.entry("colon", (int) ':'), Map.entry("num", (int) '#'),
            Map.entry("plus", (int) '+'));

    private Entities() {}

    /** The character for what stands between {@code &} and {@code ;}, or -1. */
    static int decode(String input, int start, int end) {
        if (end <= start) {
            return -1;
        }
        if (input.charAt(start) != '#') {
            return NAMES.getOrDefault(input.substring(start, end), -1);
        }
        boolean hex = end > start + 1 && (input.charAt(start + 1) | 0x20) == 'x';
        int radix = hex ? 16 : 10;
        int code = 0;
        int first = start + (hex ? 2 : 1);
        for (int i = first; i < end; i++) {
            int digit = Character.digit(input.charAt(i), radix);
            if (digit < 0 || code > 0xFFFF) {
                return -1;
            }
            code = code * radix + digit;
        }
        return first < end && code >= ' ' && code < 0xD800 ? code : -1;
    }
}
