package dev.chickadee.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * One line of the log, chained to the one before: {@code hash} is SHA-256 over the previous hash and the line's own
 * values, so that a line changed, dropped or put in between breaks every later one.
 *
 * @param seq  from 1, without gaps
 * @param at   to the millisecond
 * @param hash 64 hexadecimal digits
 */
public record AuditEntry(long seq, Instant at, AuditNote note, String hash) {

    /** What the first line is chained to. */
    public static final String ROOT = "0".repeat(64);

    /** The line that follows one with that hash. */
    public static AuditEntry after(String previousHash, long seq, Instant at, AuditNote note) {
        return new AuditEntry(seq, at, note, hash(previousHash, seq, at, note));
    }

    /** Whether this line really follows one with that hash. */
    public boolean follows(String previousHash) {
        return hash.equals(hash(previousHash, seq, at, note));
    }

    private static String hash(String previous, long seq, Instant at, AuditNote note) {
        // The values hold no line breaks, so the joined text says the same as the line.
        var text = String.join("\n", previous, Long.toString(seq), Long.toString(at.toEpochMilli()), note.community(),
                note.by(), note.what(), note.about());
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new AssertionError("every Java platform has SHA-256", missing);
        }
    }
}
