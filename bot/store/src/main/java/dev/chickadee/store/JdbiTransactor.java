package dev.chickadee.store;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dev.chickadee.base.Transactor;

/**
 * One transaction for each thread, at read committed (both engines' default).
 * The transaction is a scoped value and no thread local: it ends with its block whatever happens, so that no pooled
 * thread can keep a stale one, and a thread started inside gets none.
 */
final class JdbiTransactor implements Transactor {

    private static final Logger LOG = LoggerFactory.getLogger(JdbiTransactor.class);

    private final Jdbi jdbi;
    /** Not static: two open stores must not take each other's transactions. */
    private final ScopedValue<Transaction> current = ScopedValue.newInstance();

    JdbiTransactor(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public <T> T inOne(Supplier<T> work) {
        return inHandle(_ -> work.get());
    }

    @Override
    public void afterCommit(Runnable then) {
        var transaction = here();
        if (transaction == null) {
            then.run();
        } else {
            transaction.afterwards.add(then);
        }
    }

    <T> T inHandle(Function<Handle, T> work) {
        var outer = here();
        return outer == null ? inNew(work) : joining(outer, work);
    }

    /** The connection of the transaction this thread is in; null if there is none. */
    @Nullable
    Connection connection() {
        var transaction = here();
        return transaction == null ? null : transaction.handle.getConnection();
    }

    private @Nullable Transaction here() {
        return current.isBound() ? current.get() : null;
    }

    private <T> T inNew(Function<Handle, T> work) {
        var afterwards = new ArrayList<Runnable>();
        T result = jdbi.inTransaction(handle -> {
            var transaction = new Transaction(handle, afterwards);
            T value = ScopedValue.where(current, transaction).call(() -> work.apply(handle));
            transaction.refuseIfSpoiled();
            return value;
        });
        afterwards.forEach(JdbiTransactor::runAfterCommit);
        return result;
    }

    /**
     * Work that joined and failed spoils the whole: the outer one cannot know what is half done. (PostgreSQL refuses
     * to go on after a failed statement anyway; so H2 does the same.)
     */
    private static <T> T joining(Transaction outer, Function<Handle, T> work) {
        try {
            return work.apply(outer.handle);
        } catch (RuntimeException | Error e) {
            outer.spoiledBy = e;
            throw e;
        }
    }

    /** What was committed stays committed: a failing follow-up is logged and keeps nobody else from running. */
    private static void runAfterCommit(Runnable then) {
        try {
            then.run();
        } catch (RuntimeException e) {
            LOG.error("A follow-up after a commit failed; what was committed stands", e);
        }
    }

    private static final class Transaction {

        private final Handle handle;
        private final List<Runnable> afterwards;
        private @Nullable Throwable spoiledBy;

        Transaction(Handle handle, List<Runnable> afterwards) {
            this.handle = handle;
            this.afterwards = afterwards;
        }

        void refuseIfSpoiled() {
            if (spoiledBy != null) {
                throw new IllegalStateException("transaction: work inside failed and the failure was swallowed"
                        + " (expected: the failure to reach the outermost inOne); all is rolled back", spoiledBy);
            }
        }
    }
}
