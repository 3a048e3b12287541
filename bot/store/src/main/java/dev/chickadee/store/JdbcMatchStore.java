package dev.chickadee.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jdbi.v3.core.mapper.RowMapper;

import dev.chickadee.campaign.MatchStore;
import dev.chickadee.indicator.Blind;
import dev.chickadee.indicator.Sketch;

/** What the matcher remembers, in tables {@code match_report} and {@code match_value}. */
final class JdbcMatchStore implements MatchStore {

    /** A value in so many reports is not written down for more: its count stays, and counting stays quick. */
    private static final int MOST_WRITTEN = 2_000;

    private static final String COUNTS = """
            select hash, count(*) as held from match_value where hash in (<hashes>) group by hash""";
    private static final String HOLDERS = """
            select hash, report from match_value where hash in (<hashes>)""";
    private static final String KEPT = """
            select report, campaign, at, epoch, sketch from match_report where report in (<reports>) order by at, report""";
    private static final String CAMPAIGN = """
            select report, campaign, at, epoch, sketch from match_report where campaign = :campaign order by at, report""";
    private static final String SIZE = """
            select count(*) from match_report""";
    private static final String ADD = """
            insert into match_report (report, campaign, at, epoch, sketch)
            values (:report, :campaign, :at, :epoch, :sketch)""";
    private static final String HOLD = """
            insert into match_value (hash, report) values (:hash, :report)""";
    private static final String JOIN = """
            update match_report set campaign = :campaign where report in (<reports>)""";
    private static final String FORGET = """
            delete from match_report where report = :report""";
    private static final RowMapper<Kept> ROW = (row, context) -> new Kept(row.getString("report"),
            row.getString("campaign"),
            row.getObject("at", java.time.OffsetDateTime.class).toInstant(), row.getString("epoch"),
            Sketch.decode(row.getBytes("sketch")));

    private final Db db;

    JdbcMatchStore(Db db) {
        this.db = db;
    }

    @Override
    public Map<Blind, Integer> counts(Collection<Blind> values) {
        if (values.isEmpty()) {
            return Map.of();
        }
        Map<String, Blind> asked = byHex(values);
        Map<Blind, Integer> counts = new HashMap<>();
        db.use(handle -> handle.createQuery(COUNTS).bindList("hashes", hashes(asked.values()))
                .map((row, context) -> Map.entry(blind(asked, row.getBytes("hash")), row.getInt("held")))
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue())));
        return counts;
    }

    @Override
    public List<Holding> holders(Collection<Blind> values) {
        Map<Blind, Integer> counts = counts(values);
        Map<String, Blind> few = byHex(
                counts.entrySet().stream().filter(e -> e.getValue() <= CAP).map(Map.Entry::getKey).toList());
        if (few.isEmpty()) {
            return List.of();
        }
        return db.with(handle -> handle.createQuery(HOLDERS).bindList("hashes", hashes(few.values()))
                .map((row, context) -> new Holding(blind(few, row.getBytes("hash")), row.getString("report"))).list());
    }

    @Override
    public List<Kept> kept(Collection<String> reports) {
        if (reports.isEmpty()) {
            return List.of();
        }
        return db.with(handle -> handle.createQuery(KEPT).bindList("reports", reports.stream().distinct().toList())
                .map(ROW).list());
    }

    @Override
    public List<Kept> campaign(String campaign) {
        return db.with(handle -> handle.createQuery(CAMPAIGN).bind("campaign", campaign).map(ROW).list());
    }

    @Override
    public long size() {
        return db.with(handle -> handle.createQuery(SIZE).mapTo(Long.class).one());
    }

    @Override
    public void add(Kept report, Collection<Blind> values) {
        boolean fresh = db.insertNew(handle -> handle.createUpdate(ADD).bind("report", report.report())
                .bind("campaign", report.campaign()).bind("at", report.at()).bind("epoch", report.epoch())
                .bind("sketch", report.sketch().encode()).execute());
        if (!fresh || values.isEmpty()) {
            return;
        }
        Map<Blind, Integer> counts = counts(values);
        db.use(handle -> {
            var batch = handle.prepareBatch(HOLD);
            for (Blind value : byHex(values).values()) {
                if (counts.getOrDefault(value, 0) < MOST_WRITTEN) {
                    batch.bind("hash", value.bytes()).bind("report", report.report()).add();
                }
            }
            batch.execute();
        });
    }

    @Override
    public void join(String campaign, Collection<String> reports) {
        if (!reports.isEmpty()) {
            db.use(handle -> handle.createUpdate(JOIN).bind("campaign", campaign)
                    .bindList("reports", List.copyOf(reports))
                    .execute());
        }
    }

    @Override
    public boolean forget(String report) {
        return db.with(handle -> handle.createUpdate(FORGET).bind("report", report).execute()) > 0;
    }

    /** In one order for everybody, so that two transactions cannot wait for each other. */
    private static Map<String, Blind> byHex(Collection<Blind> values) {
        return values.stream().collect(Collectors.toMap(Blind::hex, value -> value, (one, same) -> one, TreeMap::new));
    }

    private static List<byte[]> hashes(Collection<Blind> values) {
        return values.stream().map(Blind::bytes).toList();
    }

    private static Blind blind(Map<String, Blind> asked, byte[] hash) {
        return Objects.requireNonNull(asked.get(java.util.HexFormat.of().formatHex(hash)));
    }
}
