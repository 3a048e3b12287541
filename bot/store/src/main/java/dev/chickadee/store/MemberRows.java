package dev.chickadee.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jdbi.v3.core.Handle;

import dev.chickadee.chat.Person;
import dev.chickadee.chat.PlaceId;
import dev.chickadee.chat.Platform;
import dev.chickadee.community.Account;
import dev.chickadee.community.CommunityId;
import dev.chickadee.community.Member;
import dev.chickadee.community.MemberId;
import dev.chickadee.community.Role;

/** Members, in table {@code community_member} and its three children. */
final class MemberRows {

    private static final String UPDATE = """
            update community_member set name = :name, away_until = :away where id = :id and community = :community""";
    private static final String INSERT = """
            insert into community_member (id, community, name, away_until) values (:id, :community, :name, :away)""";
    private static final List<String> DELETE_PARTS = List.of("delete from member_person where member = :id",
            "delete from member_role where member = :id", "delete from member_account where member = :id");
    private static final String INSERT_PERSON = """
            insert into member_person (community, platform, place, user_id, member)
            values (:community, :platform, :place, :user, :member)""";
    private static final String INSERT_ROLE = "insert into member_role (member, role) values (:member, :role)";
    private static final String INSERT_ACCOUNT = """
            insert into member_account (member, kind, account) values (:member, :kind, :account)""";
    private static final String MEMBER_OF = """
            select member from member_person
            where community = :community and platform = :platform and place = :place and user_id = :user""";

    private static final String ONE = "m.id = :key";
    private static final String COMMUNITY = "m.community = :key";
    private static final String MEMBERS = "select m.id, m.community, m.name, m.away_until from community_member m where ";
    private static final String PERSONS = """
            select p.member, p.platform, p.place, p.user_id from member_person p
            join community_member m on m.id = p.member where\s""";
    private static final String ROLES = """
            select r.member, r.role from member_role r join community_member m on m.id = r.member where\s""";
    private static final String ACCOUNTS = """
            select a.member, a.kind, a.account from member_account a
            join community_member m on m.id = a.member where\s""";

    private final Db db;

    MemberRows(Db db) {
        this.db = db;
    }

    void put(Member member) {
        db.use(handle -> {
            if (write(handle, UPDATE, member) == 0 && !db.insertNew(h -> write(h, INSERT, member))
                    && write(handle, UPDATE, member) == 0) {
                throw new IllegalStateException("member " + member.id().value()
                        + ": is in another community (expected: in none but " + member.community() + ")");
            }
            var id = member.id().value();
            DELETE_PARTS.forEach(statement -> handle.createUpdate(statement).bind("id", id).execute());
            member.persons().forEach(person -> tie(member, person));
            member.roles().forEach(role -> handle.createUpdate(INSERT_ROLE).bind("member", id)
                    .bind("role", role.word()).execute());
            member.accounts().forEach(account -> handle.createUpdate(INSERT_ACCOUNT).bind("member", id)
                    .bind("kind", word(account.kind())).bind("account", account.value()).execute());
        });
    }

    private static int write(Handle handle, String statement, Member member) {
        return handle.createUpdate(statement).bind("id", member.id().value())
                .bind("community", member.community().value()).bind("name", member.name())
                .bindByType("away", member.awayUntil(), Instant.class).execute();
    }

    private void tie(Member member, Person person) {
        boolean free = db.insertNew(handle -> handle.createUpdate(INSERT_PERSON)
                .bind("community", member.community().value()).bind("platform", person.place().platform().name())
                .bind("place", person.place().value()).bind("user", person.userId())
                .bind("member", member.id().value()).execute());
        if (!free) {
            throw new IllegalStateException("member " + member.id().value()
                    + ": a person is tied to another Member of this community (expected: to none)");
        }
    }

    Optional<Member> find(MemberId id) {
        return db.with(handle -> read(handle, ONE, id.value()).stream().findFirst());
    }

    Optional<Member> of(CommunityId community, Person person) {
        return db.with(handle -> handle.createQuery(MEMBER_OF).bind("community", community.value())
                .bind("platform", person.place().platform().name()).bind("place", person.place().value())
                .bind("user", person.userId()).mapTo(String.class).findOne()
                .flatMap(id -> find(new MemberId(id))));
    }

    List<Member> all(CommunityId community) {
        return db.with(handle -> read(handle, COMMUNITY, community.value()));
    }

    private static List<Member> read(Handle handle, String which, String key) {
        var persons = gather(handle, PERSONS + which, key, MemberRows::person);
        var roles = gather(handle, ROLES + which, key, row -> role(row.getString("role")));
        var accounts = gather(handle, ACCOUNTS + which, key,
                row -> new Account(kind(row.getString("kind")), row.getString("account")));
        return handle.createQuery(MEMBERS + which).bind("key", key).map((row, _) -> {
            var id = row.getString("id");
            return new Member(new MemberId(id), new CommunityId(row.getString("community")), row.getString("name"),
                    persons.getOrDefault(id, Set.of()), roles.getOrDefault(id, Set.of()),
                    accounts.getOrDefault(id, Set.of()), Rows.momentOrNull(row, "away_until"));
        }).stream().sorted(Comparator.comparing(Member::name).thenComparing(member -> member.id().value())).toList();
    }

    private static <T> Map<String, Set<T>> gather(Handle handle, String query, String key, Part<T> part) {
        var byMember = new HashMap<String, Set<T>>();
        handle.createQuery(query).bind("key", key)
                .map((row, _) -> Map.entry(row.getString("member"), part.of(row)))
                .forEach(entry -> byMember.computeIfAbsent(entry.getKey(), _ -> new HashSet<>()).add(entry.getValue()));
        return byMember;
    }

    /** One value of a row. */
    @FunctionalInterface
    private interface Part<T> {
        T of(ResultSet row) throws SQLException;
    }

    private static Person person(ResultSet row) throws SQLException {
        var place = new PlaceId(new Platform(row.getString("platform")), row.getString("place"));
        return new Person(place, row.getString("user_id"));
    }

    private static Role role(String word) {
        return Role.of(word).orElseThrow(() -> Stored.unknown("role", word));
    }

    private static Account.Kind kind(String word) {
        return Arrays.stream(Account.Kind.values()).filter(kind -> word(kind).equals(word)).findFirst()
                .orElseThrow(() -> Stored.unknown("account kind", word));
    }

    private static String word(Account.Kind kind) {
        return switch (kind) {
            case CHAT -> "chat";
            case CODE_HOST -> "code-host";
            case MAIL -> "mail";
        };
    }
}
