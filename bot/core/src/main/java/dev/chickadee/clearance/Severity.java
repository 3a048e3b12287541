package dev.chickadee.clearance;

/** How dangerous something is: one to five dees, as a chickadee calls. Ordered, mildest first. */
public enum Severity {
    ONE, TWO, THREE, FOUR, FIVE;

    /** 1 to 5; the stored form. */
    public int dees() {
        return ordinal() + 1;
    }

    /** The call: {@code dee dee dee}. Never shown without the number beside it, which a screen reader can use. */
    public String call() {
        return String.join(" ", java.util.Collections.nCopies(dees(), "dee"));
    }

    public boolean atLeast(Severity least) {
        return compareTo(least) >= 0;
    }

    /** @throws IllegalArgumentException unless 1 to 5 */
    public static Severity of(int dees) {
        if (dees < 1 || dees > values().length) {
            throw new IllegalArgumentException("severity: " + dees + " (expected: 1-5)");
        }
        return values()[dees - 1];
    }
}
