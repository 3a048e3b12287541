package dev.chickadee.app.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.chickadee.app.Told;

class PlaybookCommandTest {

    private static final Path SHIPPED = Path.of("../../playbooks").toAbsolutePath().normalize();

    @TempDir
    private Path folder;

    @Test
    void the_shipped_playbooks_are_listed_and_fine() {
        var list = Told.by("playbook", "list", "--folder", SHIPPED.toString());

        assertThat(list.code()).isZero();
        assertThat(list.err()).isEmpty();
        assertThat(list.lines()).anyMatch(line -> line.startsWith("verify-identity "));
        assertThat(Told.by("playbook", "check", SHIPPED.toString()).out()).endsWith(" files are fine.\n");
    }

    @Test
    void a_playbook_is_shown_in_the_wanted_language() {
        var english = Told.by("playbook", "show", "verify-identity", "--folder", SHIPPED.toString());
        var german = Told.by("playbook", "show", "verify-identity", "--language", "de", "--folder",
                SHIPPED.toString());

        assertThat(english.code()).isZero();
        assertThat(english.out()).isNotEqualTo(german.out());
    }

    @Test
    void an_unknown_playbook_is_answered_with_those_that_there_are() {
        var told = Told.by("playbook", "show", "nope", "--folder", SHIPPED.toString());

        assertThat(told.code()).isEqualTo(1);
        assertThat(told.out()).isEmpty();
        assertThat(told.err()).contains("\"nope\" (expected: one of ").contains("verify-identity");
    }

    @Test
    void every_fault_is_told_with_its_place_and_the_good_ones_are_still_listed() throws IOException {
        Files.copy(SHIPPED.resolve("verify-identity.yaml"), folder.resolve("verify-identity.yaml"));
        Files.writeString(folder.resolve("broken.yaml"), "format: 1\nid: broken\nrevision: soon\n");

        var check = Told.by("playbook", "check", folder.toString());
        var list = Told.by("playbook", "list", "--folder", folder.toString());

        assertThat(check.code()).isEqualTo(1);
        assertThat(check.out()).isEmpty();
        assertThat(check.err()).contains("broken.yaml:3:").contains("no \"title\"").contains(" in 2 files.");
        assertThat(list.code()).isEqualTo(1);
        assertThat(list.out()).startsWith("verify-identity ");
    }

    @Test
    void a_broken_catalogue_and_a_missing_file_are_faults() throws IOException {
        var catalogue = Files.writeString(folder.resolve("patterns.yaml"), "format: 7\n");

        var told = Told.by("playbook", "check", catalogue.toString(), folder.resolve("gone.yaml").toString());

        assertThat(told.code()).isEqualTo(1);
        assertThat(told.err()).contains("patterns.yaml:1").contains("gone.yaml:1:1: cannot be read");
    }
}
