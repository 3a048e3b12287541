package dev.chickadee.store;

import java.sql.SQLException;
import java.util.function.Consumer;
import java.util.function.Function;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/**
 * What every Jdbc class gets: a handle to work with. Inside {@link dev.chickadee.base.Transactor} it is the handle of
 * the thread's transaction; outside, each call is a transaction of its own. Thread-safe.
 */
final class Db {

    /** SQL:2023 class 23, "unique violation" by both engines. */
    private static final String TAKEN = "23505";

    private final JdbiTransactor transactor;

    Db(JdbiTransactor transactor) {
        this.transactor = transactor;
    }

    /** All that {@code work} stores is stored, or nothing. Keep the handle no longer than the call. */
    <T> T with(Function<Handle, T> work) {
        return transactor.inHandle(work);
    }

    /** As {@link #with}, for work without a result. */
    void use(Consumer<Handle> work) {
        with(handle -> {
            work.accept(handle);
            return Boolean.TRUE;
        });
    }

    /**
     * Inserts what may be there already.
     * The savepoint keeps the transaction usable after a refusal, which PostgreSQL otherwise would not.
     *
     * @return false if a row with that key is there; then nothing changed
     */
    boolean insertNew(Consumer<Handle> insert) {
        return with(handle -> {
            handle.savepoint("before_insert");
            try {
                insert.accept(handle);
                handle.releaseSavepoint("before_insert");
                return true;
            } catch (JdbiException e) {
                if (!isTaken(e)) {
                    throw e;
                }
                handle.rollbackToSavepoint("before_insert");
                return false;
            }
        });
    }

    private static boolean isTaken(JdbiException e) {
        return e.getCause() instanceof SQLException cause && TAKEN.equals(cause.getSQLState());
    }
}
