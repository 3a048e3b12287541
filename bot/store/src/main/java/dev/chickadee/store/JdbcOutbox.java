package dev.chickadee.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.jdbi.v3.core.Handle;

import dev.chickadee.chat.Card;
import dev.chickadee.delivery.CopyAnswer;
import dev.chickadee.delivery.Delivery;
import dev.chickadee.delivery.DeliveryId;
import dev.chickadee.delivery.DeliveryState;
import dev.chickadee.delivery.Outbox;
import dev.chickadee.delivery.Tries;

/** The outbox, in tables {@code delivery} and {@code delivery_copy}. */
final class JdbcOutbox implements Outbox {

    private static final String INSERT = """
            insert into delivery (id, kind, manner, copy_key, revision, lane, target, card, sealed_by, code, put_at,
                state, pending, moment, why, messages, attempts, first_at, unsure, version)
            values (:id, :kind, :manner, :copyKey, :revision, :lane, :target, :card, :sealedBy, :code, :putAt,
                :state, :pending, :moment, :why, :messages, :attempts, :firstAt, :unsure, :version)""";
    private static final String OVERTAKE = """
            update delivery set state = 'withdrawn', pending = false, moment = :now,
                why = 'a newer text took its place', version = version + 1
            where copy_key = :copyKey and lane = :lane and manner in ('show', 'replace') and state = 'waiting'
                and not unsure and seq < (select n.seq from delivery n where n.id = :id)""";
    /** The first of each lane; none while another of the lane is on its way. */
    private static final String IS_DUE = """
            d.pending and d.moment <= :now and not exists (
                select 1 from delivery e where e.lane = d.lane and e.pending and e.id <> d.id
                    and (e.seq < d.seq or e.state = 'sending' and e.moment > :now))
            """;
    /** Ordered as its index is, and locking nothing, so that it reads no further than it must. */
    private static final String CANDIDATES = "select d.id from delivery d where " + IS_DUE
            + "order by d.pending, d.seq limit :max";
    /** Asked again of each, now locked: another worker may have been faster. */
    private static final String DUE = DeliveryRows.SELECT + "where d.id in (<ids>) and " + IS_DUE
            + "order by d.seq for update skip locked";
    private static final String END_CLAIMS = """
            update delivery set moment = :now where state = 'sending' and moment > :now""";
    private static final String TAKE = """
            update delivery set state = 'sending', moment = :until, attempts = :attempts, first_at = :firstAt,
                unsure = :unsure, version = :version
            where id = :id""";
    private static final String WITHDRAW = """
            update delivery set state = 'withdrawn', pending = false, moment = :now, why = 'the report was erased',
                version = version + 1
            where id = :id""";
    private static final String UPDATE = """
            update delivery set state = :state, pending = :pending, moment = :moment, why = :why,
                messages = :messages, attempts = :attempts, first_at = :firstAt, unsure = :unsure, version = :version
            where id = :id and version = :version - 1""";
    private static final String PERHAPS = """
            select count(*) from delivery
            where copy_key = :copyKey and lane = :lane and manner in ('show', 'replace') and id <> :id
                and unsure and not pending""";
    private static final String LOCK = "select d.state, d.seq, d.copy_key, d.lane, d.manner from delivery d "
            + "where d.id = :id for update";
    private static final String LATER = """
            select count(*) from delivery
            where copy_key = :copyKey and lane = :lane and manner in ('show', 'replace') and seq > :seq""";
    private static final String AGAIN = """
            update delivery set state = 'waiting', pending = true, moment = :now, why = null, attempts = 0,
                version = version + 1
            where id = :id""";

    private final Db db;
    private final Lanes lanes;
    private final DeliveryRows rows;
    private final CopyRows copies;

    JdbcOutbox(Db db, Sealer sealer) {
        this.db = db;
        this.lanes = new Lanes(sealer);
        this.rows = new DeliveryRows(sealer, lanes);
        this.copies = new CopyRows(lanes, rows);
    }

    @Override
    public void put(List<Delivery> deliveries) {
        if (deliveries.isEmpty()) {
            return;
        }
        boolean added = db.insertNew(handle -> insert(handle, deliveries));
        if (!added) {
            throw new IllegalStateException("a delivery is known already (expected: new ids)");
        }
        db.use(handle -> overtake(handle, deliveries));
    }

    private void insert(Handle handle, List<Delivery> deliveries) {
        Map<Card, String> printed = new IdentityHashMap<>();
        var batch = handle.prepareBatch(INSERT);
        for (var delivery : deliveries) {
            var json = printed.computeIfAbsent(delivery.letter().card(), CardJson::print);
            rows.bindState(batch, delivery);
            rows.bindLetter(batch, delivery, json);
            batch.add();
        }
        batch.execute();
    }

    private void overtake(Handle handle, List<Delivery> deliveries) {
        var batch = handle.prepareBatch(OVERTAKE);
        for (var delivery : deliveries) {
            var letter = delivery.letter();
            if (letter.manner().changesCopy()) {
                batch.bind("copyKey", DeliveryRows.copyKey(letter)).bind("lane", lanes.word(letter.lane()))
                        .bind("id", delivery.id().value()).bind("now", delivery.putAt()).add();
            }
        }
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    @Override
    public List<Delivery> claim(Instant now, Instant until, int max) {
        return db.with(handle -> {
            var ids = handle.createQuery(CANDIDATES).bind("now", now).bind("max", max).mapTo(String.class).list();
            if (ids.isEmpty()) {
                return List.of();
            }
            var due = handle.createQuery(DUE).bindList("ids", ids).bind("now", now)
                    .map((row, _) -> new Due(row.getString("id"), rows.read(row).orElse(null))).list();
            var taken = new ArrayList<Delivery>();
            for (var one : due) {
                if (one.delivery == null) {
                    handle.createUpdate(WITHDRAW).bind("id", one.id).bind("now", now).execute();
                } else {
                    taken.add(taken(one.delivery, now, until));
                }
            }
            var batch = handle.prepareBatch(TAKE);
            taken.forEach(delivery -> batch.bind("id", delivery.id().value()).bind("until", until)
                    .bind("attempts", delivery.tries().count()).bind("firstAt", delivery.tries().firstAt())
                    .bind("unsure", delivery.tries().unsure()).bind("version", delivery.version()).add());
            if (!taken.isEmpty()) {
                batch.execute();
            }
            return taken;
        });
    }

    private record Due(String id, @org.jspecify.annotations.Nullable Delivery delivery) {}

    /** Ends every claim there is. @return how many */
    int endClaims(Instant now) {
        return db.with(handle -> handle.createUpdate(END_CLAIMS).bind("now", now).execute());
    }

    private static Delivery taken(Delivery due, Instant now, Instant until) {
        boolean lost = due.state() instanceof DeliveryState.Sending;
        Tries tries = due.tries().begin(Jdbis.kept(now), lost);
        return due.moved(new DeliveryState.Sending(Jdbis.kept(until)), tries);
    }

    @Override
    public boolean finish(Delivery after) {
        return db.with(handle -> {
            var update = handle.createUpdate(UPDATE);
            rows.bindState(update, after);
            if (update.execute() == 0) {
                return false;
            }
            if (after.state() instanceof DeliveryState.Sent(var messages, var at)
                    && after.letter().manner().changesCopy()) {
                copies.put(handle, after, messages, at);
            }
            return true;
        });
    }

    @Override
    public CopyAnswer copyFor(Delivery delivery) {
        var letter = delivery.letter();
        var subject = letter.subject();
        if (subject == null) {
            throw new IllegalArgumentException("delivery: no subject (expected: one)");
        }
        return db.with(handle -> copies.find(handle, subject, letter.lane()).<CopyAnswer>map(CopyAnswer.There::new)
                .orElseGet(() -> {
                    long unsure = handle.createQuery(PERHAPS).bind("copyKey", subject.copyKey())
                            .bind("lane", lanes.word(letter.lane())).bind("id", delivery.id().value())
                            .mapTo(Long.class).one();
                    return unsure > 0 ? new CopyAnswer.Perhaps() : new CopyAnswer.Never();
                }));
    }

    private record Locked(String state, long seq, @org.jspecify.annotations.Nullable String copyKey, String lane,
            String manner) {}

    @Override
    public Retry retry(DeliveryId id, Instant now) {
        return db.with(handle -> {
            var found = lock(handle, id);
            if (found == null) {
                return Retry.UNKNOWN;
            }
            if (!found.state.equals("parked")) {
                return Retry.NOT_PARKED;
            }
            boolean changesCopy = found.manner.equals("show") || found.manner.equals("replace");
            if (changesCopy && later(handle, found) > 0) {
                return Retry.OVERTAKEN;
            }
            handle.createUpdate(AGAIN).bind("id", id.value()).bind("now", now).execute();
            return Retry.WAITS;
        });
    }

    private static long later(Handle handle, Locked found) {
        return handle.createQuery(LATER).bind("copyKey", found.copyKey).bind("lane", found.lane)
                .bind("seq", found.seq).mapTo(Long.class).one();
    }

    private static @org.jspecify.annotations.Nullable Locked lock(Handle handle, DeliveryId id) {
        return handle.createQuery(LOCK).bind("id", id.value())
                .map((row, _) -> new Locked(row.getString("state"), row.getLong("seq"), row.getString("copy_key"),
                        row.getString("lane"), row.getString("manner")))
                .findOne().orElse(null);
    }

    @Override
    public boolean shownOtherwise(DeliveryId id, Instant now) {
        return db.with(handle -> {
            var found = lock(handle, id);
            if (found == null || !found.state.equals("parked")) {
                return false;
            }
            var parked = handle.createQuery(DeliveryRows.SELECT + "where d.id = :id").bind("id", id.value())
                    .map((row, _) -> rows.read(row)).one();
            parked.ifPresent(delivery -> {
                var update = handle.createUpdate(UPDATE);
                rows.bindState(update, delivery.moved(new DeliveryState.Sent(List.of(), now), delivery.tries()));
                update.execute();
            });
            return parked.isPresent();
        });
    }
}
