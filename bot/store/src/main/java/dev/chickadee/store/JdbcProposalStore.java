package dev.chickadee.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

import dev.chickadee.chat.PlaceId;
import dev.chickadee.chat.Platform;
import dev.chickadee.community.CommunityId;
import dev.chickadee.community.MemberId;
import dev.chickadee.community.Proposal;
import dev.chickadee.community.ProposalStore;

/** Proposals, in tables {@code proposal} and {@code proposal_value}. */
final class JdbcProposalStore implements ProposalStore {

    private static final String INSERT = """
            insert into proposal (id, community, proposed_by, platform, place, kind, proposed_at)
            values (:id, :community, :by, :platform, :place, :kind, :at)""";
    private static final String INSERT_VALUE = """
            insert into proposal_value (proposal, field, position, given, shown_as)
            values (:proposal, :field, :position, :given, :shown)""";
    private static final String FIND = """
            select id, community, proposed_by, platform, place, kind, proposed_at from proposal where id = :id""";
    private static final String VALUES = """
            select field, given, shown_as from proposal_value where proposal = :id order by field, position""";
    private static final String REMOVE = """
            delete from proposal where id = :id""";
    private static final String FORGET = """
            delete from proposal where proposed_at < :before""";

    private final Db db;

    JdbcProposalStore(Db db) {
        this.db = db;
    }

    @Override
    public void put(Proposal proposal) {
        boolean fresh = db.insertNew(handle -> handle.createUpdate(INSERT).bind("id", proposal.id())
                .bind("community", proposal.community().value()).bind("by", proposal.by().value())
                .bind("platform", proposal.place().platform().name()).bind("place", proposal.place().value())
                .bind("kind", proposal.kind().word()).bind("at", proposal.at()).execute());
        if (!fresh) {
            throw new IllegalStateException("proposal " + proposal.id() + " is known");
        }
        db.use(handle -> proposal.answers().forEach((field, values) -> insert(handle, proposal, field, values)));
    }

    private static void insert(Handle handle, Proposal proposal, String field, List<String> values) {
        for (int position = 0; position < values.size(); position++) {
            var value = values.get(position);
            handle.createUpdate(INSERT_VALUE).bind("proposal", proposal.id()).bind("field", field)
                    .bind("position", position).bind("given", value).bind("shown", proposal.names().get(value))
                    .execute();
        }
    }

    @Override
    public Optional<Proposal> find(String id) {
        return db.with(handle -> {
            var values = handle.createQuery(VALUES).bind("id", id).map((rs, _) -> value(rs)).list();
            return handle.createQuery(FIND).bind("id", id).map((rs, _) -> proposal(rs, values)).findOne();
        });
    }

    @Override
    public boolean remove(String id) {
        return db.with(handle -> handle.createUpdate(REMOVE).bind("id", id).execute()) == 1;
    }

    @Override
    public int forgetBefore(Instant moment) {
        return db.with(handle -> handle.createUpdate(FORGET).bind("before", moment).execute());
    }

    private static Value value(ResultSet row) throws SQLException {
        return new Value(row.getString("field"), row.getString("given"), row.getString("shown_as"));
    }

    private static Proposal proposal(ResultSet row, List<Value> values) throws SQLException {
        var answers = new HashMap<String, List<String>>();
        Map<String, String> names = new HashMap<>();
        for (var value : values) {
            answers.computeIfAbsent(value.field(), _ -> new ArrayList<>()).add(value.given());
            if (value.shown() != null) {
                names.put(value.given(), value.shown());
            }
        }
        return new Proposal(row.getString("id"), new CommunityId(row.getString("community")),
                new MemberId(row.getString("proposed_by")),
                new PlaceId(new Platform(row.getString("platform")), row.getString("place")),
                Proposal.Kind.stored(row.getString("kind")), answers, names,
                row.getObject("proposed_at", java.time.OffsetDateTime.class).toInstant());
    }

    private record Value(String field, String given, @Nullable String shown) {}
}
