package dev.chickadee.audit;

/** The chained log. Thread-safe, and safe with several processes on one database. */
public interface AuditLog {

    /** Adds a line in the caller's transaction; another transaction that adds one meanwhile waits for its end. */
    void append(AuditNote note);

    /** Reads all lines in order and checks the chain. Memory does not grow with their number. */
    Verified verify();

    /** What a check found. */
    sealed interface Verified {
        record Intact(long lines) implements Verified {}

        /** The first line that does not follow from the one before, or is missing. */
        record Broken(long seq) implements Verified {}
    }
}
