package dev.chickadee.app.command;

import java.io.PrintWriter;

/** A command that cannot go on: one line that says why and what to do, exit code 1. */
final class Cannot extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Cannot(String whyAndWhatToDo) {
        super(whyAndWhatToDo, null, false, false);
    }

    int tell(PrintWriter err) {
        err.println("chickadee: " + getMessage());
        return 1;
    }
}
