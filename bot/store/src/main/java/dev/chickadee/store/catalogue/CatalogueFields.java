package dev.chickadee.store.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

import dev.chickadee.base.LocalText;

/** The fields of one YAML mapping; whatever is missing or of the wrong kind goes to the faults. */
final class CatalogueFields {

    private final CatalogueFaults faults;
    private final int line;
    private final Map<String, Node> byName;

    private CatalogueFields(CatalogueFaults faults, int line, Map<String, Node> byName) {
        this.faults = faults;
        this.line = line;
        this.byName = byName;
    }

    /** All of the names must be there and no other; null if the node is no mapping. */
    @Nullable
    static CatalogueFields of(CatalogueFaults faults, @Nullable Node node, String what, List<String> names) {
        var expected = "a mapping with " + String.join(", ", names);
        if (!(node instanceof MappingNode mapping)) {
            faults.add(lineOf(node), what + " is no mapping", expected);
            return null;
        }
        var byName = byName(faults, mapping);
        byName.forEach((name, value) -> {
            if (!names.contains(name)) {
                faults.add(lineOf(value), "unknown field \"" + name + "\"", expected);
            }
        });
        for (var name : names) {
            if (!byName.containsKey(name)) {
                faults.add(lineOf(node), what + " has no field \"" + name + "\"", expected);
            }
        }
        return new CatalogueFields(faults, lineOf(node), byName);
    }

    int line(String name) {
        var node = byName.get(name);
        return node == null ? line : lineOf(node);
    }

    /** A plain value as it is written; null if it is missing or no plain value. */
    @Nullable
    String word(String name) {
        var node = byName.get(name);
        if (node == null) {
            return null;
        }
        return node instanceof ScalarNode scalar
                ? scalar.getValue()
                : fault(node, name + " is no plain value", "one word");
    }

    List<Node> list(String name) {
        var node = byName.get(name);
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        if (node != null) {
            faults.add(lineOf(node), name + " is no list", "a list");
        }
        return List.of();
    }

    List<String> words(String name) {
        return list(name).stream().flatMap(node -> {
            if (node instanceof ScalarNode scalar) {
                return Stream.of(scalar.getValue());
            }
            faults.add(lineOf(node), "an entry of " + name + " is no plain value", "one word");
            return Stream.empty();
        }).toList();
    }

    /** A text in several languages; null if it is missing or broken. */
    @Nullable
    LocalText text(String name) {
        var node = byName.get(name);
        if (node == null) {
            return null;
        }
        if (!(node instanceof MappingNode mapping)) {
            return fault(node, name + " is no mapping", "words by language, en among them");
        }
        var byTag = new LinkedHashMap<String, String>();
        byName(faults, mapping).forEach((tag, value) -> {
            if (value instanceof ScalarNode scalar) {
                byTag.put(tag, scalar.getValue());
            } else {
                faults.add(lineOf(value), name + " in " + tag + " is no plain value", "words");
            }
        });
        try {
            return new LocalText(byTag);
        } catch (IllegalArgumentException e) {
            return fault(node, name + ": " + e.getMessage(), "words by language, en among them");
        }
    }

    private <T> @Nullable T fault(Node node, String found, String expected) {
        faults.add(lineOf(node), found, expected);
        return null;
    }

    private static Map<String, Node> byName(CatalogueFaults faults, MappingNode mapping) {
        var byName = new LinkedHashMap<String, Node>();
        for (var tuple : mapping.getValue()) {
            var name = tuple.getKeyNode() instanceof ScalarNode key ? key.getValue() : "?";
            if (byName.put(name, tuple.getValueNode()) != null) {
                faults.add(lineOf(tuple.getKeyNode()), "\"" + name + "\" twice", "each name once");
            }
        }
        return byName;
    }

    private static int lineOf(@Nullable Node node) {
        return node == null || node.getStartMark() == null ? 1 : node.getStartMark().getLine() + 1;
    }
}
