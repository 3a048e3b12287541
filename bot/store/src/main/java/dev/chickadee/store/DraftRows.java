package dev.chickadee.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jdbi.v3.core.Handle;

import dev.chickadee.community.CommunityId;
import dev.chickadee.report.Draft;
import dev.chickadee.report.ReportId;

/** What was typed and not sent, in table {@code report_draft}. A draft that is thrown away takes its key with it. */
final class DraftRows {

    private static final String TABLE = "report_draft";
    private static final String DELETE = "delete from report_draft where report = :id";
    private static final String INSERT = """
            insert into report_draft (report, community, words, reporter, urgent, drill, typed_at)
            values (:id, :community, :words, :reporter, :urgent, :drill, :at)""";
    private static final String SELECT = """
            select community, words, reporter, urgent, drill, typed_at from report_draft where report = :id""";
    private static final String OLD = "select report from report_draft where typed_at < :before";
    private static final String IS_REPORT = "select count(*) from report where id = :id";

    private final Db db;
    private final Sealer sealer;

    DraftRows(Db db, Sealer sealer) {
        this.db = db;
        this.sealer = sealer;
    }

    void keep(Draft draft) {
        db.use(handle -> {
            var id = draft.id().value();
            handle.createUpdate(DELETE).bind("id", id).execute();
            var key = SealedCase.keyFor(sealer, id, draft.community().value());
            var sealed = SealedCase.seal(sealer, key, TABLE, new SealedCase.Contents(draft.narrative(), draft.by()));
            handle.createUpdate(INSERT).bind("id", id).bind("community", draft.community().value())
                    .bind("words", sealed.words()).bind("reporter", sealed.reporter()).bind("urgent", draft.urgent())
                    .bind("drill", draft.drill()).bind("at", draft.at()).execute();
        });
    }

    Optional<Draft> find(ReportId id) {
        return db.with(handle -> {
            var key = SealedCase.held(sealer, id.value());
            if (key == null) {
                return Optional.empty();
            }
            return handle.createQuery(SELECT).bind("id", id.value()).map((row, _) -> {
                var sealed = new SealedCase(row.getBytes("words"), row.getBytes("reporter"));
                return new Draft(id, new CommunityId(row.getString("community")),
                        sealed.openReporter(sealer, key, TABLE), sealed.openWords(key, TABLE),
                        row.getBoolean("urgent"), row.getBoolean("drill"), Rows.moment(row, "typed_at"));
            }).findOne();
        });
    }

    boolean remove(ReportId id) {
        return db.with(handle -> remove(handle, id.value()));
    }

    int forget(Instant before) {
        return db.with(handle -> {
            List<String> old = handle.createQuery(OLD).bind("before", before).mapTo(String.class).list();
            return (int) old.stream().filter(id -> remove(handle, id)).count();
        });
    }

    private boolean remove(Handle handle, String id) {
        boolean removed = handle.createUpdate(DELETE).bind("id", id).execute() > 0;
        boolean sent = handle.createQuery(IS_REPORT).bind("id", id).mapTo(Integer.class).one() > 0;
        if (removed && !sent) {
            sealer.eraseCase(id);
        }
        return removed;
    }
}
