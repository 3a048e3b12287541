package dev.chickadee.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

import dev.chickadee.chat.Card;
import dev.chickadee.delivery.Delivery;
import dev.chickadee.delivery.DeliveryId;
import dev.chickadee.delivery.DeliveryKind;
import dev.chickadee.delivery.DeliveryState;
import dev.chickadee.delivery.Lane;
import dev.chickadee.delivery.Letter;
import dev.chickadee.delivery.Manner;
import dev.chickadee.delivery.Subject;
import dev.chickadee.delivery.Tries;
import dev.chickadee.store.Sealer.Access;

/** A row of table {@code delivery}: how it is sealed, written and read. */
final class DeliveryRows {

    static final String SELECT = """
            select d.id, d.kind, d.manner, d.copy_key, d.revision, d.lane, d.target, d.card, d.sealed_by, d.code,
                d.put_at, d.state, d.moment, d.why, d.messages, d.attempts, d.first_at, d.unsure, d.version
            from delivery d\s""";
    private static final String UNLINK = """
            update delivery set copy_key = null, revision = 0 where copy_key = :copyKey and manner = 'post'""";
    private static final String PLAIN = "plain";
    private static final String CASE = "case";
    private static final String IDENTITY = "identity";
    private static final int WHY_MAX = 1000;

    private final Sealer sealer;
    private final Lanes lanes;

    DeliveryRows(Sealer sealer, Lanes lanes) {
        this.sealer = sealer;
        this.lanes = lanes;
    }

    /** What is written once. {@code print} turns the card into JSON, so that a batch can print a shared card once. */
    void bindLetter(SqlStatement<?> statement, Delivery delivery, String json) {
        var letter = delivery.letter();
        var id = delivery.id().value();
        var sealed = seal(letter, id, json);
        statement.bind("id", id).bind("kind", letter.kind().word()).bind("manner", letter.manner().word())
                .bind("copyKey", copyKey(letter)).bind("revision", Subjects.revision(letter.subject()))
                .bind("lane", lanes.word(letter.lane())).bind("target", lanes.target(letter.lane(), cell("target", id)))
                .bind("card", sealed.bytes).bind("sealedBy", sealed.by).bind("code", delivery.code())
                .bind("putAt", delivery.putAt());
    }

    /**
     * Forgets which report single messages were about, once it was erased: who got one may be who sent it. The cards of
     * its copies stay linked, so that they can still be replaced.
     */
    static void unlink(Handle handle, String report) {
        handle.createUpdate(UNLINK).bind("copyKey", new Subject.OfReport(report).copyKey()).execute();
    }

    static @Nullable String copyKey(Letter letter) {
        var subject = letter.subject();
        return subject == null ? null : subject.copyKey();
    }

    /** What changes on its way. */
    void bindState(SqlStatement<?> statement, Delivery delivery) {
        var state = delivery.state();
        statement.bind("id", delivery.id().value()).bind("state", word(state)).bind("pending", state.open())
                .bind("moment", moment(state)).bind("why", why(state)).bind("messages", messages(delivery))
                .bind("attempts", delivery.tries().count()).bind("firstAt", delivery.tries().firstAt())
                .bind("unsure", delivery.tries().unsure()).bind("version", delivery.version());
    }

    /** The delivery; empty if its report was erased and with it the card. */
    Optional<Delivery> read(ResultSet row) throws SQLException {
        var id = row.getString("id");
        var card = open(row, id);
        if (card == null) {
            return Optional.empty();
        }
        var lane = lanes.lane(row.getString("lane"), row.getBytes("target"), cell("target", id));
        var letter = new Letter(DeliveryKind.stored(row.getString("kind")), lane,
                Manner.stored(row.getString("manner")),
                Subjects.read(row.getString("copy_key"), row.getInt("revision")), card);
        var tries = new Tries(row.getInt("attempts"), Rows.momentOrNull(row, "first_at"), row.getBoolean("unsure"));
        return Optional.of(new Delivery(new DeliveryId(id), letter, Rows.moment(row, "put_at"), state(row, lane, id),
                tries, row.getString("code"), row.getLong("version")));
    }

    private record Sealed(String by, byte[] bytes) {}

    /** A report that was erased has no key any more; what is still said about it ("taken back") holds nothing of the case. */
    private Sealed seal(Letter letter, String id, String json) {
        if (letter.subject() instanceof Subject.OfReport(var report)
                && sealer.caseOf(report) instanceof Access.Held(var key)) {
            return new Sealed(CASE, key.seal(cell("card", id), json));
        }
        boolean confided = letter.subject() instanceof Subject.OfReport || letter.lane() instanceof Lane.ToPerson;
        return confided
                ? new Sealed(IDENTITY, lanes.seal(json, cell("card", id)))
                : new Sealed(PLAIN, json.getBytes(StandardCharsets.UTF_8));
    }

    private @Nullable Card open(ResultSet row, String id) throws SQLException {
        var bytes = row.getBytes("card");
        var by = row.getString("sealed_by");
        return switch (by) {
            case PLAIN -> CardJson.card(new String(bytes, StandardCharsets.UTF_8));
            case IDENTITY -> CardJson.card(lanes.open(bytes, cell("card", id)));
            case CASE -> Subjects.read(row.getString("copy_key"), 0) instanceof Subject.OfReport(var report)
                    && sealer.caseOf(report) instanceof Access.Held(var key)
                            ? CardJson.card(key.openWords(cell("card", id), bytes))
                            : null;
            default -> throw Stored.unknown("way of sealing", by);
        };
    }

    private DeliveryState state(ResultSet row, Lane lane, String id) throws SQLException {
        var moment = Rows.moment(row, "moment");
        var why = Objects.requireNonNullElse(row.getString("why"), "");
        var word = row.getString("state");
        return switch (word) {
            case "waiting" -> new DeliveryState.Waiting(moment);
            case "sending" -> new DeliveryState.Sending(moment);
            case "sent" -> new DeliveryState.Sent(
                    ChatJson.messages(openMessages(row.getBytes("messages"), lane, cell("messages", id))), moment);
            case "parked" -> new DeliveryState.Parked(why, moment);
            case "withdrawn" -> new DeliveryState.Withdrawn(why, moment);
            default -> throw Stored.unknown("state of a delivery", word);
        };
    }

    static String word(DeliveryState state) {
        return switch (state) {
            case DeliveryState.Waiting _ -> "waiting";
            case DeliveryState.Sending _ -> "sending";
            case DeliveryState.Sent _ -> "sent";
            case DeliveryState.Parked _ -> "parked";
            case DeliveryState.Withdrawn _ -> "withdrawn";
        };
    }

    private static Instant moment(DeliveryState state) {
        return switch (state) {
            case DeliveryState.Waiting(var dueAt) -> dueAt;
            case DeliveryState.Sending(var until) -> until;
            case DeliveryState.Sent(_, var at) -> at;
            case DeliveryState.Parked(_, var at) -> at;
            case DeliveryState.Withdrawn(_, var at) -> at;
        };
    }

    private static @Nullable String why(DeliveryState state) {
        return switch (state) {
            case DeliveryState.Parked(var why, _) -> cut(why);
            case DeliveryState.Withdrawn(var why, _) -> cut(why);
            case DeliveryState.Waiting _,DeliveryState.Sending _,DeliveryState.Sent _ -> null;
        };
    }

    private static String cut(String why) {
        return why.length() <= WHY_MAX ? why : why.substring(0, WHY_MAX - 1) + "…";
    }

    private byte @Nullable [] messages(Delivery delivery) {
        return delivery.state() instanceof DeliveryState.Sent(var messages, _)
                ? sealMessages(ChatJson.print(messages), delivery.letter().lane(),
                        cell("messages", delivery.id().value()))
                : null;
    }

    /** A direct conversation's id tells whose it is. */
    byte[] sealMessages(String json, Lane lane, Cell cell) {
        return switch (lane) {
            case Lane.InChannel _ -> json.getBytes(StandardCharsets.UTF_8);
            case Lane.ToPerson _ -> lanes.seal(json, cell);
        };
    }

    String openMessages(byte[] bytes, Lane lane, Cell cell) {
        return switch (lane) {
            case Lane.InChannel _ -> new String(bytes, StandardCharsets.UTF_8);
            case Lane.ToPerson _ -> lanes.open(bytes, cell);
        };
    }

    private static Cell cell(String column, String id) {
        return new Cell("delivery", column, id);
    }
}
