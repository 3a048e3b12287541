package dev.chickadee.app.pipe;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What a pipe makes of one line. Called for one line after the other. */
@FunctionalInterface
public interface LineWork {

    /**
     * @param line may be changed and returned
     * @throws BadLine if the object is not what the pipe takes
     */
    ObjectNode answer(ObjectNode line);
}
