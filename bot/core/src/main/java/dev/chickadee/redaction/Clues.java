package dev.chickadee.redaction;

import java.util.HashSet;
import java.util.Set;

/** Words that one place of the text has shown to be names or accounts, so that they are found in the other places. */
final class Clues {

    private static final int SHORTEST = 3;

    private final Set<String> names = new HashSet<>();
    private final Set<String> handles = new HashSet<>();

    /** A word of somebody's name, lower-case without accents. */
    void name(String folded) {
        if (folded.length() >= SHORTEST - 1) {
            names.add(folded);
        }
    }

    /** An account name, lower-case without accents. */
    void handle(String folded) {
        if (folded.length() >= SHORTEST) {
            handles.add(folded);
        }
    }

    boolean isName(String folded) {
        return names.contains(folded);
    }

    boolean isHandle(String folded) {
        return handles.contains(folded);
    }

    boolean isEmpty() {
        return names.isEmpty() && handles.isEmpty();
    }
}
