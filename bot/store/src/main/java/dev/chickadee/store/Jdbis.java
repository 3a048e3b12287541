package dev.chickadee.store;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

import javax.sql.DataSource;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;

/** Jdbi as we use it: moments to the microsecond, and no bound value in any message. */
final class Jdbis {

    private Jdbis() {}

    static Jdbi on(DataSource pool) {
        return tidy(Jdbi.create(pool));
    }

    static Jdbi on(String url) {
        return tidy(Jdbi.create(url));
    }

    private static Jdbi tidy(Jdbi jdbi) {
        // Its default prints every bound value; so do the shorter ones that print anything of the statement.
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
        jdbi.registerArgument(new Moments());
        jdbi.registerColumnMapper(Instant.class, moment());
        return jdbi;
    }

    /** What both engines can keep of a moment: microseconds. Use it where a value is compared before it was stored. */
    static Instant kept(Instant at) {
        return at.truncatedTo(ChronoUnit.MICROS);
    }

    private static ColumnMapper<Instant> moment() {
        return (row, column, _) -> {
            var at = row.getObject(column, OffsetDateTime.class);
            return at == null ? null : at.toInstant();
        };
    }

    /** Jdbi's own way goes through the default time zone, and each engine rounds differently. */
    private static final class Moments extends AbstractArgumentFactory<Instant> {

        Moments() {
            super(Types.TIMESTAMP_WITH_TIMEZONE);
        }

        @Override
        protected Argument build(Instant value, ConfigRegistry config) {
            return (position, statement, _) -> statement.setObject(position,
                    kept(value).atOffset(ZoneOffset.UTC));
        }
    }
}
