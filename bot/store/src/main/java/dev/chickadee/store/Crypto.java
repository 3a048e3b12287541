package dev.chickadee.store;

import java.security.GeneralSecurityException;

import com.google.crypto.tink.prf.PrfSet;

/** Calls into Tink that cannot fail with keys that were opened before. */
final class Crypto {

    private Crypto() {}

    /** A call that needs a key and nothing from outside. */
    @FunctionalInterface
    interface Call<T> {
        T run() throws GeneralSecurityException;
    }

    /** The keyed hash of {@code content} under one key of the set. @throws GeneralSecurityException if the set has no such key */
    static byte[] hash(PrfSet set, int keyId, byte[] content, int bytes) throws GeneralSecurityException {
        var prf = set.getPrfs().get(keyId);
        if (prf == null) {
            throw new GeneralSecurityException("no key " + Integer.toHexString(keyId));
        }
        return prf.compute(content, bytes);
    }

    static <T> T sure(Call<T> call) {
        try {
            return call.run();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("encryption: failed (expected: never with an opened key)", e);
        }
    }
}
