package dev.chickadee.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

import com.google.crypto.tink.Aead;

/** The opened key of one report. Keep it no longer than the transaction in which it was got: an erased key must not live on. */
final class CaseKey {

    private final String report;
    private final Aead aead;

    CaseKey(String report, Aead aead) {
        this.report = report;
        this.aead = aead;
    }

    /** Whose key it is. */
    String report() {
        return report;
    }

    byte[] seal(Cell cell, String words) {
        return seal(cell, words.getBytes(StandardCharsets.UTF_8));
    }

    byte[] seal(Cell cell, byte[] content) {
        return Crypto.sure(() -> aead.encrypt(content, cell.bytes()));
    }

    /** @throws StoreFailure if this was not sealed with this key for this cell */
    String openWords(Cell cell, byte[] sealed) {
        return new String(open(cell, sealed), StandardCharsets.UTF_8);
    }

    /** @throws StoreFailure if this was not sealed with this key for this cell */
    byte[] open(Cell cell, byte[] sealed) {
        try {
            return aead.decrypt(sealed, cell.bytes());
        } catch (GeneralSecurityException e) {
            throw new StoreFailure("A value in " + cell.table() + "." + cell.column() + " of report " + report
                    + " does not open: it was changed, moved, or sealed with another key."
                    + " Restore that row from a backup.", e);
        }
    }

    /** Prints nothing of the key. */
    @Override
    public String toString() {
        return "caseKey[" + report + "]";
    }
}
