package dev.chickadee.clearance;

/** The strictest Tlp that somebody may receive. */
public sealed interface Clearance {

    /** Nothing at all: nobody has granted anything. */
    record None() implements Clearance {}

    /** Texts up to and including {@code most}. */
    record UpTo(Tlp most) implements Clearance {}

    Clearance NONE = new None();

    static Clearance upTo(Tlp most) {
        return new UpTo(most);
    }

    /** Whether a text of this Tlp is within the clearance. */
    default boolean covers(Tlp of) {
        return switch (this) {
            case None() -> false;
            case UpTo(var most) -> of.within(most);
        };
    }
}
