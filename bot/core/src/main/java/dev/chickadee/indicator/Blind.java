package dev.chickadee.indicator;

import java.util.Arrays;
import java.util.HexFormat;

/** A keyed hash of one value, with the epoch of the key that made it. Values of different epochs are never equal. */
public final class Blind {

    /** Bytes kept of each hash. */
    public static final int SIZE = 16;

    private final String epoch;
    private final byte[] hash;

    public Blind(String epoch, byte[] hash) {
        if (epoch.isBlank() || epoch.length() > 20) {
            throw new IllegalArgumentException("epoch: " + epoch.length() + " characters (expected: 1-20)");
        }
        if (hash.length != SIZE) {
            throw new IllegalArgumentException("blind: " + hash.length + " bytes (expected: " + SIZE + ")");
        }
        this.epoch = epoch;
        this.hash = hash.clone();
    }

    /** Which key made it. */
    public String epoch() {
        return epoch;
    }

    /** The hash, {@link #SIZE} bytes. */
    public byte[] bytes() {
        return hash.clone();
    }

    /** The hash as 32 hexadecimal digits. */
    public String hex() {
        return HexFormat.of().formatHex(hash);
    }

    /** The first eight bytes as a number: what sketches are made of. */
    public long head() {
        return java.nio.ByteBuffer.wrap(hash).getLong();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Blind that && Arrays.equals(hash, that.hash) && epoch.equals(that.epoch);
    }

    @Override
    public int hashCode() {
        return (int) head();
    }

    @Override
    public String toString() {
        return "Blind[" + epoch + "]";
    }
}
