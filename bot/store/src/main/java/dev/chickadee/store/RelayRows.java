package dev.chickadee.store;

import java.util.List;

import dev.chickadee.base.Ids;
import dev.chickadee.base.ReporterText;
import dev.chickadee.report.RelayMessage;
import dev.chickadee.report.RelayMessage.Direction;
import dev.chickadee.report.ReportId;

/** Questions and answers, in table {@code relay_message}, sealed under the report's key. */
final class RelayRows {

    private static final String INSERT = """
            insert into relay_message (id, report, direction, words, sent_at)
            values (:id, :report, :direction, :words, :at)""";
    private static final String SELECT = """
            select id, direction, words, sent_at from relay_message where report = :report order by seq""";
    private static final String DELETE = "delete from relay_message where report = :report";

    private final Db db;
    private final Sealer sealer;

    RelayRows(Db db, Sealer sealer) {
        this.db = db;
        this.sealer = sealer;
    }

    void add(RelayMessage message) {
        db.use(handle -> {
            var report = message.report().value();
            var key = SealedCase.held(sealer, report);
            if (key == null) {
                throw new IllegalStateException("relay: report " + report + " was erased (expected: one that is kept)");
            }
            var id = Ids.random();
            handle.createUpdate(INSERT).bind("id", id).bind("report", report)
                    .bind("direction", word(message.direction())).bind("words", key.seal(cell(id),
                            message.text().words()))
                    .bind("at", message.at()).execute();
        });
    }

    List<RelayMessage> all(ReportId report) {
        return db.with(handle -> {
            var key = SealedCase.held(sealer, report.value());
            if (key == null) {
                return List.of();
            }
            return handle.createQuery(SELECT).bind("report", report.value())
                    .map((row, _) -> new RelayMessage(report, direction(row.getString("direction")),
                            new ReporterText(key.openWords(cell(row.getString("id")), row.getBytes("words"))),
                            Rows.moment(row, "sent_at")))
                    .list();
        });
    }

    void erase(ReportId report) {
        db.use(handle -> handle.createUpdate(DELETE).bind("report", report.value()).execute());
    }

    private static Cell cell(String id) {
        return new Cell("relay_message", "words", id);
    }

    private static String word(Direction direction) {
        return switch (direction) {
            case QUESTION -> "question";
            case ANSWER -> "answer";
        };
    }

    private static Direction direction(String word) {
        for (var direction : Direction.values()) {
            if (word(direction).equals(word)) {
                return direction;
            }
        }
        throw Stored.unknown("relay message's direction", word);
    }
}
