package dev.chickadee.base;

import java.util.Objects;

/** A password, token or key. Prints {@code [secret]}; opened only by naming a {@link Reveal}. */
public final class Secret {

    private final String value;

    public Secret(String value) {
        this.value = Objects.requireNonNull(value, "value");
        if (value.isBlank()) {
            throw new IllegalArgumentException("secret: blank (expected: at least one character)");
        }
    }

    /** The value itself. Hand it on at once; never keep, log or print it. */
    public String reveal(Reveal why) {
        Objects.requireNonNull(why, "why");
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Secret that && java.security.MessageDigest.isEqual(bytes(this), bytes(that));
    }

    @Override
    public int hashCode() {
        return 0;
    }

    @Override
    public String toString() {
        return "[secret]";
    }

    private static byte[] bytes(Secret secret) {
        return secret.value.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
