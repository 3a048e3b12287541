package dev.chickadee.chat;

import java.util.List;

/**
 * A form as plain values: at most five fields (Discord's limit), composed in memory. When sent in, it comes back as
 * {@link Interaction.FormSubmitted} with the same {@code form} and {@code ref}. Prints no content.
 *
 * @param form  {@code dialog:verb}, as for an {@link Action}
 * @param ref   names what the form is about; 0-40 characters
 * @param title 1-24 characters (Slack's limit)
 * @param send  the label of the sending button, 1-24 characters
 */
public record Form(String form, String ref, String title, String send, List<Field> fields) {

    /** The most fields a form may have. */
    public static final int MOST = 5;

    public Form {
        Names.check(form, ref, title);
        fields = List.copyOf(fields);
        if (fields.isEmpty() || fields.size() > MOST) {
            throw new IllegalArgumentException("fields: " + fields.size() + " (expected: 1-" + MOST + ")");
        }
        if (title.length() > 24 || send.isBlank() || send.length() > 24) {
            throw new IllegalArgumentException("title " + title.length() + ", send " + send.length()
                    + " characters (expected: 1-24 each)");
        }
        if (fields.stream().map(Field::name).distinct().count() != fields.size()) {
            throw new IllegalArgumentException("fields: a name stands twice (expected: different names)");
        }
    }

    @Override
    public String toString() {
        return "form[" + form + ", " + fields.size() + " fields]";
    }

    /** One field. The name is 1-40 of [a-z0-9-], the label 1-45 characters, the hint 0-100 (Discord's limits). */
    public sealed interface Field {
        String name();

        String label();

        String hint();

        boolean required();
    }

    /** Typed text: one line or several. {@code max} in UTF-16 units, at most 3000 (Slack's limit); {@code filled} is what stands there already. */
    public record Typed(String name, String label, String hint, boolean required, boolean lines, int max,
            String filled) implements Field {
        public Typed {
            FormFaults.checkField(name, label, hint);
            if (max < 1 || max > 3000 || filled.length() > max) {
                throw new IllegalArgumentException("max: " + max + ", filled: " + filled.length()
                        + " characters (expected: 1-3000, and filled within it)");
            }
        }

        @Override
        public String toString() {
            return "typed[" + name + "]";
        }
    }

    /** A choice among 1-25 options, at most {@code most} of them. */
    public record Chosen(String name, String label, String hint, boolean required, List<Option> options, int most)
            implements
                Field {
        public Chosen {
            FormFaults.checkField(name, label, hint);
            options = List.copyOf(options);
            Option.checkAll(options);
            if (most < 1 || most > options.size()) {
                throw new IllegalArgumentException("most: " + most + " (expected: 1-" + options.size() + ")");
            }
        }
    }

    /** Files to add, at most {@code most} (1-10); comes back as the platform's file ids. */
    public record Files(String name, String label, String hint, boolean required, int most) implements Field {
        public Files {
            FormFaults.checkField(name, label, hint);
            if (most < 1 || most > 10) {
                throw new IllegalArgumentException("most: " + most + " (expected: 1-10)");
            }
        }
    }

    /** People or channels of the place to pick, at most {@code most} (1-25); comes back as the platform's ids, see {@link Interaction.FormSubmitted#names}. */
    public record Picked(String name, String label, String hint, boolean required, Kind kind, int most)
            implements
                Field {

        /** What is picked. */
        public enum Kind {
            PEOPLE, CHANNELS
        }

        public Picked {
            FormFaults.checkField(name, label, hint);
            if (most < 1 || most > Option.MOST) {
                throw new IllegalArgumentException("most: " + most + " (expected: 1-" + Option.MOST + ")");
            }
        }
    }
}
