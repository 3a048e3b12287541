package dev.chickadee.store;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.jdbi.v3.core.Handle;

import dev.chickadee.audit.AuditEntry;
import dev.chickadee.audit.AuditLog;
import dev.chickadee.audit.AuditNote;

/** The chained log, in table {@code audit_entry}; its end, in {@code audit_head}, is the lock that makes writers wait for each other. */
final class JdbcAuditLog implements AuditLog {

    private static final int PAGE = 1000;
    private static final String HEAD = """
            select seq, hash from audit_head where id = 1""";
    private static final String HEAD_LOCKED = HEAD + " for update";
    private static final String INSERT = """
            insert into audit_entry (seq, happened_at, community, done_by, what, about, hash)
            values (:seq, :at, :community, :by, :what, :about, :hash)""";
    private static final String MOVE_HEAD = """
            update audit_head set seq = :seq, hash = :hash where id = 1""";
    private static final String NEXT = """
            select seq, happened_at, community, done_by, what, about, hash from audit_entry
            where seq > :after order by seq limit :page""";

    private final Db db;
    private final InstantSource clock;

    JdbcAuditLog(Db db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    /** The end of the chain. */
    private record Head(long seq, String hash) {}

    /** A stored line, not believed yet. */
    private record Line(long seq, Instant at, List<String> words, String hash) {

        boolean follows(Head before) {
            if (seq != before.seq + 1) {
                return false;
            }
            try {
                var note = new AuditNote(words.get(0), words.get(1), words.get(2), words.get(3));
                return new AuditEntry(seq, at, note, hash).follows(before.hash);
            } catch (IllegalArgumentException e) {
                return false;
            }
        }
    }

    @Override
    public void append(AuditNote note) {
        db.use(handle -> {
            var head = head(handle, HEAD_LOCKED);
            var entry = AuditEntry.after(head.hash, head.seq + 1, clock.instant().truncatedTo(ChronoUnit.MILLIS), note);
            handle.createUpdate(INSERT).bind("seq", entry.seq()).bind("at", entry.at())
                    .bind("community", note.community()).bind("by", note.by()).bind("what", note.what())
                    .bind("about", note.about()).bind("hash", entry.hash()).execute();
            handle.createUpdate(MOVE_HEAD).bind("seq", entry.seq()).bind("hash", entry.hash()).execute();
        });
    }

    @Override
    public Verified verify() {
        var last = new Head(0, AuditEntry.ROOT);
        while (true) {
            var page = page(last.seq);
            for (var line : page) {
                if (!line.follows(last)) {
                    return new Verified.Broken(last.seq + 1);
                }
                last = new Head(line.seq, line.hash);
            }
            if (page.isEmpty()) {
                var end = db.with(handle -> head(handle, HEAD));
                if (end.equals(last)) {
                    return new Verified.Intact(last.seq);
                }
                // Somebody appends meanwhile; without further lines, the last ones were taken away.
                if (page(last.seq).isEmpty()) {
                    return new Verified.Broken(Math.min(end.seq, last.seq) + 1);
                }
            }
        }
    }

    private List<Line> page(long after) {
        return db.with(handle -> handle.createQuery(NEXT).bind("after", after).bind("page", PAGE)
                .map((row, _) -> new Line(row.getLong("seq"),
                        Rows.moment(row, "happened_at"),
                        List.of(row.getString("community"), row.getString("done_by"), row.getString("what"),
                                row.getString("about")),
                        row.getString("hash")))
                .list());
    }

    private static Head head(Handle handle, String query) {
        return handle.createQuery(query).map((row, _) -> new Head(row.getLong("seq"), row.getString("hash"))).one();
    }
}
