package dev.chickadee.sandbox.place;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Names bytes by what they are. */
final class Digests {

    private Digests() {}

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
