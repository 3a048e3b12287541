package dev.chickadee.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** The PostgreSQL of a test run: started once, or the one of {@code TEST_DB_URL} (with user and password in the url). */
final class TestPostgres implements AutoCloseable {

    private final String url;
    private final @Nullable EmbeddedPostgres ours;
    private final Queue<String> schemas = new ConcurrentLinkedQueue<>();

    private TestPostgres(String url, @Nullable EmbeddedPostgres ours) {
        this.url = url;
        this.ours = ours;
    }

    /** If there is none the tests are reported as skipped. */
    static TestPostgres of(ExtensionContext context) {
        return context.getRoot().getStore(Namespace.create(TestPostgres.class)).getOrComputeIfAbsent("server",
                _ -> find(), TestPostgres.class);
    }

    private static TestPostgres find() {
        var given = System.getenv("TEST_DB_URL");
        if (given != null && !given.isBlank()) {
            return new TestPostgres(given, null);
        }
        try {
            var started = EmbeddedPostgres.builder().setServerConfig("max_connections", "200").start();
            return new TestPostgres(started.getJdbcUrl("postgres", "postgres"), started);
        } catch (IOException | RuntimeException e) {
            return Assumptions.abort("No PostgreSQL: TEST_DB_URL is not set, and starting one of our own failed ("
                    + e.getMessage() + ")");
        }
    }

    /** A schema with that name, empty and of its own. */
    StoreConfig freshSchema(String name) {
        Jdbi.create(url).useHandle(handle -> handle.execute("create schema " + name));
        schemas.add(name);
        var inIt = url + (url.contains("?") ? "&" : "?") + "currentSchema=" + name;
        return new StoreConfig(inIt, null, null, new StoreConfig.KeyPlace.InMemory(), 25);
    }

    @Override
    public void close() {
        if (ours == null) {
            // Somebody else's server is left as it was.
            Jdbi.create(url).useHandle(handle -> schemas.forEach(name -> handle.execute("drop schema " + name
                    + " cascade")));
            return;
        }
        try {
            ours.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
