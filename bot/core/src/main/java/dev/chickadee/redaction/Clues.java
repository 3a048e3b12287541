package dev.chickadee.redaction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words that one place of the text has shown to be names or accounts, so that they are found in the other places. */
final class Clues {

    private static final int SHORTEST = 3;

    private final Set<String> names = new HashSet<>();
    private static final int MOST_ACCOUNTS = 64;

    private final Set<String> handles = new HashSet<>();
    private final List<String> accounts = new ArrayList<>();

    /** A word of somebody's name, lower-case without accents. */
    void name(String folded) {
        if (folded.length() >= SHORTEST - 1 && Chars.isLetter(folded.charAt(0))) {
            names.add(folded);
        }
    }

    /** An account name, lower-case without accents. */
    void handle(String folded) {
        if (folded.length() >= SHORTEST) {
            handles.add(folded);
            if (accounts.size() < MOST_ACCOUNTS && folded.length() < 60) {
                accounts.add(letters(folded));
            }
        }
    }

    private static String letters(String folded) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < folded.length(); i++) {
            if (Chars.isLetter(folded.charAt(i))) {
                letters.append(folded.charAt(i));
            }
        }
        return letters.toString();
    }

    /** Whether an account is made from two words, or from one and the first letter of the other. */
    boolean madeFrom(String first, String second, boolean whole) {
        for (String account : accounts) {
            boolean both = account.contains(first + second) || account.contains(second + first);
            boolean initial = account.startsWith(first.charAt(0) + second)
                    || account.startsWith(second + first.charAt(0))
                    || account.startsWith(first + second.charAt(0));
            if (both || !whole && initial) {
                return true;
            }
        }
        return false;
    }

    /** Whether an account begins or ends with a word. */
    boolean madeFrom(String word) {
        for (String account : accounts) {
            if (account.startsWith(word) || account.endsWith(word)) {
                return true;
            }
        }
        return false;
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
