package dev.chickadee.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import dev.chickadee.base.HandClock;
import dev.chickadee.base.Ids;
import dev.chickadee.base.Transactor;

/**
 * A migrated database for a test class: {@code @RegisterExtension static final TestDb db = TestDb.postgres();}.
 * Each test starts with empty tables. A test that leaves a connection open fails.
 * Where there is no PostgreSQL, its tests are skipped with the reason.
 */
final class TestDb implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {

    private enum Engine {
        H2, POSTGRES
    }

    private final Engine engine;
    private final HandClock clock = HandClock.morning();
    private @Nullable Stores stores;
    private @Nullable TestPostgres server;

    private TestDb(Engine engine) {
        this.engine = engine;
    }

    static TestDb h2() {
        return new TestDb(Engine.H2);
    }

    /** The server of {@code TEST_DB_URL} if that is set, else one that the tests start themselves. */
    static TestDb postgres() {
        return new TestDb(Engine.POSTGRES);
    }

    Stores stores() {
        if (stores == null) {
            throw new IllegalStateException("stores: not open (expected: @RegisterExtension on a static field)");
        }
        return stores;
    }

    /** What a Jdbc class gets. */
    Db db() {
        return stores().db();
    }

    Transactor transactor() {
        return stores().transactor();
    }

    /** The clock of everything that {@link #stores} hands out. */
    HandClock clock() {
        return clock;
    }

    /** Another database of the same engine, empty: not even migrated. */
    StoreConfig emptyDatabase() {
        return server == null
                ? StoreConfig.inMemory()
                : server.freshSchema("t_" + Ids.random().toLowerCase(Locale.ROOT));
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        server = switch (engine) {
            case H2 -> null;
            case POSTGRES -> TestPostgres.of(context);
        };
        stores = Stores.open(emptyDatabase(), clock);
    }

    @Override
    public void beforeEach(ExtensionContext context) throws SQLException {
        Tables.empty(stores().dataSource());
    }

    @Override
    public void afterEach(ExtensionContext context) {
        checkNothingIsOpen();
    }

    void checkNothingIsOpen() {
        assertThat(stores().connectionsInUse()).as("connections that the test left open").isZero();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (stores != null) {
            stores.close();
        }
    }
}
