package dev.chickadee.base;

import java.util.function.Supplier;

/**
 * Runs work in one database transaction: all of it is stored, or none.
 * A store called inside joins the transaction of the calling thread; a nested {@code inOne} joins the outer one.
 * No network call belongs inside: a chat platform that is slow would hold a connection.
 */
public interface Transactor {

    /** Commits when {@code work} returns, rolls back when it throws. Blocks while the pool is empty (at most 10 s). */
    <T> T inOne(Supplier<T> work);

    /** As {@link #inOne(Supplier)}, for work without a result. */
    default void inOne(Runnable work) {
        inOne(() -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    /** Runs {@code then} once, after the commit of the transaction this thread is in; at once if there is none; never after a rollback. */
    void afterCommit(Runnable then);
}
