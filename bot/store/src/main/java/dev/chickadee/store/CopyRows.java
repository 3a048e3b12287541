package dev.chickadee.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

import dev.chickadee.chat.MessageRef;
import dev.chickadee.delivery.Copy;
import dev.chickadee.delivery.Delivery;
import dev.chickadee.delivery.DeliveryKind;
import dev.chickadee.delivery.Lane;
import dev.chickadee.delivery.Subject;

/** Table {@code delivery_copy}. */
final class CopyRows {

    private static final String UPDATE = """
            update delivery_copy set revision = :revision, target = :target, messages = :messages, state = :state,
                since = :since
            where copy_key = :copyKey and lane = :lane""";
    private static final String INSERT = """
            insert into delivery_copy (copy_key, lane, revision, target, messages, state, since)
            values (:copyKey, :lane, :revision, :target, :messages, :state, :since)""";
    private static final String SELECT = """
            select copy_key, lane, revision, target, messages, state, since from delivery_copy\s""";
    private static final String ONE = SELECT + "where copy_key = :copyKey and lane = :lane";
    private static final String ALL = SELECT + "where copy_key = :copyKey order by since, lane";

    private final Lanes lanes;
    private final DeliveryRows rows;

    CopyRows(Lanes lanes, DeliveryRows rows) {
        this.lanes = lanes;
        this.rows = rows;
    }

    void put(Handle handle, Delivery sent, List<MessageRef> messages, Instant at) {
        if (bind(handle.createUpdate(UPDATE), sent, messages, at).execute() == 0) {
            bind(handle.createUpdate(INSERT), sent, messages, at).execute();
        }
    }

    private Update bind(Update statement, Delivery sent, List<MessageRef> messages, Instant at) {
        var letter = sent.letter();
        var key = Objects.requireNonNull(DeliveryRows.copyKey(letter), "subject");
        var lane = lanes.word(letter.lane());
        var state = letter.kind() == DeliveryKind.TOMBSTONE ? Copy.State.TOMBSTONED : Copy.State.SHOWN;
        return statement.bind("copyKey", key).bind("lane", lane)
                .bind("revision", Subjects.revision(letter.subject()))
                .bind("target", target(letter.lane(), key, lane))
                .bind("messages", sealMessages(messages, letter.lane(), key, lane))
                .bind("state", state.name().toLowerCase(Locale.ROOT)).bind("since", at);
    }

    Optional<Copy> find(Handle handle, Subject subject, Lane lane) {
        return handle.createQuery(ONE).bind("copyKey", subject.copyKey()).bind("lane", lanes.word(lane))
                .map((row, _) -> read(row)).findOne();
    }

    List<Copy> all(Handle handle, Subject subject) {
        return handle.createQuery(ALL).bind("copyKey", subject.copyKey()).map((row, _) -> read(row)).list();
    }

    private Copy read(ResultSet row) throws SQLException {
        var key = row.getString("copy_key");
        var word = row.getString("lane");
        var target = row.getBytes("target");
        // A channel's row is not sealed and has no cell.
        var lane = target == null
                ? lanes.lane(word, null, new Cell("delivery_copy", "target", key))
                : lanes.lane(word, target, cell("target", key, word));
        var messages = target == null
                ? rows.openMessages(row.getBytes("messages"), lane, new Cell("delivery_copy", "messages", key))
                : rows.openMessages(row.getBytes("messages"), lane, cell("messages", key, word));
        var subject = Objects.requireNonNull(Subjects.read(key, row.getInt("revision")), "subject");
        return new Copy(subject, lane, ChatJson.messages(messages),
                Copy.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)), Rows.moment(row, "since"));
    }

    private byte @org.jspecify.annotations.Nullable [] target(Lane lane, String key, String word) {
        return lane instanceof Lane.ToPerson ? lanes.target(lane, cell("target", key, word)) : null;
    }

    private byte[] sealMessages(List<MessageRef> messages, Lane lane, String key, String word) {
        var cell = lane instanceof Lane.ToPerson
                ? cell("messages", key, word)
                : new Cell("delivery_copy", "messages", key);
        return rows.sealMessages(ChatJson.print(messages), lane, cell);
    }

    private static Cell cell(String column, String key, String lane) {
        return new Cell("delivery_copy", column, key + "/" + lane);
    }
}
