package dev.chickadee.chat;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.chickadee.chat.ChatHarness.Shown;

/** How {@link FakeChatAdapter} shows a card: its words and kinds, in messages of about 4,000 characters. */
final class FakeRendering {

    private static final int PIECE = 2_000;
    private static final int MESSAGE = 4_000;

    /** A message without its place. */
    record Body(List<String> texts, List<String> kinds, List<String> labels, List<Png> pictures) {

        Shown at(MessageRef ref, @Nullable MessageRef under) {
            return new Shown(ref, String.join("\n", texts), List.copyOf(kinds), List.copyOf(labels),
                    List.copyOf(pictures), List.of(), under);
        }

        int size() {
            return texts.stream().mapToInt(String::length).sum();
        }
    }

    private final List<Body> bodies = new ArrayList<>();

    private FakeRendering() {
        next();
    }

    static List<Body> of(Send send) {
        var rendering = new FakeRendering();
        rendering.add("heading", send.card().heading());
        if (send.mayBeRepeat()) {
            rendering.add("notice", "This may be a repeat");
        }
        send.card().parts().forEach(rendering::add);
        for (var action : send.card().actions()) {
            rendering.bodies.getLast().labels.add(action.label());
            rendering.bodies.getLast().kinds.add(switch (action) {
                case Action.Button _ -> "button";
                case Action.Select _ -> "select";
            });
        }
        return rendering.bodies;
    }

    private void add(Part part) {
        switch (part) {
            case Part.Text(var text) -> add("text", text);
            case Part.Quote(var text) -> add("quote", text);
            case Part.Notice(_, var text) -> add("notice", text);
            case Part.Fields(var fields) -> add("fields",
                    fields.stream().flatMap(f -> List.of(f.label(), f.value()).stream()).toArray(String[]::new));
            case Part.Marked(var spans) -> add("marked", spans.stream().map(Part.Span::text).toArray(String[]::new));
            case Part.Picture(var png, var alternative) -> {
                add("picture", alternative);
                bodies.getLast().pictures.add(png);
            }
        }
    }

    private void add(String kind, String... texts) {
        for (var text : texts) {
            for (int at = 0; at < text.length(); at += PIECE) {
                var piece = text.substring(at, Math.min(at + PIECE, text.length()));
                if (bodies.getLast().size() + piece.length() > MESSAGE) {
                    next();
                }
                bodies.getLast().texts.add(piece);
            }
        }
        bodies.getLast().kinds.add(kind);
    }

    private void next() {
        bodies.add(new Body(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
    }
}
