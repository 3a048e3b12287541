package dev.chickadee.chat;

import java.util.Arrays;

/** The bytes of a PNG picture, at most 4 MiB. Compared by content; never changed. */
public final class Png {

    private static final int MAX = 4 << 20;
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private final byte[] bytes;

    /** @throws IllegalArgumentException if this is no PNG (ISO/IEC 15948, section 5.2) or too large */
    public Png(byte[] bytes) {
        boolean png = bytes.length > SIGNATURE.length && Arrays.equals(bytes, 0, SIGNATURE.length, SIGNATURE, 0,
                SIGNATURE.length);
        if (!png || bytes.length > MAX) {
            throw new IllegalArgumentException(
                    "png: " + bytes.length + " bytes (expected: a PNG of at most " + MAX + ")");
        }
        this.bytes = bytes.clone();
    }

    /** A copy. */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Png that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "png[" + bytes.length + " bytes]";
    }
}
