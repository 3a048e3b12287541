package dev.chickadee.pattern;

/**
 * A sign of a pattern in a text: the words that show it, and why they do. A sign speaks about words, never about who
 * wrote them. Printing one keeps the words to itself, because they come from what a person confided.
 *
 * @param weight above 0: how strongly the words speak for the pattern (about 1 is enough to mention, 3 is plain);
 *               below 0: how strongly they speak for good faith
 * @param quote  a piece of the text, letter by letter as it stands there
 * @param why    one English sentence
 */
public record Signal(PatternId pattern, double weight, String quote, String why) {

    public Signal {
        if (!Double.isFinite(weight) || weight == 0) {
            throw new IllegalArgumentException("weight: " + weight + " (expected: a number other than 0)");
        }
        if (quote.isBlank()) {
            throw new IllegalArgumentException("quote: blank (expected: words of the text)");
        }
        if (why.isBlank()) {
            throw new IllegalArgumentException("why: blank (expected: one sentence)");
        }
    }

    @Override
    public String toString() {
        return "Signal[" + pattern + ", weight=" + weight + ", quote of " + quote.length() + " characters, " + why
                + "]";
    }
}
