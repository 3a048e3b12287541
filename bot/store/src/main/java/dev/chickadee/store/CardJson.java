package dev.chickadee.store;

import java.util.Base64;
import java.util.Locale;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.chickadee.chat.Action;
import dev.chickadee.chat.Audience;
import dev.chickadee.chat.Card;
import dev.chickadee.chat.Option;
import dev.chickadee.chat.Part;
import dev.chickadee.chat.Png;

/** A card as JSON: version 1. Enum names are stored in lower case and never change. */
final class CardJson {

    private static final int VERSION = 1;

    private CardJson() {}

    static String print(Card card) {
        var json = Stored.document(VERSION).put("audience", word(card.audience())).put("heading", card.heading());
        json.set("parts", Stored.array(card.parts(), CardJson::write));
        json.set("actions", Stored.array(card.actions(), CardJson::write));
        return Stored.print(json);
    }

    static Card card(String text) {
        var json = Stored.parse("card", text, VERSION);
        return new Card(enumOf(Audience.class, Stored.text(json, "audience")), Stored.text(json, "heading"),
                Stored.list(json, "parts", CardJson::part), Stored.list(json, "actions", CardJson::action));
    }

    private static ObjectNode write(Part part) {
        var json = Stored.object();
        return switch (part) {
            case Part.Text(var text) -> json.put("part", "text").put("text", text);
            case Part.Quote(var text) -> json.put("part", "quote").put("text", text);
            case Part.Notice(var tone, var text) ->
                json.put("part", "notice").put("tone", word(tone)).put("text", text);
            case Part.Fields(var fields) -> json.put("part", "fields").set("fields", Stored.array(fields,
                    field -> Stored.object().put("label", field.label()).put("value", field.value())));
            case Part.Marked(var spans) -> json.put("part", "marked").set("spans", Stored.array(spans,
                    span -> Stored.object().put("mark", word(span.mark())).put("text", span.text())));
            case Part.Picture(var png, var alternative) -> json.put("part", "picture")
                    .put("png", Base64.getEncoder().encodeToString(png.bytes())).put("alternative", alternative);
        };
    }

    private static Part part(JsonNode json) {
        var kind = Stored.text(json, "part");
        return switch (kind) {
            case "text" -> new Part.Text(Stored.text(json, "text"));
            case "quote" -> new Part.Quote(Stored.text(json, "text"));
            case "notice" -> new Part.Notice(enumOf(Part.Tone.class, Stored.text(json, "tone")),
                    Stored.text(json, "text"));
            case "fields" -> new Part.Fields(Stored.list(json, "fields",
                    field -> new Part.Field(Stored.text(field, "label"), Stored.text(field, "value"))));
            case "marked" -> new Part.Marked(Stored.list(json, "spans", span -> new Part.Span(
                    Stored.text(span, "text"), enumOf(Part.Mark.class, Stored.text(span, "mark")))));
            case "picture" -> new Part.Picture(new Png(Base64.getDecoder().decode(Stored.text(json, "png"))),
                    Stored.text(json, "alternative"));
            default -> throw Stored.unknown("part of a card", kind);
        };
    }

    private static ObjectNode write(Action action) {
        var json = Stored.object().put("name", action.action()).put("ref", action.ref()).put("label", action.label());
        return switch (action) {
            case Action.Button button -> json.put("action", "button").put("style", word(button.style()));
            case Action.Select select -> json.put("action", "select").put("most", select.most()).set("options",
                    Stored.array(select.options(), option -> Stored.object().put("value", option.value())
                            .put("label", option.label())));
        };
    }

    private static Action action(JsonNode json) {
        var name = Stored.text(json, "name");
        var ref = Stored.text(json, "ref");
        var label = Stored.text(json, "label");
        var kind = Stored.text(json, "action");
        return switch (kind) {
            case "button" ->
                new Action.Button(name, ref, label, enumOf(Action.Style.class, Stored.text(json, "style")));
            case "select" -> new Action.Select(name, ref, label,
                    Stored.list(json, "options",
                            option -> new Option(Stored.text(option, "value"), Stored.text(option, "label"))),
                    Stored.number(json, "most"));
            default -> throw Stored.unknown("action of a card", kind);
        };
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> E enumOf(Class<E> kind, String word) {
        try {
            return Enum.valueOf(kind, word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw Stored.unknown(kind.getSimpleName(), word);
        }
    }
}
