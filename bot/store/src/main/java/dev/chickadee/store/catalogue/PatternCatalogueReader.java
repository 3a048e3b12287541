package dev.chickadee.store.catalogue;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

import dev.chickadee.pattern.Catalogue;
import dev.chickadee.pattern.Pattern;
import dev.chickadee.pattern.PatternId;

/**
 * Reads the catalogue of patterns ({@code patterns.yaml}, YAML 1.1, at most 1 MiB, no anchors). The shape is described in
 * {@code patterns.schema.json} beside the shipped file. Safe for all threads.
 */
public final class PatternCatalogueReader {

    private static final int LARGEST_FILE = 1 << 20;
    private static final int DEEPEST = 20;

    /**
     * Reads a whole catalogue or nothing.
     *
     * @throws IllegalArgumentException with all faults, one a line, each with file, line and what was expected
     * @throws UncheckedIOException     if the file cannot be read
     */
    public Catalogue read(Path file) {
        try {
            if (Files.size(file) > LARGEST_FILE) {
                throw new IllegalArgumentException(file + ": larger than 1 MiB (expected: at most 1 MiB)");
            }
            return parse(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static Catalogue parse(String file, String yaml) {
        var faults = new CatalogueFaults(file);
        var patterns = patterns(faults, compose(faults, yaml));
        faults.throwIfAny();
        return new Catalogue(patterns);
    }

    @Nullable
    private static Node compose(CatalogueFaults faults, String yaml) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(DEEPEST);
        options.setCodePointLimit(LARGEST_FILE);
        try {
            return new Yaml(new SafeConstructor(options)).compose(new StringReader(yaml));
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            faults.add(line, Objects.requireNonNullElse(e.getProblem(), "not YAML"), "YAML");
        } catch (YAMLException e) {
            faults.add(1, "too deep or too long", "YAML of at most " + DEEPEST + " levels");
        }
        return null;
    }

    private static List<Pattern> patterns(CatalogueFaults faults, @Nullable Node root) {
        var fields = CatalogueFields.of(faults, root, "the catalogue", List.of("format", "patterns"));
        if (fields == null) {
            return List.of();
        }
        if (!"1".equals(fields.word("format"))) {
            faults.add(fields.line("format"), "format", "1");
        }
        var lines = new HashMap<PatternId, Integer>();
        return fields.list("patterns").stream().map(node -> pattern(faults, node, lines)).filter(Objects::nonNull)
                .toList();
    }

    @Nullable
    private static Pattern pattern(CatalogueFaults faults, Node node, Map<PatternId, Integer> lines) {
        var fields = CatalogueFields.of(faults, node, "a pattern",
                List.of("id", "name", "summary", "lookalike", "advice", "playbooks"));
        if (fields == null) {
            return null;
        }
        var id = id(faults, fields);
        var name = fields.text("name");
        var summary = fields.text("summary");
        var lookalike = fields.text("lookalike");
        var advice = fields.text("advice");
        var playbooks = fields.words("playbooks");
        if (id == null || name == null || summary == null || lookalike == null || advice == null) {
            return null;
        }
        var before = lines.putIfAbsent(id, fields.line("id"));
        if (before != null) {
            faults.add(fields.line("id"), "id " + id + " is in line " + before + " too", "each id once");
            return null;
        }
        return new Pattern(id, name, summary, lookalike, advice, playbooks);
    }

    @Nullable
    private static PatternId id(CatalogueFaults faults, CatalogueFields fields) {
        var word = fields.word("id");
        try {
            return word == null ? null : new PatternId(word);
        } catch (IllegalArgumentException e) {
            faults.add(fields.line("id"), "id \"" + word + "\"", "1-40 of [a-z0-9-]");
            return null;
        }
    }
}
