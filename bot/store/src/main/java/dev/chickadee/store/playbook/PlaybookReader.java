package dev.chickadee.store.playbook;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.yaml.snakeyaml.nodes.Node;

import dev.chickadee.playbook.Fault;
import dev.chickadee.playbook.Limits;
import dev.chickadee.playbook.MapsTo;
import dev.chickadee.playbook.Playbook;
import dev.chickadee.playbook.PlaybookId;
import dev.chickadee.playbook.Reading;

/**
 * Reads one playbook. A faulty file is told with everything that is wrong, up to a hundred faults; only where the text
 * is no YAML at all, or not safe to read on, the list ends there. The format is described in
 * {@code playbooks/playbook.schema.json}. Thread-safe.
 */
public final class PlaybookReader {

    /** The only version of the format so far. A later one adds keys; this one stays readable. */
    private static final int FORMAT = 1;
    private static final String ENDING = ".yaml";

    /** Reads a file, which is named after its playbook. One that cannot be opened is faulty as well. */
    public Reading read(Path file) {
        var name = String.valueOf(file.getFileName());
        try (var in = Files.newInputStream(file)) {
            return read(name, in.readNBytes(YamlText.MOST_BYTES + 1));
        } catch (IOException e) {
            return faulty(name, 1, 1,
                    "cannot be read: " + e.getClass().getSimpleName() + " (expected: a readable file)");
        }
    }

    private Reading read(String name, byte[] bytes) {
        if (bytes.length > YamlText.MOST_BYTES) {
            return faulty(name, 1, 1, "too large (expected: at most " + YamlText.MOST_BYTES + " bytes)");
        }
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var in = ByteBuffer.wrap(bytes);
        try {
            return read(name, decoder.decode(in).toString());
        } catch (CharacterCodingException _) {
            var before = new String(bytes, 0, in.position(), StandardCharsets.UTF_8);
            int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
            return faulty(name, line, before.length() - before.lastIndexOf('\n'), "not UTF-8 (expected: UTF-8 text)");
        }
    }

    /** Reads a text as if it stood in the file {@code name}, such as {@code verify-identity.yaml}. */
    public Reading read(String name, String text) {
        var faults = new Faults(name);
        var source = text.startsWith("\uFEFF") ? text.substring(1) : text;
        var root = YamlText.parse(source, faults);
        if (root.isEmpty() && faults.none()) {
            faults.at(1, 1, "empty (expected: a playbook)");
        }
        var playbook = root.flatMap(node -> playbook(node, stem(name), faults));
        return playbook.isPresent()
                ? new Reading.Good(playbook.get(), source)
                : new Reading.Faulty(stem(name), faults.all());
    }

    private static Optional<Playbook> playbook(Node root, String stem, Faults faults) {
        var top = new Fields("playbook", root, faults);
        if (!top.readable()) {
            return Optional.empty();
        }
        number(top, "format", FORMAT, FORMAT);
        var id = top.words("id").filter(name -> isNamedLikeFile(top, name, stem, faults));
        int revision = number(top, "revision", 1, Integer.MAX_VALUE);
        var texts = new Texts(Texts.languages(top, faults), faults);
        var title = texts.need(top, "title", Limits.TITLE);
        var purpose = texts.need(top, "purpose", Limits.PURPOSE);
        var audience = texts.need(top, "audience", Limits.PURPOSE);
        int minutes = number(top, "minutes", 1, Limits.MINUTES);
        var mapsTo = mapsTo(top, faults);
        var items = top.need("steps").map(value -> top.items(value, "steps", 1, Limits.STEPS)).orElse(List.of());
        var steps = new StepReader(texts, faults).read(items);
        top.done();
        return faults.none()
                ? id.map(name -> new Playbook(new PlaybookId(name), revision, title, purpose, audience, minutes, mapsTo,
                        steps))
                : Optional.empty();
    }

    private static int number(Fields top, String key, int least, int most) {
        var value = top.need(key);
        return value.isPresent() ? top.number(value.get(), key, least, most).orElse(least) : least;
    }

    private static boolean isNamedLikeFile(Fields top, String id, String stem, Faults faults) {
        boolean fine = Limits.isName(id) && id.equals(stem);
        if (!fine) {
            faults.at(top.at("id"), "id: " + Faults.quoted(id) + " (expected: "
                    + (Limits.isName(stem)
                            ? stem + ", as the file is named"
                            : "1-40 of [a-z0-9-], as the file is named")
                    + ")");
        }
        return fine;
    }

    private static MapsTo mapsTo(Fields top, Faults faults) {
        var value = top.may("maps-to");
        if (value.isEmpty()) {
            return new MapsTo(List.of(), List.of(), List.of());
        }
        var guides = new Fields("maps-to", value.get(), faults);
        var mapsTo = new MapsTo(ids(guides, "openjs", faults), ids(guides, "osps-baseline", faults),
                ids(guides, "scorecard", faults));
        guides.done();
        return mapsTo;
    }

    private static List<String> ids(Fields guides, String guide, Faults faults) {
        var items = guides.may(guide).map(value -> guides.items(value, guide, 1, Limits.MAPPED)).orElse(List.of());
        return items.stream().flatMap(item -> Fields.words(guide, item, faults).filter(id -> {
            if (!MapsTo.isId(id)) {
                faults.at(item, guide + ": " + Faults.quoted(id) + " (expected: 1-40 of [A-Za-z0-9.:-])");
            }
            return MapsTo.isId(id);
        }).stream()).toList();
    }

    private static String stem(String name) {
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    private static Reading faulty(String name, int line, int column, String says) {
        return new Reading.Faulty(stem(name), List.of(new Fault(name, line, column, says)));
    }
}
