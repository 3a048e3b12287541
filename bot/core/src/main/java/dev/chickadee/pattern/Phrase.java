package dev.chickadee.pattern;

import java.util.List;

/**
 * A row of parts that words are compared with, from the first word on. Never crosses the end of a sentence. The longest gap
 * and the number of parts are small, so a comparison takes bounded time.
 */
record Phrase(List<Part> parts) {

    /** What may stand at one place of a phrase. */
    sealed interface Part {
        /** Exactly this word. */
        record Exact(String word) implements Part {}

        /** A word that begins so. */
        record Begins(String stem) implements Part {}

        /** A word that begins with a digit. */
        record Digits() implements Part {}

        /** One of these, or, if {@code optional}, nothing. */
        record OneOf(List<Phrase> choices, boolean optional) implements Part {}

        /** Up to {@code max} words of any kind; three times as many characters in scripts without spaces. */
        record Gap(int max) implements Part {}
    }

    private static final int NONE = -1;

    /** Where a match that begins at word {@code from} ends, exclusive; -1 if there is none. */
    int matches(List<Word> words, int from) {
        return match(words, from, 0, words.get(from).sentence());
    }

    private int match(List<Word> words, int at, int part, int sentence) {
        if (part == parts.size()) {
            return at;
        }
        return switch (parts.get(part)) {
            case Part.Gap(int max) -> matchAfterGap(words, at, part, sentence, max);
            case Part.OneOf(var choices, var optional) -> {
                for (var choice : choices) {
                    int end = choice.match(words, at, 0, sentence);
                    int rest = end == NONE ? NONE : match(words, end, part + 1, sentence);
                    if (rest != NONE) {
                        yield rest;
                    }
                }
                yield optional ? match(words, at, part + 1, sentence) : NONE;
            }
            case Part.Exact(var word) -> {
                boolean same = isIn(words, at, sentence) && words.get(at).plain().equals(word);
                yield same ? match(words, at + 1, part + 1, sentence) : NONE;
            }
            case Part.Begins(var stem) -> {
                boolean same = isIn(words, at, sentence) && words.get(at).plain().startsWith(stem);
                yield same ? match(words, at + 1, part + 1, sentence) : NONE;
            }
            case Part.Digits() -> {
                boolean same = isIn(words, at, sentence) && Character.isDigit(words.get(at).plain().charAt(0));
                yield same ? match(words, at + 1, part + 1, sentence) : NONE;
            }
        };
    }

    private int matchAfterGap(List<Word> words, int at, int part, int sentence, int max) {
        int end = match(words, at, part + 1, sentence);
        int budget = max * 3;
        for (int next = at; end == NONE && budget > 0 && isIn(words, next, sentence); next++) {
            budget -= words.get(next).glued() ? 1 : 3;
            end = match(words, next + 1, part + 1, sentence);
        }
        return end;
    }

    private static boolean isIn(List<Word> words, int at, int sentence) {
        return at < words.size() && words.get(at).sentence() == sentence;
    }
}
