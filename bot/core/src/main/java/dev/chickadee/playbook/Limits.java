package dev.chickadee.playbook;

import java.util.Collection;

import dev.chickadee.base.LocalText;

/**
 * How much may stand in a playbook. Lengths are in UTF-16 units, for each language by itself. They are small on purpose:
 * a step is read in a chat window by somebody who is tired, and a title must fit on a button.
 */
public final class Limits {

    /** Characters of an id of a playbook, a step or an answer. */
    public static final int NAME = 40;
    /** Characters of a title or of an answer's label (the narrowest button). */
    public static final int TITLE = 75;
    /** Characters of a purpose or of who it is for. */
    public static final int PURPOSE = 300;
    /** Characters of a step's text, of its reason, or of a question. */
    public static final int TEXT = 1500;
    /** Characters of an address. */
    public static final int ADDRESS = 500;
    /** Characters that a person may type as an answer. */
    public static final int ANSWER = 500;
    /** Minutes that a playbook may take. */
    public static final int MINUTES = 480;
    /** Steps of a playbook. */
    public static final int STEPS = 60;
    /** Links of a step. */
    public static final int LINKS = 6;
    /** Answers that a choice may offer; at least two. */
    public static final int OFFERED = 10;
    /** How deep conditions may stand in each other. */
    public static final int DEPTH = 8;
    /** Ids of one guide that a playbook may map to. */
    public static final int MAPPED = 30;

    private Limits() {}

    /** Whether this may be the id of a playbook, a step or an answer. */
    public static boolean isName(String value) {
        return !value.isEmpty() && value.length() <= NAME
                && value.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-');
    }

    static void checkName(String what, String value) {
        if (!isName(value)) {
            throw new IllegalArgumentException(what + ": " + value.length() + " characters (expected: 1-" + NAME
                    + " of [a-z0-9-])");
        }
    }

    static void checkText(String what, LocalText text, int most) {
        text.byTag().forEach((tag, words) -> checkRange(what + " in " + tag, words.length(), 1, most));
    }

    static void checkCount(String what, Collection<?> items, int least, int most) {
        checkRange(what, items.size(), least, most);
    }

    static void checkRange(String what, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(what + ": " + value + " (expected: " + least + "-" + most + ")");
        }
    }
}
