package dev.chickadee.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.jdbi.v3.core.statement.Update;

import dev.chickadee.clearance.Tlp;
import dev.chickadee.community.CommunityId;
import dev.chickadee.community.MemberId;
import dev.chickadee.subscription.Grant;
import dev.chickadee.subscription.GrantStore;

/** Grants, in table {@code network_grant}. */
final class JdbcGrantStore implements GrantStore {

    private static final String SELECT = "select community, most, by_member, put_at from network_grant ";
    private static final String UPDATE = """
            update network_grant set most = :most, by_member = :by, put_at = :at where community = :community""";
    private static final String INSERT = """
            insert into network_grant (community, most, by_member, put_at) values (:community, :most, :by, :at)""";
    private static final String REMOVE = "delete from network_grant where community = :community";

    private final Db db;

    JdbcGrantStore(Db db) {
        this.db = db;
    }

    @Override
    public void put(Grant grant) {
        db.use(handle -> {
            boolean changed = bind(handle.createUpdate(UPDATE), grant).execute() == 1
                    || db.insertNew(h -> bind(h.createUpdate(INSERT), grant).execute());
            if (!changed) {
                // Another one granted meanwhile; the last counts.
                bind(handle.createUpdate(UPDATE), grant).execute();
            }
        });
    }

    private static Update bind(Update statement, Grant grant) {
        return statement.bind("community", grant.community().value()).bind("most", grant.most().word())
                .bind("by", grant.by().value()).bind("at", grant.at());
    }

    @Override
    public Optional<Grant> of(CommunityId community) {
        return db.with(handle -> handle.createQuery(SELECT + "where community = :community")
                .bind("community", community.value()).map((row, _) -> read(row)).findOne());
    }

    @Override
    public List<Grant> all() {
        return db.with(handle -> handle.createQuery(SELECT + "order by community").map((row, _) -> read(row)).list());
    }

    @Override
    public boolean remove(CommunityId community) {
        return db.with(handle -> handle.createUpdate(REMOVE).bind("community", community.value()).execute()) > 0;
    }

    private static Grant read(ResultSet row) throws SQLException {
        return new Grant(new CommunityId(row.getString("community")), Tlp.stored(row.getString("most")),
                new MemberId(row.getString("by_member")), Rows.moment(row, "put_at"));
    }
}
