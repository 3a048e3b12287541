package dev.chickadee.base;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Runs work at once and rolls nothing back: for tests with stores in memory. One transaction at a time. */
public final class DirectTransactor implements Transactor {

    private final List<Runnable> after = new ArrayList<>();
    private int depth;

    @Override
    public synchronized <T> T inOne(Supplier<T> work) {
        depth++;
        try {
            return work.get();
        } finally {
            depth--;
            if (depth == 0) {
                var due = List.copyOf(after);
                after.clear();
                due.forEach(Runnable::run);
            }
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
