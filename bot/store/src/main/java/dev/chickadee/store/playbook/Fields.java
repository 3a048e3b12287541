package dev.chickadee.store.playbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * The keys of one mapping. Whoever has taken what it knows calls {@link #done}, which refuses the rest. A value that is
 * faulty is told and then missing.
 */
final class Fields {

    private final String what;
    private final Node node;
    private final Faults faults;
    private final Map<String, ScalarNode> keys = new LinkedHashMap<>();
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final List<String> taken = new ArrayList<>();

    /** @param what names the mapping in messages, e.g. {@code step} */
    Fields(String what, Node node, Faults faults) {
        this.what = what;
        this.node = node;
        this.faults = faults;
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(tuple -> add(tuple.getKeyNode(), tuple.getValueNode()));
        } else {
            faults.at(node, what + ": " + kind(node) + " (expected: keys with values)");
        }
    }

    private void add(Node key, Node value) {
        if (!(key instanceof ScalarNode name)) {
            faults.at(key, what + ": " + kind(key) + " as a key (expected: a word)");
        } else if (keys.putIfAbsent(name.getValue(), name) != null) {
            faults.at(key, what + ": the key " + Faults.quoted(name.getValue()) + " stands twice (expected: once)");
        } else {
            values.put(name.getValue(), value);
        }
    }

    /** Whether it is a mapping at all; a sequence or a word was told already. */
    boolean readable() {
        return node instanceof MappingNode;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    Node node() {
        return node;
    }

    /** Where the value of a key stands, or the mapping itself if there is none. */
    Node at(String key) {
        return values.getOrDefault(key, node);
    }

    /** The value of a key that must be there. */
    Optional<Node> need(String key) {
        taken.add(key);
        var value = values.get(key);
        if (value == null && readable()) {
            faults.at(node, what + ": no " + Faults.quoted(key) + " (expected: this key)");
        }
        return Optional.ofNullable(value);
    }

    /** The value of a key that may be missing. */
    Optional<Node> may(String key) {
        taken.add(key);
        return Optional.ofNullable(values.get(key));
    }

    /** Refuses every key that nobody asked for. */
    void done() {
        keys.forEach((key, at) -> {
            if (!taken.contains(key)) {
                faults.at(at, what + ": the unknown key " + Faults.quoted(key) + " (expected: one of "
                        + String.join(", ", taken) + ")");
            }
        });
    }

    /** A word or a line of text. */
    Optional<String> words(String key) {
        return need(key).flatMap(value -> words(key, value, faults));
    }

    static Optional<String> words(String key, Node value, Faults faults) {
        boolean text = value instanceof ScalarNode && value.getTag().equals(Tag.STR);
        if (!text) {
            faults.at(value, key + ": " + kind(value) + " (expected: text" + (value instanceof ScalarNode scalar
                    && !scalar.getValue().isEmpty() ? "; quotes around it make it text)" : ")"));
            return Optional.empty();
        }
        return Optional.of(((ScalarNode) value).getValue());
    }

    /** A whole number within a range, both ends included. */
    OptionalInt number(Node value, String key, int least, int most) {
        if (value instanceof ScalarNode scalar && value.getTag().equals(Tag.INT)) {
            try {
                int number = Integer.parseInt(scalar.getValue());
                if (number >= least && number <= most) {
                    return OptionalInt.of(number);
                }
            } catch (NumberFormatException _) {
                // Too large, or written with 0x: told below like any other number out of range.
            }
        }
        faults.at(value, key + ": " + kind(value) + " (expected: a whole number from " + least + " to " + most + ")");
        return OptionalInt.empty();
    }

    /** The items of a list whose length is within a range. */
    List<Node> items(Node value, String key, int least, int most) {
        if (!(value instanceof SequenceNode list)) {
            faults.at(value, key + ": " + kind(value) + " (expected: a list)");
            return List.of();
        }
        int size = list.getValue().size();
        if (size < least || size > most) {
            faults.at(value, key + ": " + size + " items (expected: " + least + " to " + most + ")");
            return List.of();
        }
        return list.getValue();
    }

    /** What a node is, for people. */
    static String kind(Node value) {
        return switch (value) {
            case MappingNode _ -> "keys with values";
            case SequenceNode _ -> "a list";
            case ScalarNode _ when value.getTag().equals(Tag.NULL) -> "nothing";
            case ScalarNode scalar -> Faults.quoted(scalar.getValue());
            default -> "something else";
        };
    }
}
