package dev.chickadee.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import dev.chickadee.chat.Action;
import dev.chickadee.chat.Card;
import dev.chickadee.chat.Form;
import dev.chickadee.chat.Option;
import dev.chickadee.chat.Part;
import dev.chickadee.chat.Png;
import dev.chickadee.sandbox.place.Block;
import dev.chickadee.sandbox.place.Limits;
import dev.chickadee.sandbox.place.Sheet;

/**
 * Renders cards and forms within one platform's limits. Texts stay plain data: no block is ever parsed for markup
 * or mentions, so nothing needs escaping and nothing can ping. A card that is too large becomes several messages.
 */
final class SandboxCards {

    private static final int ALTERNATIVE = 1000;

    private final Limits limits;
    private final Function<Png, String> keep;
    private final int most;

    /** @param keep stores a picture's bytes and gives their name */
    SandboxCards(Limits limits, Function<Png, String> keep) {
        this.limits = limits;
        this.keep = keep;
        this.most = Math.min(limits.text(), limits.all() * 3 / 4);
    }

    /** The messages that show this card, at least one; {@code repeat} is said first if it is not null. */
    List<List<Block>> messages(Card card, @Nullable String repeat) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(card.heading()));
        if (repeat != null) {
            blocks.add(new Block.Notice(tone(Part.Tone.INFO), repeat));
        }
        card.parts().forEach(part -> blocks.addAll(part(part)));
        blocks.addAll(actions(card.actions()));
        return numbered(packed(blocks));
    }

    /** The form as the platform keeps it. */
    Sheet.Content form(Form form) {
        return new Sheet.Content(form.form(), form.ref(), form.title(), form.send(),
                form.fields().stream().map(SandboxCards::field).toList());
    }

    private static Sheet.Field field(Form.Field field) {
        return switch (field) {
            case Form.Typed f -> new Sheet.Field(f.lines() ? "lines" : "line", f.name(), f.label(), f.hint(),
                    f.required(), f.max(), f.filled(), List.of());
            case Form.Chosen f -> new Sheet.Field("choice", f.name(), f.label(), f.hint(), f.required(), f.most(), "",
                    entries(f.options()));
            case Form.Picked f ->
                new Sheet.Field(f.kind().name().toLowerCase(Locale.ROOT), f.name(), f.label(), f.hint(),
                        f.required(), f.most(), "", List.of());
            case Form.Files f -> new Sheet.Field("files", f.name(), f.label(), f.hint(), f.required(), f.most(), "",
                    List.of());
        };
    }

    private List<Block> part(Part part) {
        return switch (part) {
            case Part.Text(var text) -> pieces(text, Block.Text::new);
            case Part.Quote(var text) -> pieces(text, Block.Quote::new);
            case Part.Notice(var tone, var text) -> pieces(text, piece -> new Block.Notice(tone(tone), piece));
            case Part.Fields(var fields) -> fields(fields);
            case Part.Marked(var spans) -> marked(spans);
            case Part.Picture(var png, var alternative) -> picture(png, alternative);
        };
    }

    private List<Block> pieces(String text, Function<String, Block> block) {
        return text.isBlank() ? List.of() : Pieces.of(text, most).stream().map(block).toList();
    }

    private List<Block> fields(List<Part.Field> fields) {
        var pairs = new ArrayList<Block.Pair>();
        for (var field : fields) {
            int room = Math.max(100, most - field.label().length());
            var values = Pieces.of(field.value(), room);
            values.forEach(value -> pairs.add(new Block.Pair(field.label(), value)));
            if (values.isEmpty()) {
                pairs.add(new Block.Pair(field.label(), "–"));
            }
        }
        var blocks = new ArrayList<Block>();
        var row = new ArrayList<Block.Pair>();
        int size = 0;
        for (var pair : pairs) {
            int more = pair.label().length() + pair.value().length();
            if (!row.isEmpty() && (row.size() == limits.fields() || size + more > most)) {
                blocks.add(new Block.Fields(List.copyOf(row)));
                row.clear();
                size = 0;
            }
            row.add(pair);
            size += more;
        }
        if (!row.isEmpty()) {
            blocks.add(new Block.Fields(List.copyOf(row)));
        }
        return blocks;
    }

    private List<Block> marked(List<Part.Span> spans) {
        var blocks = new ArrayList<Block>();
        var row = new ArrayList<Block.Span>();
        int size = 0;
        for (var span : spans) {
            for (var text : Pieces.of(span.text(), most)) {
                if (!row.isEmpty() && size + text.length() > most) {
                    blocks.add(new Block.Marked(List.copyOf(row)));
                    row.clear();
                    size = 0;
                }
                row.add(new Block.Span(text, span.mark().name().toLowerCase(Locale.ROOT)));
                size += text.length();
            }
        }
        if (!row.isEmpty()) {
            blocks.add(new Block.Marked(List.copyOf(row)));
        }
        return blocks;
    }

    private List<Block> picture(Png png, String alternative) {
        var texts = Pieces.of(alternative, ALTERNATIVE);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Picture(keep.apply(png), texts.getFirst()));
        texts.stream().skip(1).map(Block.Text::new).forEach(blocks::add);
        return blocks;
    }

    private List<Block> actions(List<Action> actions) {
        var blocks = new ArrayList<Block>();
        var row = new ArrayList<Block.Button>();
        for (var action : actions) {
            switch (action) {
                case Action.Button b -> {
                    if (row.size() == limits.row()) {
                        blocks.add(new Block.Buttons(List.copyOf(row)));
                        row.clear();
                    }
                    row.add(new Block.Button(b.action(), b.ref(), b.label(),
                            b.style().name().toLowerCase(Locale.ROOT)));
                }
                case Action.Select s -> {
                    if (!row.isEmpty()) {
                        blocks.add(new Block.Buttons(List.copyOf(row)));
                        row.clear();
                    }
                    blocks.add(new Block.Choice(s.action(), s.ref(), s.label(), entries(s.options()), s.most()));
                }
            }
        }
        if (!row.isEmpty()) {
            blocks.add(new Block.Buttons(List.copyOf(row)));
        }
        return blocks;
    }

    private static List<Block.Entry> entries(List<Option> options) {
        return options.stream().map(o -> new Block.Entry(o.value(), o.label())).toList();
    }

    private static String tone(Part.Tone tone) {
        return tone.name().toLowerCase(Locale.ROOT);
    }

    /** Fills messages one after the other; leaves room for the line that numbers them. */
    private List<List<Block>> packed(List<Block> blocks) {
        var messages = new ArrayList<List<Block>>();
        var message = new ArrayList<Block>();
        int count = 1;
        int size = 10;
        for (var block : blocks) {
            if (!message.isEmpty() && (count + block.count() > limits.blocks() || size + block.size() > limits.all())) {
                messages.add(List.copyOf(message));
                message.clear();
                count = 1;
                size = 10;
            }
            message.add(block);
            count += block.count();
            size += block.size();
        }
        messages.add(List.copyOf(message));
        return messages;
    }

    private static List<List<Block>> numbered(List<List<Block>> messages) {
        if (messages.size() == 1) {
            return messages;
        }
        var numbered = new ArrayList<List<Block>>();
        for (int i = 0; i < messages.size(); i++) {
            var blocks = new ArrayList<>(messages.get(i));
            blocks.addFirst(new Block.Piece(i + 1, messages.size()));
            numbered.add(blocks);
        }
        return numbered;
    }
}
