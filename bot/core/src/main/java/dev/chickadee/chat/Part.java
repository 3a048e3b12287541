package dev.chickadee.chat;

import java.util.List;

/** One piece of a {@link Card}. None prints its content. */
public sealed interface Part {

    /** A paragraph of our own words. */
    record Text(String text) implements Part {
        @Override
        public String toString() {
            return "text[" + text.length() + " characters]";
        }
    }

    /** Words of people, shown as a quotation. */
    record Quote(String text) implements Part {
        @Override
        public String toString() {
            return "quote[" + text.length() + " characters]";
        }
    }

    /** Short labelled values. */
    record Fields(List<Field> fields) implements Part {
        public Fields {
            fields = List.copyOf(fields);
        }

        @Override
        public String toString() {
            return "fields[" + fields.size() + "]";
        }
    }

    /** One labelled value of {@link Fields}. */
    record Field(String label, String value) {
        @Override
        public String toString() {
            return "field[" + (label.length() + value.length()) + " characters]";
        }
    }

    /** A line that must not be overlooked. */
    record Notice(Tone tone, String text) implements Part {
        @Override
        public String toString() {
            return "notice[" + tone + ", " + text.length() + " characters]";
        }
    }

    /** Text in which some spans are marked, such as redactions in a preview. */
    record Marked(List<Span> spans) implements Part {
        public Marked {
            spans = List.copyOf(spans);
        }

        @Override
        public String toString() {
            return "marked[" + spans.size() + " spans]";
        }
    }

    /** A run of {@link Marked} text. */
    record Span(String text, Mark mark) {
        @Override
        public String toString() {
            return "span[" + mark + ", " + text.length() + " characters]";
        }
    }

    /** A PNG with the text that stands for it where pictures are not seen (required, not blank). */
    record Picture(Png png, String alternative) implements Part {
        public Picture {
            if (alternative.isBlank()) {
                throw new IllegalArgumentException("alternative: blank (expected: what the picture shows)");
            }
        }

        @Override
        public String toString() {
            return "picture[" + png + "]";
        }
    }

    /** How a notice is meant. */
    enum Tone {
        INFO, GOOD, WARNING, DANGER
    }

    /** What a marked span is. */
    enum Mark {
        PLAIN, REDACTED, DOUBTFUL
    }
}
