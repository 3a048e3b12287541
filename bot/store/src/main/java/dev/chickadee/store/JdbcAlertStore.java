package dev.chickadee.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

import dev.chickadee.alert.Alert;
import dev.chickadee.alert.AlertId;
import dev.chickadee.alert.AlertState;
import dev.chickadee.alert.AlertStore;
import dev.chickadee.alert.Retraction;
import dev.chickadee.alert.Revision;
import dev.chickadee.community.CommunityId;
import dev.chickadee.report.ReportId;

/** Alerts and their revisions, in tables {@code alert} and {@code alert_revision}. */
final class JdbcAlertStore implements AlertStore {

    private static final String COUNT_UP = "update alert_counter set last_number = last_number + 1 where name = 'alert'";
    private static final String COUNT_FROM_ONE = "insert into alert_counter (name, last_number) values ('alert', 1)";
    private static final String LAST_NUMBER = "select last_number from alert_counter where name = 'alert'";
    private static final String SELECT = """
            select a.id, a.origin, a.report, a.alert_number, a.state, a.drill, a.retraction, a.opened_at, a.version
            from alert a\s""";
    private static final String INSERT = """
            insert into alert (id, origin, report, alert_number, state, drill, retraction, opened_at, version)
            values (:id, :origin, :report, :number, :state, :drill, :retraction, :openedAt, :version)""";
    private static final String UPDATE = """
            update alert set state = :state, retraction = :retraction, version = :version
            where id = :id and version = :version - 1""";
    private static final String PUBLISHED_BEFORE = SELECT + """
            join alert_revision v on v.alert = a.id and v.state = 'published'
            where a.state = 'open' and v.state_at < :moment order by v.state_at, a.id limit :max""";
    private static final String INSERT_REVISION = """
            insert into alert_revision (alert, n, body, sealed, written_by, state, approved, state_at, version)
            values (:alert, :n, :body, :sealed, :writtenBy, :state, :approved, :at, :version)""";
    private static final String UPDATE_REVISION = """
            update alert_revision set body = :body, sealed = :sealed, written_by = :writtenBy, state = :state,
                approved = :approved, state_at = :at, version = :version
            where alert = :alert and n = :n and version = :version - 1""";

    private final Db db;
    private final RevisionRows revisions;

    JdbcAlertStore(Db db, Sealer sealer) {
        this.db = db;
        this.revisions = new RevisionRows(sealer);
    }

    @Override
    public int nextNumber() {
        return db.with(handle -> {
            boolean counted = handle.createUpdate(COUNT_UP).execute() == 1
                    || db.insertNew(h -> h.createUpdate(COUNT_FROM_ONE).execute());
            if (!counted) {
                // Another node began to count meanwhile.
                handle.createUpdate(COUNT_UP).execute();
            }
            return handle.createQuery(LAST_NUMBER).mapTo(Integer.class).one();
        });
    }

    @Override
    public void add(Alert alert) {
        boolean added = db.insertNew(handle -> bindState(handle.createUpdate(INSERT), alert)
                .bind("origin", alert.origin().value()).bind("report", alert.report().value())
                .bind("number", alert.number()).bind("drill", alert.drill()).bind("openedAt", alert.openedAt())
                .execute());
        if (!added) {
            throw new IllegalStateException("alert " + alert.id().value() + ": known already (expected: a new id)");
        }
    }

    @Override
    public Optional<Alert> find(AlertId id) {
        return db.with(handle -> handle.createQuery(SELECT + "where a.id = :id").bind("id", id.value())
                .map((row, _) -> read(row)).findOne());
    }

    @Override
    public boolean save(Alert alert) {
        return db.with(handle -> bindState(handle.createUpdate(UPDATE), alert).execute()) == 1;
    }

    private static Update bindState(Update statement, Alert alert) {
        return statement.bind("id", alert.id().value()).bind("state", alert.state().word())
                .bind("retraction", word(alert.retraction())).bind("version", alert.version());
    }

    @Override
    public Optional<Alert> openOf(ReportId report) {
        return db.with(handle -> handle.createQuery(SELECT + "where a.report = :report and a.state = 'open'")
                .bind("report", report.value()).map((row, _) -> read(row)).findFirst());
    }

    @Override
    public List<Alert> of(CommunityId origin) {
        return db.with(handle -> handle.createQuery(SELECT + "where a.origin = :origin order by a.alert_number desc")
                .bind("origin", origin.value()).map((row, _) -> read(row)).list());
    }

    @Override
    public List<Alert> publishedBefore(Instant moment, int max) {
        return db.with(handle -> handle.createQuery(PUBLISHED_BEFORE).bind("moment", moment).bind("max", max)
                .map((row, _) -> read(row)).list());
    }

    @Override
    public void add(Revision revision) {
        var report = report(revision);
        boolean added = db
                .insertNew(handle -> revisions.bind(handle.createUpdate(INSERT_REVISION), revision, report).execute());
        if (!added) {
            throw new IllegalStateException("revision " + revision.n() + ": there already (expected: a new one)");
        }
    }

    @Override
    public boolean save(Revision revision) {
        var report = report(revision);
        return db.with(handle -> revisions.bind(handle.createUpdate(UPDATE_REVISION), revision, report).execute()) == 1;
    }

    private String report(Revision revision) {
        return find(revision.alert()).orElseThrow(() -> new IllegalStateException(
                "alert " + revision.alert().value() + ": unknown (expected: added before its revisions)"))
                .report().value();
    }

    @Override
    public Optional<Revision> latest(AlertId alert) {
        return db.with(handle -> read(handle, "where v.alert = :alert order by v.n desc", alert)).stream()
                .flatMap(Optional::stream).findFirst();
    }

    @Override
    public Optional<Revision> revision(AlertId alert, int n) {
        return db.with(handle -> handle.createQuery(RevisionRows.SELECT + "where v.alert = :alert and v.n = :n")
                .bind("alert", alert.value()).bind("n", n).map((row, _) -> revisions.read(row)).findOne())
                .flatMap(found -> found);
    }

    @Override
    public Optional<Revision> published(AlertId alert) {
        return db.with(handle -> read(handle, "where v.alert = :alert and v.state = 'published'", alert)).stream()
                .flatMap(Optional::stream).findFirst();
    }

    private List<Optional<Revision>> read(Handle handle, String where, AlertId alert) {
        return handle.createQuery(RevisionRows.SELECT + where).bind("alert", alert.value())
                .map((row, _) -> revisions.read(row)).list();
    }

    private static Alert read(ResultSet row) throws SQLException {
        var retraction = row.getString("retraction");
        return new Alert(new AlertId(row.getString("id")), new CommunityId(row.getString("origin")),
                new ReportId(row.getString("report")), row.getInt("alert_number"),
                AlertState.stored(row.getString("state")), row.getBoolean("drill"),
                retraction == null ? null : Retraction.stored(retraction), Rows.moment(row, "opened_at"),
                row.getLong("version"));
    }

    private static @Nullable String word(@Nullable Retraction retraction) {
        return retraction == null ? null : retraction.word();
    }
}
