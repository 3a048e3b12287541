package dev.chickadee.alert;

/**
 * Something left in a draft that a person must look at: it may identify somebody. Prints nothing of it.
 *
 * @param quote the words in doubt
 * @param why   the kind of doubt, a word of the catalogue
 */
public record Doubt(String quote, String why) {

    public Doubt {
        if (quote.isEmpty() || why.isBlank()) {
            throw new IllegalArgumentException(
                    "doubt: " + quote.length() + " characters (expected: 1 or more, and a kind)");
        }
    }

    @Override
    public String toString() {
        return "doubt[" + why + "]";
    }
}
