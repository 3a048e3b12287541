package dev.chickadee.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import dev.chickadee.chat.Person;
import dev.chickadee.delivery.Copy;
import dev.chickadee.delivery.Delivery;
import dev.chickadee.delivery.DeliveryId;
import dev.chickadee.delivery.DeliveryKind;
import dev.chickadee.delivery.Lane;
import dev.chickadee.delivery.Ledger;
import dev.chickadee.delivery.Subject;

/** What was promised and what became of it, from tables {@code delivery} and {@code delivery_copy}. */
final class JdbcLedger implements Ledger {

    private static final String BY_ID = DeliveryRows.SELECT + "where d.id = :id";
    private static final String ABOUT = DeliveryRows.SELECT + """
            where d.copy_key = :copyKey and d.revision = :revision order by d.seq""";
    private static final String LANES = """
            select id, lane, target from delivery
            where copy_key = :copyKey and manner in ('show', 'replace') order by seq""";
    private static final String TOLD = """
            select put_at, kind, code, state from delivery where lane in (<lanes>) order by seq""";
    private static final String WAITING = DeliveryRows.SELECT + """
            where d.lane in (<lanes>) and d.state = 'parked' order by d.seq""";
    private static final String NUMBERS = """
            select state, count(*) as number, sum(case when unsure then 1 else 0 end) as unsure
            from delivery group by state""";
    private static final String FORGET = """
            delete from delivery where state in ('sent', 'withdrawn') and moment < :before""";

    private final Db db;
    private final Lanes lanes;
    private final DeliveryRows rows;
    private final CopyRows copies;

    JdbcLedger(Db db, Sealer sealer) {
        this.db = db;
        this.lanes = new Lanes(sealer);
        this.rows = new DeliveryRows(sealer, lanes);
        this.copies = new CopyRows(lanes, rows);
    }

    @Override
    public Optional<Delivery> find(DeliveryId id) {
        return db.with(handle -> handle.createQuery(BY_ID).bind("id", id.value()).map((row, _) -> rows.read(row))
                .findOne().flatMap(found -> found));
    }

    @Override
    public List<Delivery> about(Subject subject) {
        return db.with(handle -> handle.createQuery(ABOUT).bind("copyKey", subject.copyKey())
                .bind("revision", Subjects.revision(subject)).map((row, _) -> rows.read(row)).list()).stream()
                .flatMap(Optional::stream).toList();
    }

    @Override
    public List<Copy> copies(Subject subject) {
        return db.with(handle -> copies.all(handle, subject));
    }

    @Override
    public List<Lane> lanes(Subject subject) {
        var promised = db.with(handle -> handle.createQuery(LANES).bind("copyKey", subject.copyKey())
                .map((row, _) -> lanes.lane(row.getString("lane"), row.getBytes("target"),
                        new Cell("delivery", "target", row.getString("id"))))
                .list());
        return Stream.concat(copies(subject).stream().map(Copy::lane), promised.stream()).distinct().toList();
    }

    @Override
    public List<Told> sentTo(Person person) {
        record Row(Instant at, DeliveryKind kind, String code, boolean arrived) {}
        var found = db.with(handle -> handle.createQuery(TOLD).bindList("lanes", lanes.words(person))
                .map((row, _) -> new Row(Rows.moment(row, "put_at"), DeliveryKind.stored(row.getString("kind")),
                        row.getString("code"), row.getString("state").equals("sent")))
                .list());
        var told = new ArrayList<Told>();
        for (var row : found) {
            told.add(new Told(told.size() + 1, row.at, row.kind, row.code, row.arrived));
        }
        return told;
    }

    @Override
    public List<Delivery> waitingFor(Person person) {
        return db.with(handle -> handle.createQuery(WAITING).bindList("lanes", lanes.words(person))
                .map((row, _) -> rows.read(row)).list()).stream().flatMap(Optional::stream).toList();
    }

    @Override
    public Numbers numbers() {
        record Row(String state, long number, long unsure) {}
        Map<String, Row> byState = new HashMap<>();
        db.with(handle -> handle.createQuery(NUMBERS)
                .map((row, _) -> new Row(row.getString("state"), row.getLong("number"), row.getLong("unsure")))
                .list()).forEach(row -> byState.put(row.state, row));
        var none = new Row("", 0, 0);
        var sent = byState.getOrDefault("sent", none);
        return new Numbers(byState.getOrDefault("waiting", none).number + byState.getOrDefault("sending", none).number,
                sent.number, byState.getOrDefault("parked", none).number,
                byState.getOrDefault("withdrawn", none).number, sent.unsure);
    }

    @Override
    public int forget(Instant finishedBefore) {
        return db.with(handle -> handle.createUpdate(FORGET).bind("before", finishedBefore).execute());
    }
}
