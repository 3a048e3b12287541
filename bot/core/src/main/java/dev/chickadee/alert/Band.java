package dev.chickadee.alert;

/** A count that does not tell who: small numbers that change one at a time would. The words are {@code alert.band.<word>}. */
public enum Band {
    NONE("none"), ONE("one"), FEW("few"), MANY("many");

    private final String word;

    Band(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** None, one, two to five, six or more. */
    public static Band of(int count) {
        if (count <= 0) {
            return NONE;
        }
        return count == 1 ? ONE : count <= 5 ? FEW : MANY;
    }
}
