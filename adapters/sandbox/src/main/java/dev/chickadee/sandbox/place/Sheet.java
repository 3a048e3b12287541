package dev.chickadee.sandbox.place;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A form that one person has open.
 *
 * @param channel where the person was
 * @param source  the private message whose button opened it, or null
 * @param typed   what was sent in and refused, by field: the page shows it again
 * @param faults  what is wrong, by field
 * @param saving  sent in, but not stored yet
 */
public record Sheet(String view, String person, String channel, @Nullable String source, Content content,
        Map<String, List<String>> typed, Map<String, String> faults, boolean saving) {

    public Sheet {
        typed = Map.copyOf(typed);
        faults = Map.copyOf(faults);
    }

    /** The same form with faults at its fields. */
    public Sheet refused(Map<String, List<String>> answers, Map<String, String> wrong) {
        return new Sheet(view, person, channel, source, content, answers, wrong, false);
    }

    /** The same form while what was sent in is being stored. */
    public Sheet storing(Map<String, List<String>> answers) {
        return new Sheet(view, person, channel, source, content, answers, Map.of(), true);
    }

    /** What the bot asked to show. */
    public record Content(String form, String ref, String title, String send, List<Field> fields) {
        public Content {
            fields = List.copyOf(fields);
        }
    }

    /**
     * One field; {@code type} is {@code line}, {@code lines}, {@code choice}, {@code people}, {@code channels} or
     * {@code files}.
     *
     * @param most the most characters, or the most values
     */
    public record Field(String type, String name, String label, String hint, boolean required, int most, String filled,
            List<Block.Entry> options) {
        public Field {
            options = List.copyOf(options);
        }
    }

    @Override
    public String toString() {
        return "sheet[" + view + "]";
    }
}
