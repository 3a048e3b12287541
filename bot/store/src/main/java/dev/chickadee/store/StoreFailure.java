package dev.chickadee.store;

import org.jspecify.annotations.Nullable;

/** The store cannot be opened or used. The message is for operators: what happened, and what to do. */
public final class StoreFailure extends RuntimeException {

    StoreFailure(String whatHappenedAndWhatToDo, @Nullable Throwable cause) {
        super(whatHappenedAndWhatToDo, cause);
    }

    StoreFailure(String whatHappenedAndWhatToDo) {
        this(whatHappenedAndWhatToDo, null);
    }
}
