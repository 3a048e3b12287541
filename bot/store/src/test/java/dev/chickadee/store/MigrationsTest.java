package dev.chickadee.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import dev.chickadee.base.HandClock;

class MigrationsTest {

    @RegisterExtension
    static final TestDb H2 = TestDb.h2();

    @RegisterExtension
    static final TestDb POSTGRES = TestDb.postgres();

    @Test
    void both_engines_have_the_same_columns() {
        var columns = Tables.columns(H2.stores().dataSource());
        assertThat(columns).as("the tables of V001 at least").containsKeys("scheduled_tasks.task_name",
                "report_key.wrapped", "handled.seen_at");
        assertThat(Tables.columns(POSTGRES.stores().dataSource())).isEqualTo(columns);
    }

    @Test
    void opening_again_changes_nothing(@TempDir Path directory) {
        var config = StoreConfig.inDirectory(directory);
        Stores.open(config, HandClock.morning()).close();
        Stores.open(config, HandClock.morning()).close();
    }

    @Test
    void a_migration_that_was_changed_after_it_was_applied_is_refused(@TempDir Path directory) {
        var config = StoreConfig.inDirectory(directory);
        after(config, "update \"flyway_schema_history\" set \"checksum\" = 1 where \"version\" = '001'");
        assertThatThrownBy(() -> Stores.open(config, HandClock.morning())).isInstanceOf(StoreFailure.class)
                .hasMessageContaining("has changed or is missing");
    }

    @Test
    void a_database_of_a_newer_program_is_refused(@TempDir Path directory) {
        var config = StoreConfig.inDirectory(directory);
        after(config, """
                insert into "flyway_schema_history" ("installed_rank", "version", "description", "type", "script",
                    "checksum", "installed_by", "installed_on", "execution_time", "success")
                values (900, '900', 'later', 'SQL', 'V900__later.sql', 1, 'sa', current_timestamp, 1, true)""");
        assertThatThrownBy(() -> Stores.open(config, HandClock.morning())).isInstanceOf(StoreFailure.class)
                .hasMessageContaining("newer Chickadee (schema 900)").hasMessageContaining("Run that version");
    }

    private static void after(StoreConfig config, String statement) {
        Stores.open(config, HandClock.morning()).close();
        Jdbi.create(config.driverUrl()).useHandle(handle -> assertThat(handle.execute(statement)).isEqualTo(1));
    }
}
