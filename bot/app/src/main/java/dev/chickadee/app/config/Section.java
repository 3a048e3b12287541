package dev.chickadee.app.config;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.apache.commons.configuration2.tree.ImmutableNode;
import org.jspecify.annotations.Nullable;

/**
 * Keys that belong together. Each getter notes its key as known, and its fault if the value does not fit; then it
 * answers the default, so that the next fault is found as well. An empty value counts as none.
 */
final class Section {

    private final String path;
    private final List<ImmutableNode> children;
    private final Reading reading;
    private final Set<String> known = new LinkedHashSet<>();

    private Section(String path, List<ImmutableNode> children, Reading reading) {
        this.path = path;
        this.children = children;
        this.reading = reading;
    }

    static Section root(ImmutableNode root, Reading reading) {
        return new Section("", root.getChildren(), reading);
    }

    Section section(String key) {
        var found = nodes(key);
        if (found.size() > 1 || found.size() == 1 && !isEmpty(found.getFirst()) && !isSection(found.getFirst())) {
            reading.fault(path(key), "no keys of its own", "keys below it");
            return new Section(path(key), List.of(), reading);
        }
        return new Section(path(key), found.isEmpty() ? List.of() : found.getFirst().getChildren(), reading);
    }

    /** The entries of a list, each with keys of its own. */
    List<Section> sections(String key) {
        var found = nodes(key);
        var all = new ArrayList<Section>();
        for (var node : found) {
            if (isSection(node)) {
                all.add(new Section(path(key) + "[" + all.size() + "]", node.getChildren(), reading));
            } else if (!isEmpty(node)) {
                reading.fault(path(key), "no list", "a list whose entries have keys");
            }
        }
        return all;
    }

    List<String> texts(String key) {
        var all = new ArrayList<String>();
        for (var node : nodes(key)) {
            if (isSection(node)) {
                reading.fault(path(key), "keys", "a list of values");
            } else if (!isEmpty(node)) {
                all.add(value(key, node));
            }
        }
        return all;
    }

    @Nullable
    String text(String key) {
        var all = texts(key);
        if (all.size() > 1) {
            reading.fault(path(key), "a list", "one value");
        }
        return all.isEmpty() ? null : all.getFirst();
    }

    /** @return the value, or "" with a fault */
    String need(String key, String expected) {
        var text = text(key);
        if (text == null) {
            reading.fault(path(key), "missing", expected);
        }
        return text == null ? "" : text;
    }

    int number(String key, int usual, int least, int most) {
        var text = text(key);
        if (text == null) {
            return usual;
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException _) {
            // Told below, with what was expected.
        }
        fault(key, text, "a number, " + least + "-" + most);
        return usual;
    }

    Duration duration(String key, Duration usual, Duration least, Duration most) {
        var text = text(key);
        if (text == null) {
            return usual;
        }
        var duration = Durations.parse(text);
        if (duration == null || duration.compareTo(least) < 0 || duration.compareTo(most) > 0) {
            fault(key, text, "a time such as 30s, 5m, 12h or 180d, " + Durations.format(least) + " to "
                    + Durations.format(most));
            return usual;
        }
        return duration;
    }

    <E extends Enum<E>> E choice(String key, E usual, Class<E> type) {
        var text = text(key);
        if (text == null) {
            return usual;
        }
        var words = new ArrayList<String>();
        for (var one : type.getEnumConstants()) {
            words.add(one.name().toLowerCase(Locale.ROOT));
            if (words.getLast().equals(text)) {
                return one;
            }
        }
        fault(key, text, "one of " + String.join(", ", words));
        return usual;
    }

    void fault(String key, String value, String expected) {
        reading.faultValue(path(key), value, expected);
    }

    /** As {@link #fault}, for values that nobody must read. */
    void faultSilently(String key, String found, String expected) {
        reading.fault(path(key), found, expected);
    }

    /** The names of all keys that stand here, where the file chooses them. */
    List<String> names() {
        return children.stream().map(ImmutableNode::getNodeName).distinct().toList();
    }

    /** Call last: whatever stands here and was not asked for is a fault. */
    void done() {
        for (var name : names()) {
            if (!known.contains(name)) {
                reading.fault(path(name), "an unknown key", "one of " + String.join(", ", known));
            }
        }
    }

    private List<ImmutableNode> nodes(String key) {
        known.add(key);
        reading.asked(path(key).replaceAll("\\[\\d+]", "[]"));
        return children.stream().filter(node -> key.equals(node.getNodeName())).toList();
    }

    private String value(String key, ImmutableNode node) {
        var value = String.valueOf(reading.interpolate(node.getValue())).strip();
        if (value.contains("${")) {
            reading.fault(path(key), "a reference that leads nowhere",
                    "${env:NAME} of a variable that is set, or ${another.key}");
        }
        return value;
    }

    private String path(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private static boolean isSection(ImmutableNode node) {
        return !node.getChildren().isEmpty();
    }

    private static boolean isEmpty(ImmutableNode node) {
        return !isSection(node) && (node.getValue() == null || node.getValue().toString().isBlank());
    }
}
