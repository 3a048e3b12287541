package dev.chickadee.clearance;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * How widely a text may be shared: FIRST's Traffic Light Protocol 2.0 (https://www.first.org/tlp/), least strict first.
 * The stored words never change.
 */
public enum Tlp {
    /** Anybody may read it. */
    CLEAR("clear", "TLP:CLEAR"),
    /** The wider community of open-source maintainers; not where everybody can read. */
    GREEN("green", "TLP:GREEN"),
    /** The recipients' community, and those it works with as far as they need to know. */
    AMBER("amber", "TLP:AMBER"),
    /** The recipients' community and nobody else. */
    AMBER_STRICT("amber-strict", "TLP:AMBER+STRICT"),
    /** The people in the conversation. It never goes to a channel. */
    RED("red", "TLP:RED");

    private final String word;
    private final String label;

    Tlp(String word, String label) {
        this.word = word;
        this.label = label;
    }

    /** The stored form. */
    public String word() {
        return word;
    }

    /** As FIRST wants it written, in capitals. */
    public String label() {
        return label;
    }

    /** Whether this is no stricter than {@code most}. */
    public boolean within(Tlp most) {
        return compareTo(most) <= 0;
    }

    /**
     * Reads a stored form or a label in any case, with or without {@code TLP:}; {@code WHITE} is what TLP 1.0 called
     * {@link #CLEAR}. Null if it is none of them: what people type is for the caller to refuse.
     */
    public static @Nullable Tlp parse(String text) {
        var bare = text.strip().toUpperCase(Locale.ROOT).replace('_', '-').replace('+', '-');
        var name = bare.startsWith("TLP:") ? bare.substring(4).strip() : bare;
        return switch (name) {
            case "CLEAR", "WHITE" -> CLEAR;
            case "GREEN" -> GREEN;
            case "AMBER" -> AMBER;
            case "AMBER-STRICT" -> AMBER_STRICT;
            case "RED" -> RED;
            default -> null;
        };
    }

    /** Reads a stored form. @throws IllegalArgumentException if no Tlp was ever stored so */
    public static Tlp stored(String word) {
        return Arrays.stream(values()).filter(t -> t.word.equals(word)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("tlp: \"" + word + "\" (expected: "
                        + Arrays.stream(values()).map(Tlp::word).collect(Collectors.joining(", ")) + ")"));
    }
}
