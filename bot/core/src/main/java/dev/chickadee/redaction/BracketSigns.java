package dev.chickadee.redaction;

import java.util.Map;

/** Signs that people put in brackets so that a machine does not read an address: {@code [at]}, {@code (dot)}. */
final class BracketSigns {

    private static final int LONGEST = 18;
    private static final Map<String, Character> SIGNS = Map.ofEntries(Map.entry("@", '@'), Map.entry("at", '@'),
            Map.entry("ät", '@'), Map.entry("a", '@'), Map.entry("arroba", '@'), Map.entry("arobase", '@'),
            Map.entry("chez", '@'), Map.entry("chiocciola", '@'), Map.entry("at sign", '@'), Map.entry("ett", '@'),
            Map.entry("klammeraffe", '@'), Map.entry("アット", '@'), Map.entry("アットマーク", '@'), Map.entry("あっと", '@'),
            Map.entry("собака", '@'), Map.entry("małpa", '@'), Map.entry("apenstaartje", '@'), Map.entry(".", '.'),
            Map.entry("dot", '.'), Map.entry("d0t", '.'), Map.entry("punkt", '.'), Map.entry("point", '.'),
            Map.entry("punto", '.'), Map.entry("ponto", '.'), Map.entry("точка", '.'), Map.entry("ドット", '.'),
            Map.entry("点", '.'), Map.entry("kropka", '.'), Map.entry("punt", '.'), Map.entry(":", ':'),
            Map.entry("://", ':'), Map.entry("-", '-'), Map.entry("dash", '-'), Map.entry("_", '_'),
            Map.entry("underscore", '_'), Map.entry("/", '/'));

    private BracketSigns() {}

    /** The sign that stands in brackets at {@code i}, or NUL. {@code [://]} is left to the reader of addresses. */
    static char read(String input, int i) {
        int close = closing(input, i);
        if (close < 0) {
            return 0;
        }
        String inside = plain(input, i + 1, close);
        if (inside.equals("a") && input.charAt(i) != '(' && input.charAt(i) != '[' || inside.equals("://")) {
            return 0;
        }
        return SIGNS.getOrDefault(inside, '\0');
    }

    static int end(String input, int i) {
        return closing(input, i) + 1;
    }

    private static int closing(String input, int i) {
        int limit = Math.min(input.length(), i + LONGEST);
        for (int p = i + 1; p < limit; p++) {
            char c = input.charAt(p);
            if (c == ')' || c == ']' || c == '}' || c == '>' || c == 0xFF09 || c == 0xFF3D || c == 0xFF5D
                    || c == 0x3011) {
                return p;
            }
            if (c == '\n' || c == '(' || c == '[' || c == '<') {
                return -1;
            }
        }
        return -1;
    }

    private static String plain(String input, int start, int end) {
        StringBuilder out = new StringBuilder();
        for (int i = start; i < end; i++) {
            char c = input.charAt(i);
            out.append(Character.toLowerCase(c > 0xFF00 && c < 0xFF5F ? (char) (c - 0xFEE0) : c));
        }
        return out.toString().strip();
    }
}
