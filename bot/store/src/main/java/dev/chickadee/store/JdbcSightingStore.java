package dev.chickadee.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.jdbi.v3.core.statement.Update;

import dev.chickadee.alert.AlertId;
import dev.chickadee.alert.Sighting;
import dev.chickadee.alert.SightingKind;
import dev.chickadee.alert.SightingStore;
import dev.chickadee.community.CommunityId;
import dev.chickadee.community.MemberId;

/** What communities answered, in table {@code sighting}. */
final class JdbcSightingStore implements SightingStore {

    private static final String UPDATE = """
            update sighting set kind = :kind, by_member = :by, answered_at = :at
            where alert = :alert and community = :community""";
    private static final String INSERT = """
            insert into sighting (alert, community, kind, by_member, answered_at)
            values (:alert, :community, :kind, :by, :at)""";
    private static final String ONE = """
            select alert, community, kind, by_member, answered_at from sighting
            where alert = :alert and community = :community""";
    private static final String COUNT = """
            select kind, count(*) as number from sighting where alert = :alert group by kind""";

    private final Db db;

    JdbcSightingStore(Db db) {
        this.db = db;
    }

    @Override
    public void put(Sighting sighting) {
        db.use(handle -> {
            boolean changed = bind(handle.createUpdate(UPDATE), sighting).execute() == 1
                    || db.insertNew(h -> bind(h.createUpdate(INSERT), sighting).execute());
            if (!changed) {
                // Somebody else of the community answered meanwhile; the last counts.
                bind(handle.createUpdate(UPDATE), sighting).execute();
            }
        });
    }

    private static Update bind(Update statement, Sighting sighting) {
        return statement.bind("alert", sighting.alert().value()).bind("community", sighting.community().value())
                .bind("kind", sighting.kind().word()).bind("by", sighting.by().value()).bind("at", sighting.at());
    }

    @Override
    public Optional<Sighting> of(AlertId alert, CommunityId community) {
        return db.with(handle -> handle.createQuery(ONE).bind("alert", alert.value())
                .bind("community", community.value()).map((row, _) -> read(row)).findOne());
    }

    @Override
    public Map<SightingKind, Integer> count(AlertId alert) {
        var counts = new EnumMap<SightingKind, Integer>(SightingKind.class);
        db.use(handle -> handle.createQuery(COUNT).bind("alert", alert.value())
                .map((row, _) -> Map.entry(kind(row.getString("kind")), row.getInt("number")))
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue())));
        return counts;
    }

    private static Sighting read(ResultSet row) throws SQLException {
        return new Sighting(new AlertId(row.getString("alert")), new CommunityId(row.getString("community")),
                kind(row.getString("kind")), new MemberId(row.getString("by_member")),
                Rows.moment(row, "answered_at"));
    }

    private static SightingKind kind(String word) {
        return SightingKind.of(word).orElseThrow(() -> Stored.unknown("answer", word));
    }
}
