package dev.chickadee.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;

import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

import dev.chickadee.community.CommunityId;
import dev.chickadee.community.MemberId;
import dev.chickadee.report.Alias;
import dev.chickadee.report.Report;
import dev.chickadee.report.ReportId;
import dev.chickadee.report.ReportState;
import dev.chickadee.report.Verdict;

/** A report's plain row: how it is written and read. */
final class ReportRows {

    static final String SELECT = """
            select r.id, r.community, r.report_number, r.alias, r.state, r.urgent, r.drill, r.verdict, r.claimed_by,
                r.submitted_at, r.touched_at, r.reminders, r.withdrawn, r.version from report r\s""";

    private ReportRows() {}

    static Update bind(Update statement, Report report) {
        return statement.bind("id", report.id().value()).bind("community", report.community().value())
                .bind("number", report.number()).bind("alias", report.alias().value())
                .bind("state", report.state().word()).bind("urgent", report.urgent()).bind("drill", report.drill())
                .bind("verdict", word(report.verdict())).bind("claimedBy", value(report.claimedBy()))
                .bind("submittedAt", report.submittedAt()).bind("touchedAt", report.touchedAt())
                .bind("reminders", report.reminders()).bind("withdrawn", report.withdrawn())
                .bind("version", report.version());
    }

    static org.jdbi.v3.core.result.ResultIterable<Report> read(Query query) {
        return query.map((row, _) -> report(row));
    }

    private static Report report(ResultSet row) throws SQLException {
        return new Report(new ReportId(row.getString("id")), new CommunityId(row.getString("community")),
                row.getInt("report_number"), new Alias(row.getString("alias")), state(row.getString("state")),
                row.getBoolean("urgent"), row.getBoolean("drill"), verdict(row.getString("verdict")),
                member(row.getString("claimed_by")), Rows.moment(row, "submitted_at"), Rows.moment(row, "touched_at"),
                row.getInt("reminders"), row.getBoolean("withdrawn"), row.getLong("version"));
    }

    private static ReportState state(String word) {
        return Arrays.stream(ReportState.values()).filter(state -> state.word().equals(word)).findFirst()
                .orElseThrow(() -> Stored.unknown("report's state", word));
    }

    private static @Nullable Verdict verdict(@Nullable String word) {
        return word == null ? null : Verdict.of(word).orElseThrow(() -> Stored.unknown("verdict", word));
    }

    private static @Nullable MemberId member(@Nullable String id) {
        return id == null ? null : new MemberId(id);
    }

    private static @Nullable String word(@Nullable Verdict verdict) {
        return verdict == null ? null : verdict.word();
    }

    private static @Nullable String value(@Nullable MemberId member) {
        return member == null ? null : member.value();
    }
}
