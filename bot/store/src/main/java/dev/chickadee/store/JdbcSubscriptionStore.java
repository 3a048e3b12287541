package dev.chickadee.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jdbi.v3.core.statement.Update;

import dev.chickadee.chat.ChannelId;
import dev.chickadee.chat.PlaceId;
import dev.chickadee.chat.Platform;
import dev.chickadee.clearance.Severity;
import dev.chickadee.clearance.Tlp;
import dev.chickadee.community.CommunityId;
import dev.chickadee.community.MemberId;
import dev.chickadee.subscription.Filter;
import dev.chickadee.subscription.Subscription;
import dev.chickadee.subscription.SubscriptionId;
import dev.chickadee.subscription.SubscriptionStore;

/** Subscriptions, in table {@code subscription}. */
final class JdbcSubscriptionStore implements SubscriptionStore {

    private static final String SELECT = """
            select id, community, platform, place, channel, ecosystems, least, most, by_member, put_at
            from subscription\s""";
    private static final String ORDER = " order by put_at, id";
    private static final String UPDATE = """
            update subscription set community = :community, platform = :platform, place = :place, channel = :channel,
                ecosystems = :ecosystems, least = :least, most = :most, by_member = :by, put_at = :at
            where id = :id""";
    private static final String INSERT = """
            insert into subscription (id, community, platform, place, channel, ecosystems, least, most, by_member,
                put_at)
            values (:id, :community, :platform, :place, :channel, :ecosystems, :least, :most, :by, :at)""";
    private static final String REMOVE = "delete from subscription where id = :id";

    private final Db db;

    JdbcSubscriptionStore(Db db) {
        this.db = db;
    }

    @Override
    public void put(Subscription subscription) {
        db.use(handle -> {
            boolean free = db.insertNew(h -> {
                if (bind(h.createUpdate(UPDATE), subscription).execute() == 0) {
                    bind(h.createUpdate(INSERT), subscription).execute();
                }
            });
            if (!free) {
                throw new IllegalStateException("the channel has a subscription already (expected: one a channel)");
            }
        });
    }

    private static Update bind(Update statement, Subscription subscription) {
        var channel = subscription.channel();
        return statement.bind("id", subscription.id().value()).bind("community", subscription.community().value())
                .bind("platform", channel.place().platform().name()).bind("place", channel.place().value())
                .bind("channel", channel.value())
                .bind("ecosystems", String.join(",", subscription.filter().ecosystems().stream().sorted().toList()))
                .bind("least", subscription.filter().least().dees()).bind("most", subscription.most().word())
                .bind("by", subscription.by().value()).bind("at", subscription.at());
    }

    @Override
    public Optional<Subscription> find(SubscriptionId id) {
        return db.with(handle -> handle.createQuery(SELECT + "where id = :id").bind("id", id.value())
                .map((row, _) -> read(row)).findOne());
    }

    @Override
    public Optional<Subscription> of(ChannelId channel) {
        return db.with(handle -> handle
                .createQuery(SELECT + "where platform = :platform and place = :place and channel = :channel")
                .bind("platform", channel.place().platform().name()).bind("place", channel.place().value())
                .bind("channel", channel.value()).map((row, _) -> read(row)).findOne());
    }

    @Override
    public List<Subscription> of(CommunityId community) {
        return db.with(handle -> handle.createQuery(SELECT + "where community = :community" + ORDER)
                .bind("community", community.value()).map((row, _) -> read(row)).list());
    }

    @Override
    public List<Subscription> all() {
        return db.with(handle -> handle.createQuery(SELECT + ORDER).map((row, _) -> read(row)).list());
    }

    @Override
    public boolean remove(SubscriptionId id) {
        return db.with(handle -> handle.createUpdate(REMOVE).bind("id", id.value()).execute()) > 0;
    }

    private static Subscription read(ResultSet row) throws SQLException {
        var place = new PlaceId(new Platform(row.getString("platform")), row.getString("place"));
        return new Subscription(new SubscriptionId(row.getString("id")), new CommunityId(row.getString("community")),
                new ChannelId(place, row.getString("channel")),
                new Filter(names(row.getString("ecosystems")), Severity.of(row.getInt("least"))),
                Tlp.stored(row.getString("most")), new MemberId(row.getString("by_member")),
                Rows.moment(row, "put_at"));
    }

    private static Set<String> names(String joined) {
        return joined.isEmpty() ? Set.of() : Arrays.stream(joined.split(",")).collect(Collectors.toSet());
    }
}
