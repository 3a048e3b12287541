package dev.chickadee.store;

import java.sql.SQLException;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import org.jspecify.annotations.Nullable;

import dev.chickadee.base.Reveal;
import dev.chickadee.base.Secret;

/** Opens the connections, and says in one sentence why that failed. */
final class Pool {

    private static final long WAIT_MILLIS = 10_000;

    // H2's own numbers (org.h2.api.ErrorCode): it has no SQL state for these.
    private static final int H2_IN_USE = 90020;
    private static final int H2_WRONG_LOGIN = 28000;
    private static final int H2_DAMAGED = 90030;
    private static final int H2_OTHER_VERSION = 90048;

    private Pool() {}

    static HikariDataSource open(StoreConfig config) {
        try {
            return new HikariDataSource(settings(config));
        } catch (PoolInitializationException e) {
            throw new StoreFailure(sentence(config, sqlCause(e)), e);
        }
    }

    private static HikariConfig settings(StoreConfig config) {
        var settings = new HikariConfig();
        settings.setPoolName("chickadee");
        settings.setJdbcUrl(config.driverUrl());
        settings.setUsername(config.user());
        settings.setPassword(revealed(config.password()));
        settings.setMaximumPoolSize(config.connections());
        settings.setMinimumIdle(2);
        settings.setConnectionTimeout(WAIT_MILLIS);
        return settings;
    }

    private static @Nullable String revealed(@Nullable Secret password) {
        return password == null ? null : password.reveal(Reveal.DATABASE_LOGIN);
    }

    private static @Nullable SQLException sqlCause(Throwable thrown) {
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            if (at instanceof SQLException sql) {
                return sql;
            }
        }
        return null;
    }

    private static String sentence(StoreConfig config, @Nullable SQLException why) {
        if (why == null) {
            return "The database at " + config.place() + " cannot be opened. Check db.url.";
        }
        return config.isH2() ? ofH2(config, why) : ofPostgres(config, why);
    }

    private static String ofH2(StoreConfig config, SQLException why) {
        return switch (why.getErrorCode()) {
            case H2_IN_USE -> "The database file " + config.place()
                    + " is in use by another process. Stop that one, or give this one another data directory.";
            case H2_WRONG_LOGIN -> wrongLogin(config);
            case H2_DAMAGED, H2_OTHER_VERSION -> "The database file " + config.place()
                    + " cannot be read: it is damaged, or a newer program wrote it."
                    + " Restore a backup, or run the program that wrote it.";
            default -> "The database file " + config.place() + " cannot be opened (H2 error " + why.getErrorCode()
                    + "). Check that its directory exists, may be written and has space.";
        };
    }

    private static String ofPostgres(StoreConfig config, SQLException why) {
        var state = why.getSQLState() == null ? "" : why.getSQLState();
        return switch (state) {
            case "28P01", "28000" -> wrongLogin(config);
            case "3D000" -> "There is no such database at " + config.place()
                    + ". Create it (createdb), or correct db.url.";
            case "53300" -> "The database at " + config.place()
                    + " has no connection left. Lower the number of connections, or raise max_connections there.";
            case "08001", "08004", "08006" -> "No database answers at " + config.place()
                    + ". Start it, or correct db.url.";
            default -> "The database at " + config.place() + " cannot be opened (SQL state " + state
                    + "). Check db.url.";
        };
    }

    private static String wrongLogin(StoreConfig config) {
        return "The database at " + config.place() + " refused the login. Check db.user and db.password.";
    }
}
