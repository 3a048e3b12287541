package dev.chickadee.chat;

import java.util.List;

/**
 * Something to press. It carries an action name and an opaque reference, never content: whoever holds the platform's
 * logs learns nothing from it. Who may press is decided when it is pressed.
 */
public sealed interface Action {

    /** {@code dialog:verb}, 1-50 of [a-z0-9-:]. */
    String action();

    /** Names what the action is about: one of our ids, or a short word such as a page number; 0-40 characters. */
    String ref();

    /** 1-75 characters. */
    String label();

    record Button(String action, String ref, String label, Style style) implements Action {
        public Button {
            Names.check(action, ref, label);
        }

        public static Button plain(String action, String ref, String label) {
            return new Button(action, ref, label, Style.PLAIN);
        }

        public static Button primary(String action, String ref, String label) {
            return new Button(action, ref, label, Style.PRIMARY);
        }

        public static Button danger(String action, String ref, String label) {
            return new Button(action, ref, label, Style.DANGER);
        }
    }

    /** A list to choose from; 1-25 options, at most {@code most} of them. Pressing happens when the choice is made. */
    record Select(String action, String ref, String label, List<Option> options, int most) implements Action {
        public Select {
            Names.check(action, ref, label);
            options = List.copyOf(options);
            Option.checkAll(options);
            if (most < 1 || most > options.size()) {
                throw new IllegalArgumentException("most: " + most + " (expected: 1-" + options.size() + ")");
            }
        }
    }

    /** How a button looks. */
    enum Style {
        PLAIN, PRIMARY, DANGER
    }
}
