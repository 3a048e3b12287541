package dev.chickadee.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/**
 * Seals what a person confided outside any report, under the identity key: nobody but they reads it. It is erased with
 * its row, having no key of its own. Thread-safe.
 */
final class OwnWords {

    private final Sealer sealer;

    OwnWords(Sealer sealer) {
        this.sealer = sealer;
    }

    byte[] seal(Cell cell, String words) {
        return Crypto.sure(
                () -> sealer.keys().identity().encrypt(words.getBytes(StandardCharsets.UTF_8), cell.bytes()));
    }

    /** @throws StoreFailure if this was not sealed with these keys for this cell */
    String open(Cell cell, byte[] sealed) {
        try {
            return new String(sealer.keys().identity().decrypt(sealed, cell.bytes()), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new StoreFailure("A value in " + cell.table() + "." + cell.column()
                    + " does not open: the key file is not the one it was sealed with, or the row was changed."
                    + " Put the right key file back, or restore the row.", e);
        }
    }
}
