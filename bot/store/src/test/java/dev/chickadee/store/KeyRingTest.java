package dev.chickadee.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import dev.chickadee.base.HandClock;

class KeyRingTest {

    @RegisterExtension
    static final CapturedLog LOG = new CapturedLog();

    @TempDir
    Path directory;

    private StoreConfig config;
    private Path file;

    @BeforeEach
    void config() {
        config = StoreConfig.inDirectory(directory.resolve("data"));
        file = directory.resolve("data").resolve("keys").resolve("chickadee.keys");
    }

    @Test
    void the_first_start_makes_a_key_file_for_its_owner_alone() throws IOException {
        open().close();
        assertThat(mode(file)).isEqualTo("rw-------");
        assertThat(mode(file.getParent())).isEqualTo("rwx------");
        assertThat(mode(directory.resolve("data"))).isEqualTo("rwx------");
        assertThat(LOG.all()).isEmpty();
    }

    @Test
    void the_next_start_uses_it() {
        byte[] sealed;
        var cell = new Cell("report", "words", "r1");
        try (var stores = open()) {
            sealed = stores.sealer().newCase("r1", "acorn").seal(cell, "words");
        }
        try (var stores = open()) {
            var held = (Sealer.Access.Held) stores.sealer().caseOf("r1");
            assertThat(held.key().openWords(cell, sealed)).isEqualTo("words");
        }
    }

    @Test
    void a_lost_key_file_is_said_at_the_start_and_none_is_made() throws IOException {
        open().close();
        Files.delete(file);
        assertThatThrownBy(this::open).isInstanceOf(StoreFailure.class).hasMessageContaining("is missing")
                .hasMessageContaining("Put its copy back; without it nobody can read");
        assertThat(file).doesNotExist();
    }

    @Test
    void another_databases_key_file_is_refused() throws IOException {
        open().close();
        var other = StoreConfig.inDirectory(directory.resolve("other"));
        Stores.open(other, HandClock.morning()).close();
        Files.copy(directory.resolve("other/keys/chickadee.keys"), file,
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        assertThatThrownBy(this::open).isInstanceOf(StoreFailure.class)
                .hasMessageContaining("does not fit the database");
    }

    @Test
    void each_single_foreign_key_is_noticed() {
        for (var name : KeyName.values()) {
            try (var stores = Stores.open(StoreConfig.inMemory(), HandClock.morning())) {
                var ours = stores.sealer().keys().serialize();
                ours.put(name.word(), Keys.generate().serialize().get(name.word()));
                var mixed = Crypto.sure(() -> Keys.parse(ours));
                assertThat(new KeyCheck(stores.db()).fits(mixed)).as(name.word()).isFalse();
                assertThat(new KeyCheck(stores.db()).fits(stores.sealer().keys())).isTrue();
            }
        }
    }

    @Test
    void a_key_file_that_others_can_read_is_refused() throws IOException {
        open().close();
        for (var mode : new String[]{"rw-r-----", "rw----r--", "rw--w----"}) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
            assertThatThrownBy(this::open).as(mode).isInstanceOf(StoreFailure.class)
                    .hasMessageContaining("Run: chmod 600 " + file);
        }
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        open().close();
    }

    @Test
    void a_key_directory_that_others_can_enter_is_refused() throws IOException {
        open().close();
        Files.setPosixFilePermissions(file.getParent(), PosixFilePermissions.fromString("rwxr-x---"));
        assertThatThrownBy(this::open).isInstanceOf(StoreFailure.class)
                .hasMessageContaining("Run: chmod 700 " + file.getParent());
    }

    @Test
    void a_damaged_key_file_is_refused_and_not_quoted() throws IOException {
        open().close();
        var text = Files.readString(file);
        for (var bad : new String[]{"", "not json plover-9",
                "{\"format\":\"chickadee-keys-1\",\"identity\":\"plover9\"}",
                text.substring(0, text.length() / 2), text.replace("\"lookup\" : \"", "\"lookup\" : \"AAAA")}) {
            Files.writeString(file, bad);
            assertThatThrownBy(this::open).isInstanceOf(StoreFailure.class).satisfies(
                    thrown -> assertThat(org.assertj.core.util.Throwables.getStackTrace(thrown))
                            .doesNotContain("plover"));
        }
        Files.writeString(file, text);
        open().close();
    }

    @Test
    void rotation_is_written_to_the_file_and_an_old_copy_then_does_not_fit() throws IOException {
        open().close();
        var old = Files.readAllBytes(file);
        try (var stores = open()) {
            stores.sealer().newCase("r1", "acorn");
            stores.rotateKeys();
            assertThat(stores.sealer().caseOf("r1")).isInstanceOf(Sealer.Access.Held.class);
        }
        assertThat(mode(file)).isEqualTo("rw-------");
        try (var stores = open()) {
            assertThat(stores.sealer().caseOf("r1")).isInstanceOf(Sealer.Access.Held.class);
        }
        Files.write(file, old);
        assertThatThrownBy(this::open).isInstanceOf(StoreFailure.class).hasMessageContaining("does not fit");
    }

    @Test
    void rotation_keeps_what_only_hashes_so_that_stored_hashes_still_meet() {
        try (var stores = open()) {
            var before = stores.sealer().keys();
            stores.rotateKeys();
            var after = stores.sealer().keys();
            for (var name : KeyName.values()) {
                boolean hashes = name == KeyName.LOOKUP || name == KeyName.BLIND;
                assertThat(after.newestId(name) == before.newestId(name)).as(name.word()).isEqualTo(hashes);
            }
        }
    }

    @Test
    void a_rotation_cut_off_after_the_file_was_written_loses_nothing() {
        try (var stores = open()) {
            stores.sealer().newCase("r1", "acorn");
            new KeyFile(file).write(stores.sealer().keys().rotated(Set.of(KeyName.values())));
        }
        try (var stores = open()) {
            assertThat(stores.sealer().caseOf("r1")).isInstanceOf(Sealer.Access.Held.class);
        }
    }

    private Stores open() {
        return Stores.open(config, HandClock.morning());
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
