package dev.chickadee.store;

import java.nio.charset.StandardCharsets;

import dev.chickadee.indicator.Blinder;

/** Draws the matcher's key from the blind key set, so that the key itself never leaves it. */
final class Blinders {

    private static final byte[] PURPOSE = "matching".getBytes(StandardCharsets.UTF_8);
    private static final int KEY_BYTES = 32;

    private Blinders() {}

    /** The epoch is the number of the key in its set. */
    static Blinder of(Keys keys) {
        byte[] key = Crypto.sure(() -> keys.blind().computePrimary(PURPOSE, KEY_BYTES));
        return new Blinder(Integer.toUnsignedString(keys.newestId(KeyName.BLIND)), key);
    }
}
