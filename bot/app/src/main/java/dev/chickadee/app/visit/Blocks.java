package dev.chickadee.app.visit;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/** The blocks of a message as plain lines. */
public final class Blocks {

    private Blocks() {}

    /** What a terminal shows of one block. */
    public static List<String> lines(JsonNode block) {
        var text = block.path("text").asText("");
        return switch (block.path("type").asText()) {
            case "heading" -> List.of(text, "");
            case "text" -> text.lines().toList();
            case "quote" -> text.lines().map(line -> "> " + line).toList();
            case "notice" -> List.of(sign(block.path("tone").asText()) + " " + text.replace('\n', ' '));
            case "fields" -> fields(block);
            case "marked" -> marked(block);
            case "picture" -> List.of("[picture: " + block.path("alternative").asText() + "]");
            case "buttons" -> List.of(buttons(block));
            case "choice" -> List.of(choice(block));
            default -> List.of();
        };
    }

    private static String sign(String tone) {
        return switch (tone) {
            case "good" -> "✓";
            case "warning" -> "!";
            case "danger" -> "‼";
            default -> "i";
        };
    }

    private static List<String> fields(JsonNode block) {
        var lines = new ArrayList<String>();
        block.path("fields").forEach(field -> lines
                .add(field.path("label").asText() + ": " + field.path("value").asText().replace('\n', ' ')));
        return lines;
    }

    private static List<String> marked(JsonNode block) {
        var text = new StringBuilder();
        for (var span : block.path("spans")) {
            var words = span.path("text").asText();
            text.append(switch (span.path("mark").asText()) {
                case "redacted" -> "█" + words + "█";
                case "doubtful" -> words + "(?)";
                default -> words;
            });
        }
        return text.toString().lines().toList();
    }

    private static String buttons(JsonNode block) {
        var row = new ArrayList<String>();
        block.path("buttons").forEach(button -> row.add("[ " + button.path("label").asText() + " ]"));
        return String.join(" ", row);
    }

    private static String choice(JsonNode block) {
        var names = new ArrayList<String>();
        block.path("options").forEach(option -> names.add(option.path("label").asText()));
        return "[ " + block.path("label").asText() + " ▾ ] " + String.join(" · ", names);
    }
}
