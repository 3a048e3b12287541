package dev.chickadee.store.playbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import dev.chickadee.playbook.Fault;
import dev.chickadee.playbook.Reading;

/**
 * A folder with playbooks, one {@code *.yaml} each; sub-folders and the catalogue of patterns, which lies beside them,
 * are not looked at. Call it from one thread at a time.
 */
public final class PlaybookFolder {

    private static final String CATALOGUE = "patterns.yaml";

    private record Seen(long size, FileTime changed) {}

    private final Path folder;
    private final PlaybookReader reader = new PlaybookReader();
    private Map<Path, Seen> seen = Map.of();

    public PlaybookFolder(Path folder) {
        this.folder = folder;
    }

    /** Reads every playbook, by file name. A folder that cannot be listed gives one faulty reading. */
    public List<Reading> read() {
        try {
            seen = look();
            return seen.keySet().stream().map(reader::read).toList();
        } catch (IOException e) {
            return List.of(new Reading.Faulty("", List.of(new Fault(folder.toString(), 1, 1, "cannot be listed: "
                    + e.getClass().getSimpleName() + " (expected: a folder with *.yaml)"))));
        }
    }

    /** Reads it again if a file came, went or changed since the last reading; empty if none did or nobody can tell. */
    public Optional<List<Reading>> readIfChanged() {
        try {
            return look().equals(seen) ? Optional.empty() : Optional.of(read());
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private Map<Path, Seen> look() throws IOException {
        var found = new TreeMap<Path, Seen>(Comparator.comparing(Path::toString));
        try (var files = Files.newDirectoryStream(folder, "*.yaml")) {
            for (var file : files) {
                var attributes = Files.readAttributes(file, BasicFileAttributes.class);
                if (attributes.isRegularFile() && !file.endsWith(CATALOGUE)) {
                    found.put(file, new Seen(attributes.size(), attributes.lastModifiedTime()));
                }
            }
        }
        return found;
    }
}
