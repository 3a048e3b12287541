package dev.chickadee.sandbox.place;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * One block of a message that the bot posts, as the simulated platform keeps and serves it. Every text is plain:
 * the platform looks for no markup and no mention in a block. The type names are stored; they never change.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({@JsonSubTypes.Type(value = Block.Heading.class, name = "heading"),
        @JsonSubTypes.Type(value = Block.Text.class, name = "text"),
        @JsonSubTypes.Type(value = Block.Quote.class, name = "quote"),
        @JsonSubTypes.Type(value = Block.Fields.class, name = "fields"),
        @JsonSubTypes.Type(value = Block.Notice.class, name = "notice"),
        @JsonSubTypes.Type(value = Block.Marked.class, name = "marked"),
        @JsonSubTypes.Type(value = Block.Picture.class, name = "picture"),
        @JsonSubTypes.Type(value = Block.Piece.class, name = "piece"),
        @JsonSubTypes.Type(value = Block.Buttons.class, name = "buttons"),
        @JsonSubTypes.Type(value = Block.Choice.class, name = "choice")})
public sealed interface Block {

    /** Characters that count against the limit of a message. */
    default int size() {
        return texts().stream().mapToInt(String::length).sum();
    }

    /** How many components it counts for. */
    default int count() {
        return 1;
    }

    /** Every text in it that people read, in order. */
    List<String> texts();

    record Heading(String text) implements Block {
        @Override
        public List<String> texts() {
            return List.of(text);
        }
    }

    record Text(String text) implements Block {
        @Override
        public List<String> texts() {
            return List.of(text);
        }
    }

    record Quote(String text) implements Block {
        @Override
        public List<String> texts() {
            return List.of(text);
        }
    }

    record Fields(List<Pair> fields) implements Block {
        @Override
        public List<String> texts() {
            return fields.stream().flatMap(f -> List.of(f.label, f.value).stream()).toList();
        }
    }

    record Pair(String label, String value) {}

    record Notice(String tone, String text) implements Block {
        @Override
        public List<String> texts() {
            return List.of(text);
        }
    }

    record Marked(List<Span> spans) implements Block {
        @Override
        public List<String> texts() {
            return spans.stream().map(Span::text).toList();
        }
    }

    record Span(String text, String mark) {}

    /** {@code picture} names the bytes; {@code alternative} stands for them. */
    record Picture(String picture, String alternative) implements Block {
        @Override
        public List<String> texts() {
            return List.of(alternative);
        }
    }

    /** Says that this message is one of several that belong together. */
    record Piece(int number, int of) implements Block {
        @Override
        public List<String> texts() {
            return List.of();
        }

        @Override
        public int size() {
            return 5;
        }
    }

    record Buttons(List<Button> buttons) implements Block {
        @Override
        public List<String> texts() {
            return buttons.stream().map(Button::label).toList();
        }

        @Override
        public int count() {
            return 1 + buttons.size();
        }
    }

    record Button(String action, String ref, String label, String style) {}

    record Choice(String action, String ref, String label, List<Entry> options, int most) implements Block {
        @Override
        public List<String> texts() {
            return List.of(label);
        }

        @Override
        public int count() {
            return 2;
        }
    }

    /** One option of a {@link Choice} or of a form's field. */
    record Entry(String value, String label) {}
}
