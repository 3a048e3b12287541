package dev.chickadee.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

import dev.chickadee.chat.ChannelId;
import dev.chickadee.chat.Person;
import dev.chickadee.chat.PlaceId;
import dev.chickadee.chat.Platform;
import dev.chickadee.community.Community;
import dev.chickadee.community.CommunityId;
import dev.chickadee.community.CommunityStore;
import dev.chickadee.community.Invitation;
import dev.chickadee.community.Member;
import dev.chickadee.community.MemberId;
import dev.chickadee.community.Place;

/** Communities and their places, in tables {@code community} and {@code community_place}; the rest is in its neighbours. */
final class JdbcCommunityStore implements CommunityStore {

    private static final String UPDATE = """
            update community set name = :name, zone = :zone, language = :language, retention_seconds = :retention,
                backup = :backup, is_open = :open where id = :id""";
    private static final String INSERT = """
            insert into community (id, name, zone, language, retention_seconds, backup, is_open)
            values (:id, :name, :zone, :language, :retention, :backup, :open)""";
    private static final String DELETE_PLACES = "delete from community_place where community = :id";
    private static final String INSERT_PLACE = """
            insert into community_place (platform, place, community, ordinal, responders, alerts)
            values (:platform, :place, :community, :ordinal, :responders, :alerts)""";
    private static final String SELECT = """
            select id, name, zone, language, retention_seconds, backup, is_open from community""";
    private static final String PLACES = """
            select platform, place, responders, alerts from community_place where community = :id order by ordinal""";
    private static final String COMMUNITY_OF = """
            select community from community_place where platform = :platform and place = :place""";

    private final Db db;
    private final MemberRows members;
    private final InvitationRows invitations;

    JdbcCommunityStore(Db db, Sealer sealer) {
        this.db = db;
        this.members = new MemberRows(db);
        this.invitations = new InvitationRows(db, sealer);
    }

    @Override
    public void put(Community community) {
        db.use(handle -> {
            if (write(handle, UPDATE, community) == 0 && !db.insertNew(h -> write(h, INSERT, community))) {
                // Another node added it meanwhile.
                write(handle, UPDATE, community);
            }
            handle.createUpdate(DELETE_PLACES).bind("id", community.id().value()).execute();
            for (int i = 0; i < community.places().size(); i++) {
                add(community, community.places().get(i), i);
            }
        });
    }

    private static int write(Handle handle, String statement, Community community) {
        return handle.createUpdate(statement).bind("id", community.id().value()).bind("name", community.name())
                .bind("zone", community.zone().getId()).bind("language", community.language().toLanguageTag())
                .bind("retention", community.retention().toSeconds()).bind("backup", valueOf(community.backup()))
                .bind("open", community.open()).execute();
    }

    private void add(Community community, Place place, int ordinal) {
        boolean free = db.insertNew(handle -> handle.createUpdate(INSERT_PLACE)
                .bind("platform", place.id().platform().name()).bind("place", place.id().value())
                .bind("community", community.id().value()).bind("ordinal", ordinal)
                .bind("responders", place.responders().value()).bind("alerts", place.alerts().value()).execute());
        if (!free) {
            throw new IllegalStateException("place " + place.id().value() + " on " + place.id().platform()
                    + ": belongs to another community (expected: to none but " + community.id() + ")");
        }
    }

    @Override
    public Optional<Community> find(CommunityId id) {
        return db.with(handle -> handle.createQuery(SELECT + " where id = :id").bind("id", id.value())
                .map((row, _) -> community(handle, row)).findOne());
    }

    @Override
    public Optional<Community> of(PlaceId place) {
        return db.with(handle -> handle.createQuery(COMMUNITY_OF).bind("platform", place.platform().name())
                .bind("place", place.value()).mapTo(String.class).findOne()
                .flatMap(id -> find(new CommunityId(id))));
    }

    @Override
    public List<Community> all() {
        return db.with(handle -> handle.createQuery(SELECT + " order by id").map((row, _) -> community(handle, row))
                .list());
    }

    private static Community community(Handle handle, ResultSet row) throws SQLException {
        var id = row.getString("id");
        var backup = row.getString("backup");
        return new Community(new CommunityId(id), row.getString("name"), ZoneId.of(row.getString("zone")),
                Locale.forLanguageTag(row.getString("language")), Duration.ofSeconds(row.getLong("retention_seconds")),
                places(handle, id), backup == null ? null : new MemberId(backup), row.getBoolean("is_open"));
    }

    private static List<Place> places(Handle handle, String community) {
        return handle.createQuery(PLACES).bind("id", community).map((row, _) -> {
            var id = new PlaceId(new Platform(row.getString("platform")), row.getString("place"));
            return new Place(id, new ChannelId(id, row.getString("responders")),
                    new ChannelId(id, row.getString("alerts")));
        }).list();
    }

    private static @Nullable String valueOf(@Nullable MemberId id) {
        return id == null ? null : id.value();
    }

    @Override
    public void put(Member member) {
        members.put(member);
    }

    @Override
    public Optional<Member> member(MemberId id) {
        return members.find(id);
    }

    @Override
    public Optional<Member> member(CommunityId community, Person person) {
        return members.of(community, person);
    }

    @Override
    public List<Member> members(CommunityId community) {
        return members.all(community);
    }

    @Override
    public void put(Invitation invitation, String code) {
        invitations.put(invitation, code);
    }

    @Override
    public Optional<Invitation> take(String code, Instant now) {
        return invitations.take(code, now);
    }
}
