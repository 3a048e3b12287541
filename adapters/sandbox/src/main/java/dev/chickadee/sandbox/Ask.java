package dev.chickadee.sandbox;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

import dev.chickadee.sandbox.place.Json;
import dev.chickadee.sandbox.place.NotPossible;

/** The body of a request: one JSON object, read strictly. Every method throws {@link NotPossible} and quotes nothing. */
final class Ask {

    private final JsonNode object;

    private Ask(JsonNode object) {
        this.object = object;
    }

    /** @param known the only keys that may occur */
    static Ask of(byte[] body, Set<String> known) {
        JsonNode object;
        try {
            object = Json.MAPPER.readTree(body);
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            var where = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
            throw new NotPossible(400, "malformed-json", "The body is not JSON" + where + " (expected: one object).");
        } catch (IOException e) {
            throw new NotPossible(400, "malformed-json", "The body cannot be read (expected: one JSON object).");
        }
        if (!object.isObject()) {
            throw new NotPossible(400, "malformed-json", "The body is no object (expected: one JSON object).");
        }
        for (var names = object.fieldNames(); names.hasNext();) {
            if (!known.contains(names.next())) {
                throw new NotPossible(400, "unknown-key",
                        "The body has an unknown key (expected: " + String.join(", ", known.stream().sorted().toList())
                                + ").");
            }
        }
        return new Ask(object);
    }

    String text(String key) {
        var value = object.get(key);
        if (value == null || value.isNull()) {
            throw new NotPossible(422, "missing", key + ": missing (expected: text).");
        }
        return text(key, value);
    }

    @Nullable
    String textOrNull(String key) {
        var value = object.get(key);
        return value == null || value.isNull() ? null : text(key, value);
    }

    boolean flag(String key, boolean otherwise) {
        var value = object.get(key);
        if (value == null || value.isNull()) {
            return otherwise;
        }
        if (!value.isBoolean()) {
            throw wrongType(key, value, "true or false");
        }
        return value.asBoolean();
    }

    int number(String key, int otherwise, int most) {
        var value = object.get(key);
        if (value == null || value.isNull()) {
            return otherwise;
        }
        if (!value.isInt() || value.asInt() < 1 || value.asInt() > most) {
            throw wrongType(key, value, "a whole number 1-" + most);
        }
        return value.asInt();
    }

    List<String> texts(String key) {
        var value = object.get(key);
        if (value == null || value.isNull()) {
            throw new NotPossible(422, "missing", key + ": missing (expected: a list of texts).");
        }
        return texts(key, value);
    }

    /** Answers by field: a text, or a list of texts; at most 25 fields with 25 values each. */
    Map<String, List<String>> answers(String key) {
        var value = object.get(key);
        if (value == null || !value.isObject() || value.size() > 25) {
            throw new NotPossible(422, value == null ? "missing" : "wrong-type",
                    key + ": expected an object of at most 25 fields, each a text or a list of texts.");
        }
        var answers = new LinkedHashMap<String, List<String>>();
        value.properties().forEach(entry -> answers.put(entry.getKey(),
                entry.getValue().isTextual()
                        ? List.of(text(key, entry.getValue()))
                        : texts(key, entry.getValue())));
        return answers;
    }

    private static List<String> texts(String key, JsonNode value) {
        if (!value.isArray() || value.size() > 25) {
            throw wrongType(key, value, "a list of at most 25 texts");
        }
        var texts = new ArrayList<String>();
        value.forEach(entry -> texts.add(text(key, entry)));
        return texts;
    }

    private static String text(String key, JsonNode value) {
        if (!value.isTextual()) {
            throw wrongType(key, value, "text");
        }
        return whole(value.asText());
    }

    private static NotPossible wrongType(String key, JsonNode value, String expected) {
        return new NotPossible(422, "wrong-type", key + ": " + value.getNodeType().name().toLowerCase(Locale.ROOT)
                + " (expected: " + expected + ").");
    }

    /** Half of a surrogate pair cannot be stored as UTF-8: it becomes U+FFFD, as it does on its way through a platform. */
    private static String whole(String text) {
        if (text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            return text;
        }
        var mended = new StringBuilder(text.length());
        text.codePoints().map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
                .forEach(mended::appendCodePoint);
        return mended.toString();
    }
}
