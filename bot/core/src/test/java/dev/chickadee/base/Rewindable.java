package dev.chickadee.base;

/** A store in memory that can go back to an earlier state, as a database does on a rollback. */
public interface Rewindable {

    /** Remembers the state as it is now. @return what brings it back */
    Runnable mark();
}
