package dev.chickadee.chat;

/** The platform's own id of one interaction; the same however often it is delivered. */
public record InteractionId(Platform platform, String value) {

    public InteractionId {
        if (value.isEmpty() || value.length() > 200) {
            throw new IllegalArgumentException(
                    "interactionId: " + value.length() + " characters (expected: 1-200)");
        }
    }
}
