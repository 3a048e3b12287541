package dev.chickadee.base;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Runs work at once, one transaction at a time, and takes the given stores back to where they were when it throws: for
 * tests with stores in memory.
 */
public final class DirectTransactor implements Transactor {

    private final List<Rewindable> stores;
    private final List<Runnable> after = new ArrayList<>();
    private int depth;

    public DirectTransactor(Rewindable... stores) {
        this.stores = List.of(stores);
    }

    @Override
    public synchronized <T> T inOne(Supplier<T> work) {
        if (depth > 0) {
            return work.get();
        }
        var marks = stores.stream().map(Rewindable::mark).toList();
        depth++;
        try {
            var done = work.get();
            depth--;
            var due = List.copyOf(after);
            after.clear();
            due.forEach(Runnable::run);
            return done;
        } catch (RuntimeException | Error failed) {
            depth = 0;
            after.clear();
            marks.forEach(Runnable::run);
            throw failed;
        }
    }

    @Override
    public synchronized void afterCommit(Runnable then) {
        if (depth == 0) {
            then.run();
        } else {
            after.add(then);
        }
    }
}
