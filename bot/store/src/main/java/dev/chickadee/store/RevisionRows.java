package dev.chickadee.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

import dev.chickadee.alert.AlertId;
import dev.chickadee.alert.Content;
import dev.chickadee.alert.Doubt;
import dev.chickadee.alert.Revision;
import dev.chickadee.alert.RevisionState;
import dev.chickadee.clearance.Severity;
import dev.chickadee.clearance.Tlp;
import dev.chickadee.community.MemberId;
import dev.chickadee.pattern.PatternId;
import dev.chickadee.store.Sealer.Access;

/** A row of table {@code alert_revision}, version 1 of its body: how it is sealed, written and read. */
final class RevisionRows {

    static final String SELECT = """
            select v.alert, v.n, v.body, v.sealed, v.written_by, v.state, v.approved, v.state_at, v.version, a.report
            from alert_revision v join alert a on a.id = v.alert\s""";
    private static final int VERSION = 1;

    private final Sealer sealer;

    RevisionRows(Sealer sealer) {
        this.sealer = sealer;
    }

    /** @throws IllegalStateException if it is a draft of a report that was erased */
    Update bind(Update statement, Revision revision, String report) {
        boolean told = told(revision.state());
        var json = print(revision);
        return statement.bind("alert", revision.alert().value()).bind("n", revision.n()).bind("sealed", !told)
                .bind("body", told ? json.getBytes(StandardCharsets.UTF_8) : seal(revision, report, json))
                .bind("writtenBy", revision.writtenBy().value()).bind("state", revision.state().word())
                .bind("approved", value(revision.approved())).bind("at", revision.at())
                .bind("version", revision.version());
    }

    private byte[] seal(Revision revision, String report, String json) {
        return switch (sealer.caseOf(report)) {
            case Access.Held(var key) -> key.seal(cell(revision.alert().value(), revision.n()), json);
            case Access.Erased() -> throw new IllegalStateException(
                    "report " + report + ": erased (expected: kept while an alert is drafted from it)");
        };
    }

    private static boolean told(RevisionState state) {
        return switch (state) {
            case PUBLISHED, SUPERSEDED -> true;
            case DRAFT, APPROVED -> false;
        };
    }

    /** The revision; empty if it is a draft of a report that was erased. */
    Optional<Revision> read(ResultSet row) throws SQLException {
        var alert = row.getString("alert");
        int n = row.getInt("n");
        var json = open(row, alert, n);
        if (json == null) {
            return Optional.empty();
        }
        var body = Stored.parse("revision", json, VERSION);
        var content = new Content(Stored.text(body, "text"), Severity.of(Stored.number(body, "dees")),
                Tlp.stored(Stored.text(body, "tlp")),
                new TreeSet<>(Stored.list(body, "patterns", id -> new PatternId(id.asText()))),
                Set.copyOf(Stored.list(body, "ecosystems", name -> name.asText())),
                Stored.list(body, "advice", id -> id.asText()));
        var doubts = Stored.list(body, "doubts",
                doubt -> new Doubt(Stored.text(doubt, "quote"), Stored.text(doubt, "why")));
        var approved = row.getString("approved");
        return Optional.of(new Revision(new AlertId(alert), n, content, new MemberId(row.getString("written_by")),
                doubts, RevisionState.stored(row.getString("state")),
                approved == null ? null : new MemberId(approved), Rows.moment(row, "state_at"),
                row.getLong("version")));
    }

    private @Nullable String open(ResultSet row, String alert, int n) throws SQLException {
        var body = row.getBytes("body");
        if (!row.getBoolean("sealed")) {
            return new String(body, StandardCharsets.UTF_8);
        }
        return switch (sealer.caseOf(row.getString("report"))) {
            case Access.Held(var key) -> key.openWords(cell(alert, n), body);
            case Access.Erased() -> null;
        };
    }

    private static String print(Revision revision) {
        var content = revision.content();
        var json = Stored.document(VERSION).put("text", content.text()).put("dees", content.severity().dees())
                .put("tlp", content.tlp().word());
        json.set("patterns", Stored.words(content.patterns().stream().map(PatternId::value).toList()));
        json.set("ecosystems", Stored.words(content.ecosystems().stream().sorted().toList()));
        json.set("advice", Stored.words(content.advice()));
        json.set("doubts", Stored.array(revision.doubts(),
                doubt -> Stored.object().put("quote", doubt.quote()).put("why", doubt.why())));
        return Stored.print(json);
    }

    private static @Nullable String value(@Nullable MemberId member) {
        return member == null ? null : member.value();
    }

    private static Cell cell(String alert, int n) {
        return new Cell("alert_revision", "body", alert + "/" + n);
    }
}
