package dev.chickadee.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import dev.chickadee.base.HandClock;

class StoredRowsTest {

    @RegisterExtension
    static final TestDb H2 = TestDb.h2();

    @RegisterExtension
    static final TestDb POSTGRES = TestDb.postgres();

    @TempDir
    Path directory;

    private Path keys;

    @BeforeEach
    void directoryForKeys() {
        keys = directory.resolve("keys").resolve("sample.keys");
        new KeyFile(keys).makeDirectory();
    }

    @Test
    void rows_of_the_first_schema_still_read_on_h2() throws IOException {
        copySampleKeys();
        readsWithSchema("004", StoredRows.sample("v1/rows.json"), H2.emptyDatabase());
    }

    @Test
    void rows_of_the_first_schema_still_read_on_postgresql() throws IOException {
        copySampleKeys();
        readsWithSchema("004", StoredRows.sample("v1/rows.json"), POSTGRES.emptyDatabase());
    }

    /** Also how a new sample is made: {@code rows.json} and {@code sample.keys} stay in {@code target/stored}. */
    @Test
    void rows_written_by_one_engine_read_on_the_other() throws IOException {
        for (var way : new TestDb[][]{{H2, POSTGRES}, {POSTGRES, H2}}) {
            String rows;
            try (var stores = Stores.open(withKeys(way[0].emptyDatabase()), HandClock.morning())) {
                FirstSample.write(stores);
                rows = stores.db().with(handle -> StoredRows.dump(handle, FirstSample.TABLES));
            }
            readsWithSchema("latest", new ObjectMapper().readTree(rows), way[1].emptyDatabase());
            var kept = Files.createDirectories(Path.of("target", "stored"));
            Files.writeString(kept.resolve("rows.json"), rows + "\n");
            Files.write(kept.resolve("sample.keys"), Files.readAllBytes(keys));
            Files.delete(keys);
        }
    }

    private void readsWithSchema(String version, JsonNode rows, StoreConfig database) {
        var config = withKeys(database);
        // One connection stays open: without it a database in memory would be gone before the store opens.
        try (Handle handle = Jdbis.on(config.driverUrl()).open()) {
            Flyway.configure().dataSource(config.driverUrl(), null, null).locations("classpath:db/migration")
                    .target(version).load().migrate();
            StoredRows.load(handle, rows);
            try (var stores = Stores.open(config, HandClock.morning())) {
                FirstSample.check(stores);
            }
        }
    }

    private StoreConfig withKeys(StoreConfig config) {
        return new StoreConfig(config.url(), null, null, new StoreConfig.KeyPlace.InFile(keys), 2);
    }

    private void copySampleKeys() throws IOException {
        try (var in = StoredRows.open("v1/sample.keys")) {
            Files.copy(in, keys);
        }
        Files.setPosixFilePermissions(keys, PosixFilePermissions.fromString("rw-------"));
    }
}
