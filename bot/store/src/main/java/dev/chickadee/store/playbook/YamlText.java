package dev.chickadee.store.playbook;

import java.io.StringReader;
import java.util.Optional;

import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.representer.Representer;

/**
 * Turns text into YAML's nodes, of which the reader makes a playbook. Nothing is ever constructed from a tag, and
 * anchors, aliases, tags, further documents and deep nesting are refused before a tree is built, so that no file can
 * grow in memory beyond its own size.
 */
final class YamlText {

    /** The largest file that is read, in bytes. */
    static final int MOST_BYTES = 256 * 1024;

    private static final int MOST_DEPTH = 24;

    private final String text;
    private final Faults faults;

    private YamlText(String text, Faults faults) {
        this.text = text;
        this.faults = faults;
    }

    /** The only document of the text; empty if there is none or if it is not safe, which {@code faults} then tells. */
    static Optional<Node> parse(String text, Faults faults) {
        var yaml = new YamlText(text, faults);
        try {
            yaml.scan();
            return faults.none() ? Optional.ofNullable(reader().compose(new StringReader(text))) : Optional.empty();
        } catch (MarkedYAMLException e) {
            yaml.broken(e);
        } catch (ReaderException e) {
            yaml.unprintable(e.getPosition());
        }
        return Optional.empty();
    }

    private static Yaml reader() {
        var options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(MOST_DEPTH + 1);
        options.setCodePointLimit(MOST_BYTES);
        var writing = new DumperOptions();
        return new Yaml(new SafeConstructor(options), new Representer(writing), writing, options, new CoreSchema());
    }

    private void scan() {
        int depth = 0;
        int documents = 0;
        for (Event event : reader().parse(new StringReader(text))) {
            checkNode(event);
            if (event instanceof DocumentStartEvent && ++documents == 2) {
                faults.at(event.getStartMark(), "a second document (expected: one)");
                return;
            }
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            if (depth > MOST_DEPTH) {
                faults.at(event.getStartMark(), "nested too deep (expected: at most " + MOST_DEPTH + " levels)");
                return;
            }
        }
    }

    private void checkNode(Event event) {
        if (event instanceof AliasEvent alias) {
            faults.at(event.getStartMark(),
                    "an alias, *" + alias.getAnchor() + " (expected: the text itself; aliases are refused)");
        } else if (event instanceof NodeEvent node && node.getAnchor() != null) {
            faults.at(event.getStartMark(),
                    "an anchor, &" + node.getAnchor() + " (expected: none; anchors are refused)");
        }
        var tag = switch (event) {
            case ScalarEvent scalar -> scalar.getTag();
            case CollectionStartEvent collection -> collection.getTag();
            default -> null;
        };
        if (tag != null) {
            faults.at(event.getStartMark(), "a tag, " + Faults.quoted(tag) + " (expected: none; tags are refused)");
        }
    }

    private void broken(MarkedYAMLException e) {
        var mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
        var says = "not YAML: " + (e.getProblem() == null ? e.getContext() : e.getProblem());
        if (mark == null) {
            faults.at(1, 1, says);
        } else {
            faults.at(mark, says);
        }
    }

    private void unprintable(int codePoints) {
        int at = text.offsetByCodePoints(0, Math.min(codePoints, text.codePointCount(0, text.length())));
        var before = text.substring(0, at);
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        int column = before.codePointCount(before.lastIndexOf('\n') + 1, before.length()) + 1;
        faults.at(line, column, "a character that YAML does not allow (expected: printable text)");
    }
}
