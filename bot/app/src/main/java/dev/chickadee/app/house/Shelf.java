package dev.chickadee.app.house;

import java.nio.file.Path;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dev.chickadee.pattern.Catalogue;
import dev.chickadee.playbook.PlaybookArchive;
import dev.chickadee.playbook.PlaybookShelf;
import dev.chickadee.playbook.Reading;
import dev.chickadee.store.catalogue.PatternCatalogueReader;
import dev.chickadee.store.playbook.PlaybookFolder;

/** The folder with playbooks and patterns, and what was last read from it. */
final class Shelf {

    private static final Logger LOG = LoggerFactory.getLogger(Shelf.class);

    private final Path folder;
    private final PlaybookFolder files;
    private final PlaybookShelf shelf;

    Shelf(Path folder, PlaybookArchive archive) {
        this.folder = folder;
        this.files = new PlaybookFolder(folder);
        this.shelf = new PlaybookShelf(archive);
        take(files.read());
    }

    PlaybookShelf playbooks() {
        return shelf;
    }

    /** @throws IllegalArgumentException with all faults if it cannot be used: without patterns nothing can be assessed */
    Catalogue catalogue() {
        return new PatternCatalogueReader().read(folder.resolve("patterns.yaml"));
    }

    /** Looks whether a playbook changed. Call it from one thread at a time. */
    void look() {
        files.readIfChanged().ifPresent(this::take);
    }

    private void take(List<Reading> readings) {
        shelf.put(readings).forEach(fault -> LOG.warn("A playbook stays as it was: {}", fault));
    }
}
