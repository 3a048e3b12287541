package dev.chickadee.app.playbook;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import dev.chickadee.playbook.Reading;
import dev.chickadee.store.catalogue.PatternCatalogueReader;
import dev.chickadee.store.playbook.PlaybookReader;

/** Checks files one by one and tells their faults as they are found. */
final class Checks {

    private static final String CATALOGUE = "patterns.yaml";

    private final PlaybookReader playbooks = new PlaybookReader();
    private final PatternCatalogueReader catalogues = new PatternCatalogueReader();
    private final PrintWriter err;
    private int files;
    private int faults;

    Checks(PrintWriter err) {
        this.err = err;
    }

    int files() {
        return files;
    }

    int faults() {
        return faults;
    }

    void folder(Path folder) {
        try (var listing = Files.newDirectoryStream(folder, "*.yaml")) {
            var sorted = new java.util.TreeSet<Path>();
            listing.forEach(sorted::add);
            sorted.forEach(this::file);
            if (sorted.isEmpty()) {
                fault(folder + ": holds no *.yaml (expected: at least one)");
            }
        } catch (IOException e) {
            fault(folder + ": cannot be listed: " + e.getClass().getSimpleName() + " (expected: a readable folder)");
        }
    }

    /** A file named as the catalogue is read as one, any other as a playbook. */
    void file(Path file) {
        files++;
        if (file.endsWith(CATALOGUE)) {
            catalogue(file);
        } else if (playbooks.read(file) instanceof Reading.Faulty faulty) {
            faulty.faults().forEach(fault -> fault(fault.toString()));
        }
    }

    private void catalogue(Path file) {
        try {
            catalogues.read(file);
        } catch (IllegalArgumentException e) {
            String.valueOf(e.getMessage()).lines().forEach(this::fault);
        } catch (UncheckedIOException e) {
            fault(file + ": cannot be read (expected: a readable file)");
        }
    }

    private void fault(String line) {
        faults++;
        err.println(line);
    }
}
