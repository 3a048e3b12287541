package dev.chickadee.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.prf.PrfSet;

/**
 * Shows at the start whether the key file fits the database: a known word under each key, in table {@code key_check}.
 * A mark starts as every ciphertext of Tink does: one byte 1, then the four bytes of the key's id.
 */
final class KeyCheck {

    private static final byte[] WORD = "chickadee".getBytes(StandardCharsets.US_ASCII);
    private static final int HEAD = 5;
    private static final int HASH = 16;
    private static final String MARKS = "select count(*) from key_check";
    private static final String MARK = "select mark from key_check where key_name = :name";
    private static final String ADD = "insert into key_check (key_name, mark) values (:name, :mark)";
    private static final String REPLACE = "update key_check set mark = :mark where key_name = :name";

    private final Db db;

    KeyCheck(Db db) {
        this.db = db;
    }

    /** Whether this database was ever used with keys. */
    boolean marked() {
        return db.with(handle -> handle.createQuery(MARKS).mapTo(Integer.class).one()) > 0;
    }

    /**
     * Checks every mark, adds those that are missing and renews those of an older key.
     *
     * @return false if one is not of these keys
     */
    boolean fits(Keys keys) {
        return db.with(_ -> {
            for (var name : KeyName.values()) {
                if (!fits(keys, name)) {
                    return false;
                }
            }
            return true;
        });
    }

    private boolean fits(Keys keys, KeyName name) {
        var fresh = mark(keys, name);
        db.insertNew(handle -> handle.createUpdate(ADD).bind("name", name.word()).bind("mark", fresh).execute());
        var there = db.with(handle -> handle.createQuery(MARK).bind("name", name.word()).mapTo(byte[].class).one());
        if (there.length < HEAD || !opens(keys, name, there)) {
            return false;
        }
        if (keyId(there) != keys.newestId(name)) {
            db.use(handle -> handle.createUpdate(REPLACE).bind("name", name.word()).bind("mark", fresh).execute());
        }
        return true;
    }

    private static byte[] mark(Keys keys, KeyName name) {
        return Crypto.sure(() -> switch (name) {
            case IDENTITY -> keys.identity().encrypt(WORD, cell(name));
            case COMMUNITIES -> keys.communities().encrypt(WORD, cell(name));
            case LOOKUP -> hashed(keys.lookup(), keys.newestId(name));
            case BLIND -> hashed(keys.blind(), keys.newestId(name));
        });
    }

    private static boolean opens(Keys keys, KeyName name, byte[] mark) {
        return switch (name) {
            case IDENTITY -> decrypts(keys.identity(), name, mark);
            case COMMUNITIES -> decrypts(keys.communities(), name, mark);
            case LOOKUP -> hashesTo(keys.lookup(), mark);
            case BLIND -> hashesTo(keys.blind(), mark);
        };
    }

    private static boolean decrypts(Aead aead, KeyName name, byte[] mark) {
        try {
            return MessageDigest.isEqual(WORD, aead.decrypt(mark, cell(name)));
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static boolean hashesTo(PrfSet set, byte[] mark) {
        return Crypto.sure(() -> set.getPrfs().containsKey(keyId(mark))
                && MessageDigest.isEqual(mark, hashed(set, keyId(mark))));
    }

    private static byte[] hashed(PrfSet set, int keyId) throws GeneralSecurityException {
        var hash = Crypto.hash(set, keyId, WORD, HASH);
        return ByteBuffer.allocate(HEAD + HASH).put((byte) 1).putInt(keyId).put(hash).array();
    }

    private static int keyId(byte[] mark) {
        return ByteBuffer.wrap(mark).getInt(1);
    }

    private static byte[] cell(KeyName name) {
        return new Cell("key_check", "mark", name.word()).bytes();
    }
}
