package dev.chickadee.chat;

import java.util.List;
import java.util.Map;

import dev.chickadee.base.ReporterText;

/**
 * Something a person did that a platform told us. Every text in it is untrusted; none of it is printed.
 * The same interaction may arrive several times; {@link Desk} gives it its effect once.
 */
public sealed interface Interaction {

    Origin origin();

    /** A slash command: {@code /alerts subscribe npm} has the name {@code alerts} and the text {@code subscribe npm}. */
    record CommandGiven(Origin origin, String command, String text) implements Interaction {
        @Override
        public String toString() {
            return "commandGiven[" + command.length() + " + " + text.length() + " characters]";
        }
    }

    /**
     * A form sent in: {@code form} and {@code ref} as in the {@link Form} shown.
     *
     * @param answers by field name; no entry or an empty list = left empty
     * @param names   how the place shows each person or channel that was picked, by its id; may lack some
     */
    record FormSubmitted(Origin origin, String form, String ref, Map<String, List<String>> answers,
            Map<String, String> names) implements Interaction {
        public FormSubmitted {
            answers = Map.copyOf(answers);
            names = Map.copyOf(names);
        }

        /** All values given for a field. */
        public List<String> answers(String field) {
            return answers.getOrDefault(field, List.of());
        }

        /** The first value given for a field, or the empty text. */
        public String answer(String field) {
            return answers.getOrDefault(field, List.of()).stream().findFirst().orElse("");
        }

        @Override
        public String toString() {
            return "formSubmitted[" + answers.size() + " answers]";
        }
    }

    /** A button pressed or a select chosen: {@code action} and {@code ref} as in the card; {@code chosen} the select's values. */
    record ActionPressed(Origin origin, String action, String ref, List<String> chosen) implements Interaction {
        public ActionPressed {
            chosen = List.copyOf(chosen);
        }

        @Override
        public String toString() {
            return "actionPressed[" + action.length() + " characters]";
        }
    }

    /** "Report suspicious" chosen in the menu of a message somebody wrote. */
    record MessageFlagged(Origin origin, MessageRef message, Person author, String authorName, ReporterText text)
            implements
                Interaction {
        @Override
        public String toString() {
            return "messageFlagged[" + text + "]";
        }
    }

    /** The person opened Chickadee's home tab (Slack's App Home). */
    record HomeOpened(Origin origin) implements Interaction {}
}
