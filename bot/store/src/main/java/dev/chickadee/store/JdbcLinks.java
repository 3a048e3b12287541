package dev.chickadee.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import dev.chickadee.campaign.Link;
import dev.chickadee.campaign.LinkReason;
import dev.chickadee.campaign.LinkStore;

/** Links between reports, in table {@code report_link}. Reasons are kept as their words, parted by commas. */
final class JdbcLinks implements LinkStore {

    private static final String CLEAR = """
            delete from report_link where report = :report""";
    private static final String INSERT = """
            insert into report_link (report, linked, reasons, score) values (:report, :linked, :reasons, :score)""";
    private static final String TOUCHING = """
            select linked as other, reasons, score from report_link where report = :report
            union all
            select report as other, reasons, score from report_link where linked = :report
            order by score desc, other""";
    private static final String FORGET = """
            delete from report_link where report = :report or linked = :report""";

    private final Db db;

    JdbcLinks(Db db) {
        this.db = db;
    }

    @Override
    public void put(String report, List<Link> links) {
        db.use(handle -> {
            handle.createUpdate(CLEAR).bind("report", report).execute();
            for (var link : links) {
                handle.createUpdate(INSERT).bind("report", report).bind("linked", link.to())
                        .bind("reasons", link.why().stream().map(LinkReason::word).collect(Collectors.joining(",")))
                        .bind("score", link.score()).execute();
            }
        });
    }

    @Override
    public List<Link> touching(String report) {
        return db.with(handle -> handle.createQuery(TOUCHING).bind("report", report).map((rs, _) -> link(rs)).list());
    }

    @Override
    public void forget(String report) {
        db.use(handle -> handle.createUpdate(FORGET).bind("report", report).execute());
    }

    private static Link link(ResultSet row) throws SQLException {
        var reasons = Arrays.stream(row.getString("reasons").split(",")).map(LinkReason::stored).toList();
        return new Link(row.getString("other"), reasons, row.getDouble("score"));
    }
}
