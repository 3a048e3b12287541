package dev.chickadee.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The JSON of stored values: written and read by hand with chosen words, never by class names, so that code can be
 * renamed and old rows still read. Each document says its version in {@code v}. No failure quotes what it read.
 */
final class Stored {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String VERSION = "v";

    private Stored() {}

    /** A new document of that version. */
    static ObjectNode document(int version) {
        return JSON.createObjectNode().put(VERSION, version);
    }

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    static <T> ArrayNode array(Iterable<T> values, Function<T, JsonNode> write) {
        var array = JSON.createArrayNode();
        values.forEach(value -> array.add(write.apply(value)));
        return array;
    }

    static ArrayNode words(Iterable<String> values) {
        var array = JSON.createArrayNode();
        values.forEach(array::add);
        return array;
    }

    static String print(ObjectNode document) {
        try {
            return JSON.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored value: cannot be written (expected: always can)", e);
        }
    }

    /** @throws StoreFailure if this is no JSON, or of a version above {@code newest} */
    static JsonNode parse(String what, String text, int newest) {
        JsonNode document;
        try {
            document = JSON.readTree(text);
        } catch (JsonProcessingException e) {
            // Not as the cause: its message quotes the text.
            throw new StoreFailure("A stored " + what + " is damaged: it is no JSON. Restore its row from a backup.");
        }
        int version = document.path(VERSION).asInt();
        if (version < 1 || version > newest) {
            throw new StoreFailure("A stored " + what + " is of version " + version + ", and this program knows 1-"
                    + newest + ". Run the program that wrote it.");
        }
        return document;
    }

    /** @throws StoreFailure if there is no such text */
    static String text(JsonNode object, String field) {
        return must(object, field, JsonNode::isTextual).asText();
    }

    /** @throws StoreFailure if there is no such array */
    static <T> List<T> list(JsonNode object, String field, Function<JsonNode, T> read) {
        var values = new ArrayList<T>();
        must(object, field, JsonNode::isArray).forEach(node -> values.add(read.apply(node)));
        return values;
    }

    /** @throws StoreFailure if there is no such number */
    static int number(JsonNode object, String field) {
        return must(object, field, JsonNode::canConvertToInt).asInt();
    }

    /** @throws StoreFailure if there is no such object */
    static JsonNode object(JsonNode object, String field) {
        return must(object, field, JsonNode::isObject);
    }

    static StoreFailure unknown(String what, String word) {
        return new StoreFailure("A stored " + what + " is \"" + word
                + "\", which this program does not know. Run the program that wrote it.");
    }

    private static JsonNode must(JsonNode object, String field, java.util.function.Predicate<JsonNode> fits) {
        var node = object.path(field);
        if (!fits.test(node)) {
            throw new StoreFailure("A stored value is damaged: \"" + field + "\" is "
                    + (node.isMissingNode() ? "missing" : "of the wrong kind") + ". Restore its row from a backup.");
        }
        return node;
    }
}
