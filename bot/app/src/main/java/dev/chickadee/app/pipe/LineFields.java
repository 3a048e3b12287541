package dev.chickadee.app.pipe;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a line, and says of a wrong one which it is and what was expected. */
final class LineFields {

    private LineFields() {}

    static String text(ObjectNode line, String field) {
        var value = line.get(field);
        if (value == null || !value.isTextual()) {
            throw new BadLine(field + ": " + kind(value) + " (expected: a string)");
        }
        return value.textValue();
    }

    /** A string or a number, as it stood. */
    static JsonNode id(ObjectNode line) {
        var value = line.get("id");
        if (value == null || !value.isTextual() && !value.isNumber()) {
            throw new BadLine("id: " + kind(value) + " (expected: a string)");
        }
        return value;
    }

    /** None if the field is missing or null. */
    static List<String> texts(ObjectNode line, String field, int most) {
        var value = line.get(field);
        if (value == null || value.isNull()) {
            return List.of();
        }
        if (!value.isArray()) {
            throw new BadLine(field + ": " + kind(value) + " (expected: an array of strings)");
        }
        if (value.size() > most) {
            throw new BadLine(field + ": " + value.size() + " entries (expected: at most " + most + ")");
        }
        var texts = new ArrayList<String>(value.size());
        for (var item : value) {
            if (!item.isTextual()) {
                throw new BadLine(field + ": holds " + kind(item) + " (expected: an array of strings)");
            }
            texts.add(item.textValue());
        }
        return texts;
    }

    /** A moment with its offset, such as {@code 2026-01-31T09:00:00Z}; null if the field is missing or null. */
    static @Nullable Instant moment(ObjectNode line, String field) {
        var value = line.get(field);
        if (value == null || value.isNull()) {
            return null;
        }
        try {
            return OffsetDateTime.parse(text(line, field)).toInstant();
        } catch (DateTimeException _) {
            throw new BadLine(field + ": not a moment (expected: such as 2026-01-31T09:00:00Z)");
        }
    }

    private static String kind(@Nullable JsonNode value) {
        return value == null ? "missing" : "a value of type " + value.getNodeType().name().toLowerCase(Locale.ROOT);
    }
}
