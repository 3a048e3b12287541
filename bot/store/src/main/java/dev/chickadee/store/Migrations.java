package dev.chickadee.store;

import java.util.Arrays;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.exception.FlywayValidateException;

/** Brings a database to this program's schema; one set of scripts serves both engines. */
final class Migrations {

    private static final String SCRIPTS = "classpath:db/migration";

    private Migrations() {}

    static void apply(DataSource pool, StoreConfig config) {
        try {
            var flyway = Flyway.configure().dataSource(pool).locations(SCRIPTS).failOnMissingLocations(true)
                    .cleanDisabled(true).loggers("slf4j").load();
            refuseNewer(flyway.info().applied(), config);
            flyway.migrate();
        } catch (FlywayValidateException e) {
            throw new StoreFailure("The schema of " + config.place() + " does not fit this program: a migration that"
                    + " was applied has changed or is missing. Run the program that this database belongs to.", e);
        } catch (FlywayException e) {
            throw new StoreFailure("The schema of " + config.place() + " could not be brought up to date; what was"
                    + " applied before stands. Look at the log for the statement, and restore the backup if in doubt.",
                    e);
        }
    }

    private static void refuseNewer(MigrationInfo[] applied, StoreConfig config) {
        Arrays.stream(applied).filter(Migrations::isFromTheFuture).reduce((_, last) -> last).ifPresent(newest -> {
            throw new StoreFailure("The database at " + config.place() + " was written by a newer Chickadee (schema "
                    + newest.getVersion() + "). Run that version, or restore a backup made before it.");
        });
    }

    private static boolean isFromTheFuture(MigrationInfo migration) {
        return migration.getState() == MigrationState.FUTURE_SUCCESS
                || migration.getState() == MigrationState.FUTURE_FAILED;
    }
}
