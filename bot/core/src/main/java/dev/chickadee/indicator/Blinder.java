package dev.chickadee.indicator;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Turns values into {@link Blind}s with HMAC-SHA-256 (RFC 2104, cut to 128 bits as section 5 allows): equal values meet,
 * but without the key nobody can list candidates and compare. The form's label is hashed too, so that a handle and a
 * word of a text never meet. Thread-safe.
 */
public final class Blinder {

    private static final String ALGORITHM = "HmacSHA256";
    private static final byte[] PURPOSE = "chickadee blind 1\0".getBytes(StandardCharsets.UTF_8);

    private final String epoch;
    private final Mac keyed;

    /**
     * @param epoch the key's name, 1-20 characters; stored beside every value, so that the key can be rotated
     * @param key at least 32 bytes; copied
     */
    public Blinder(String epoch, byte[] key) {
        if (epoch.isBlank() || epoch.length() > 20) {
            throw new IllegalArgumentException("epoch: " + epoch.length() + " characters (expected: 1-20)");
        }
        if (key.length < 32) {
            throw new IllegalArgumentException("key: " + key.length + " bytes (expected: at least 32)");
        }
        this.epoch = epoch;
        try {
            keyed = Mac.getInstance(ALGORITHM);
            keyed.init(new SecretKeySpec(key, ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(ALGORITHM + " is missing in this Java", e);
        }
    }

    /** The name of the key. */
    public String epoch() {
        return epoch;
    }

    /** The blind value of a derived form. */
    public Blind blind(Form form) {
        return blind(form.kind(), form.value());
    }

    /** The blind value of {@code value} read as {@code kind}. */
    public Blind blind(FormKind kind, String value) {
        Mac mac = copy();
        mac.update(PURPOSE);
        mac.update(kind.label().getBytes(StandardCharsets.UTF_8));
        mac.update((byte) 0);
        return new Blind(epoch, Arrays.copyOf(mac.doFinal(value.getBytes(StandardCharsets.UTF_8)), Blind.SIZE));
    }

    private Mac copy() {
        try {
            return (Mac) keyed.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(ALGORITHM + " of this Java cannot be copied", e);
        }
    }

    /** Prints the epoch only. */
    @Override
    public String toString() {
        return "Blinder[" + epoch + "]";
    }
}
