package dev.chickadee.store.catalogue;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with one file, gathered so that its author sees all of it at once. */
final class CatalogueFaults {

    private final String file;
    private final List<String> faults = new ArrayList<>();

    CatalogueFaults(String file) {
        this.file = file;
    }

    /** @param line from 1 */
    void add(int line, String found, String expected) {
        faults.add(file + ":" + line + ": " + found + " (expected: " + expected + ")");
    }

    void throwIfAny() {
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", faults));
        }
    }
}
