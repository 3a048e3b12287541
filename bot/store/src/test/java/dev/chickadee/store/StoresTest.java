package dev.chickadee.store;

import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import dev.chickadee.base.HandClock;
import dev.chickadee.base.Secret;
import dev.chickadee.chat.InteractionId;
import dev.chickadee.chat.Platform;

class StoresTest {

    private static final InteractionId ID = new InteractionId(new Platform("slack"), "1");

    @RegisterExtension
    static final TestDb H2 = TestDb.h2();

    @RegisterExtension
    static final TestDb POSTGRES = TestDb.postgres();

    @Test
    void what_was_stored_is_there_after_a_restart(@TempDir Path directory) {
        var config = StoreConfig.inDirectory(directory.resolve("made at the start"));
        try (var stores = Stores.open(config, HandClock.morning())) {
            assertThat(stores.handled().first(ID)).isTrue();
        }
        try (var stores = Stores.open(config, HandClock.morning())) {
            assertThat(stores.handled().first(ID)).isFalse();
        }
    }

    @Test
    void a_commit_to_a_file_is_on_disk_when_it_returns() {
        assertThat(StoreConfig.inDirectory(Path.of("data")).driverUrl()).contains(";WRITE_DELAY=0");
    }

    @Test
    void two_databases_in_memory_have_nothing_in_common() {
        try (var one = Stores.open(StoreConfig.inMemory(), HandClock.morning());
                var other = Stores.open(StoreConfig.inMemory(), HandClock.morning())) {
            one.handled().first(ID);
            assertThat(other.handled().first(ID)).isTrue();
            one.transactor().inOne(() -> other.transactor().inOne(() -> other.handled().first(ID)));
        }
    }

    @Test
    void a_file_in_use_is_refused_in_one_sentence(@TempDir Path directory) throws IOException {
        var config = StoreConfig.inDirectory(directory);
        Stores.open(config, HandClock.morning()).close();
        // The lock that another process would hold.
        try (var file = FileChannel.open(directory.resolve("chickadee.mv.db"), READ, WRITE); var _ = file.lock()) {
            assertThatThrownBy(() -> Stores.open(config, HandClock.morning())).isInstanceOf(StoreFailure.class)
                    .hasMessageContaining("is in use by another process. Stop that one");
        }
    }

    @Test
    void a_file_that_is_no_database_is_refused(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("chickadee.mv.db"), "no database ".repeat(1000));
        assertThatThrownBy(() -> Stores.open(StoreConfig.inDirectory(directory), HandClock.morning()))
                .isInstanceOf(StoreFailure.class).hasMessageContaining("cannot be read")
                .hasMessageContaining("Restore a backup");
    }

    @Test
    void a_wrong_password_is_refused_and_not_repeated(@TempDir Path directory) {
        var config = StoreConfig.inDirectory(directory);
        Stores.open(config, HandClock.morning()).close();
        var wrong = new StoreConfig(config.url(), "sa", new Secret("plover-9"), config.keys(), 2);
        assertThatThrownBy(() -> Stores.open(wrong, HandClock.morning())).isInstanceOf(StoreFailure.class)
                .hasMessageContaining("refused the login. Check db.user and db.password")
                .hasMessageNotContaining("plover-9");
    }

    @Test
    void a_server_that_does_not_answer_is_named_without_its_password() {
        var nobody = new StoreConfig("jdbc:postgresql://127.0.0.1:1/chickadee?user=a&password=plover-9", null, null,
                new StoreConfig.KeyPlace.InMemory(), 2);
        assertThatThrownBy(() -> Stores.open(nobody, HandClock.morning())).isInstanceOf(StoreFailure.class)
                .hasMessage("No database answers at jdbc:postgresql://127.0.0.1:1/chickadee."
                        + " Start it, or correct db.url.");
    }

    @Test
    void another_kind_of_database_is_refused() {
        assertThatThrownBy(() -> new StoreConfig("jdbc:mysql://x/y", null, null, new StoreConfig.KeyPlace.InMemory(),
                2)).isInstanceOf(IllegalArgumentException.class).hasMessageStartingWith("db.url: 16 characters");
    }

    @Test
    void moments_keep_their_microseconds_on_both_engines() {
        var at = Instant.parse("2026-10-25T00:30:00.123456789Z");
        for (var db : new TestDb[]{H2, POSTGRES}) {
            var back = db.db().with(handle -> {
                handle.createUpdate("insert into handled (platform, interaction, seen_at) values ('p', 'i', :at)")
                        .bind("at", at).execute();
                return handle.createQuery("select seen_at from handled").mapTo(Instant.class).one();
            });
            assertThat(back).isEqualTo(Jdbis.kept(at)).isEqualTo("2026-10-25T00:30:00.123456Z");
        }
    }

    @Test
    void no_bound_value_gets_into_a_message() {
        for (var db : new TestDb[]{H2, POSTGRES}) {
            assertThatThrownBy(() -> db.db().use(handle -> handle
                    .createUpdate("insert into handled (platform, interaction, seen_at) values ('p', :word, null)")
                    .bind("word", "plover-9").execute()))
                    .satisfies(thrown -> assertThat(org.assertj.core.util.Throwables.getStackTrace(thrown))
                            .doesNotContain("plover-9"));
        }
    }

    @Test
    void a_connection_left_open_fails_the_test_that_left_it() throws SQLException {
        try (var _ = H2.stores().dataSource().getConnection()) {
            assertThatThrownBy(H2::checkNothingIsOpen).isInstanceOf(AssertionError.class)
                    .hasMessageContaining("left open");
        }
        H2.checkNothingIsOpen();
    }

    @Test
    void a_probe_answers_while_the_store_is_open(@TempDir Path directory) {
        var stores = Stores.open(StoreConfig.inDirectory(directory), HandClock.morning());
        stores.probe();
        stores.close();
        assertThatThrownBy(stores::probe).isInstanceOf(RuntimeException.class);
    }
}
