package dev.chickadee.delivery;

import java.util.Arrays;

/** How a card is placed among what its lane already shows. The stored words never change. */
public enum Manner {
    /** A message by itself. */
    POST("post"),
    /** As the {@link Copy} of its subject: in the place of the one shown, or as a new message if none is. */
    SHOW("show"),
    /** In the place of the copy; if the subject was never shown in this lane there is nothing to do. */
    REPLACE("replace"),
    /** Under the copy, in its thread; as a message by itself if there is none. */
    UNDER("under");

    private final String word;

    Manner(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** Whether what is sent is the copy from then on. */
    public boolean changesCopy() {
        return this == SHOW || this == REPLACE;
    }

    /** @throws IllegalArgumentException if no manner was ever stored so */
    public static Manner stored(String word) {
        return Arrays.stream(values()).filter(manner -> manner.word.equals(word)).findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("manner: \"" + word + "\" (expected: a stored manner)"));
    }
}
