package dev.chickadee.app.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.chickadee.app.config.ConfigFile;
import dev.chickadee.app.config.Settings;

class ReloadTest {

    @TempDir
    private Path folder;

    private final List<Settings> taken = new ArrayList<>();
    private Path file;
    private Reload reload;
    private int second;

    @BeforeEach
    void a_file() throws IOException {
        file = folder.resolve("chickadee.yaml");
        write("attention: {unclaimed: 1h}");
        reload = new Reload(ConfigFile.find(file, Map.of()), taken::add);
    }

    @Test
    void what_did_not_change_is_not_taken_again() {
        reload.look();
        reload.look();

        assertThat(taken).isEmpty();
    }

    @Test
    void a_changed_file_is_taken_once() throws IOException {
        write("attention: {unclaimed: 2h}");
        reload.look();
        reload.look();

        assertThat(taken).extracting(one -> one.attention().unclaimed()).containsExactly(Duration.ofHours(2));
    }

    @Test
    void a_broken_file_changes_nothing_until_it_is_mended() throws IOException {
        write("attention: {unclaimed: soon}");
        reload.look();
        assertThat(taken).isEmpty();

        write("attention: {unclaimed: 3h}");
        reload.look();
        assertThat(taken).hasSize(1);
    }

    private void write(String yaml) throws IOException {
        Files.writeString(file, yaml);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-01-01T00:00:00Z").plusSeconds(second++)));
    }
}
