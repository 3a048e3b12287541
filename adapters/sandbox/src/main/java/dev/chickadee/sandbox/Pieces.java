package dev.chickadee.sandbox;

import java.util.ArrayList;
import java.util.List;

/** Splits long text without losing a character: the pieces put together are the text. */
final class Pieces {

    private Pieces() {}

    /** Pieces of at most {@code max} characters, ending after a blank where there is one; none for an empty text. */
    static List<String> of(String text, int max) {
        var pieces = new ArrayList<String>();
        int from = 0;
        while (from < text.length()) {
            int to = text.length() - from <= max ? text.length() : cut(text, from, from + max);
            pieces.add(text.substring(from, to));
            from = to;
        }
        return pieces;
    }

    private static int cut(String text, int from, int limit) {
        for (int at = limit; at > from + 1; at--) {
            if (Character.isWhitespace(text.charAt(at - 1))) {
                return at;
            }
        }
        boolean splitsPair = Character.isHighSurrogate(text.charAt(limit - 1)) && limit - 1 > from;
        return splitsPair ? limit - 1 : limit;
    }
}
