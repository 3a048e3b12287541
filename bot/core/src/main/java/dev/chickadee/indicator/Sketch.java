package dev.chickadee.indicator;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * What the matcher may remember of a text: keyed hashes of its words and of pairs of words side by side, so that
 * two texts can be compared and neither be read. Immutable; thread-safe.
 *
 * <p>Word {@code i} has hash {@code word(i)}, sits in clause {@code clause(i)}, and may be a particular, a small number, or
 * a subject (it comes up in more than one clause).
 */
public final class Sketch {

    /** A version, a count, a date, a file or another name with a point in it. */
    static final int PARTICULAR = 1;
    /** A particular with digits. */
    static final int NUMBER = 2;
    /** A number of one or two digits, which says little. */
    static final int SMALL = 4;
    /** A small number and what it counts. */
    static final int COUNTED = 8;
    /** A word that the text comes back to. */
    static final int SUBJECT = 16;

    private static final byte VERSION = 1;
    private static final int HEAD = 6;

    private final long[] words;
    private final byte[] marks;
    private final byte[] clauses;
    private final long[] shingles;

    Sketch(long[] words, byte[] marks, byte[] clauses, long[] shingles) {
        this.words = words;
        this.marks = marks;
        this.clauses = clauses;
        this.shingles = shingles;
    }

    /** How many different words are kept. */
    public int size() {
        return words.length;
    }

    public long word(int i) {
        return words[i];
    }

    /** The clause in which word {@code i} comes first, from 0. */
    public int clause(int i) {
        return clauses[i] & 0xFF;
    }

    /** How many clauses the text has, at most 256. */
    public int clauseCount() {
        int most = -1;
        for (byte c : clauses) {
            most = Math.max(most, c & 0xFF);
        }
        return most + 1;
    }

    /** Whether word {@code i} is a version, a count, a date or the name of a file. */
    public boolean isParticular(int i) {
        return (marks[i] & PARTICULAR) != 0;
    }

    public boolean isNumber(int i) {
        return (marks[i] & NUMBER) != 0;
    }

    /** A number of one or two digits, alone. */
    public boolean isSmall(int i) {
        return (marks[i] & SMALL) != 0;
    }

    /** A number of one or two digits with the word after it. */
    public boolean isCounted(int i) {
        return (marks[i] & COUNTED) != 0;
    }

    public boolean isSubject(int i) {
        return (marks[i] & SUBJECT) != 0;
    }

    /** Where {@code word} stands, or a negative number. */
    public int find(long word) {
        return Arrays.binarySearch(words, word);
    }

    /** How many different pairs of words are kept. */
    public int shingleCount() {
        return shingles.length;
    }

    /** How many pairs of words both texts have. */
    public int sharedShingles(Sketch other) {
        int shared = 0;
        int j = 0;
        for (long shingle : shingles) {
            while (j < other.shingles.length && other.shingles[j] < shingle) {
                j++;
            }
            shared += j < other.shingles.length && other.shingles[j] == shingle ? 1 : 0;
        }
        return shared;
    }

    long[] shingles() {
        return shingles;
    }

    /** The stored form: version, two counts, words with marks and clauses, shingles. */
    public byte[] encode() {
        var bytes = ByteBuffer.allocate(HEAD + words.length * 10 + shingles.length * 8);
        bytes.put(VERSION).put((byte) 0).putShort((short) words.length).putShort((short) shingles.length);
        for (int i = 0; i < words.length; i++) {
            bytes.putLong(words[i]).put(marks[i]).put(clauses[i]);
        }
        for (long shingle : shingles) {
            bytes.putLong(shingle);
        }
        return bytes.array();
    }

    /** Reads {@link #encode()}. @throws IllegalArgumentException if these bytes are none of any version known */
    public static Sketch decode(byte[] stored) {
        if (stored.length < HEAD || stored[0] != VERSION) {
            throw new IllegalArgumentException(
                    "sketch: " + stored.length + " bytes (expected: version " + VERSION + ")");
        }
        var bytes = ByteBuffer.wrap(stored);
        int n = bytes.getShort(2);
        int m = bytes.getShort(4);
        if (n < 0 || m < 0 || stored.length != HEAD + n * 10 + m * 8) {
            throw new IllegalArgumentException(
                    "sketch: " + stored.length + " bytes (expected: as many as its counts say)");
        }
        bytes.position(HEAD);
        var sketch = new Sketch(new long[n], new byte[n], new byte[n], new long[m]);
        for (int i = 0; i < n; i++) {
            sketch.words[i] = bytes.getLong();
            sketch.marks[i] = bytes.get();
            sketch.clauses[i] = bytes.get();
        }
        for (int i = 0; i < m; i++) {
            sketch.shingles[i] = bytes.getLong();
        }
        return sketch;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sketch that && Arrays.equals(encode(), that.encode());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(words);
    }

    @Override
    public String toString() {
        return "Sketch[" + words.length + " words]";
    }
}
