package dev.chickadee.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dev.chickadee.community.CommunityId;
import dev.chickadee.community.Invitation;
import dev.chickadee.community.MemberId;

/** One-time codes, in table {@code invitation}: as keyed hashes, for 50 bits could be tried out. */
final class InvitationRows {

    private static final String PURPOSE = "invitation";
    private static final String INSERT = """
            insert into invitation (code_hash, kind, community, member, until_at)
            values (:hash, :kind, :community, :member, :until)""";
    private static final String FORGET = "delete from invitation where until_at <= :now";
    private static final String SELECT = """
            select code_hash, kind, community, member, until_at from invitation where code_hash in (<hashes>)""";
    private static final String TAKE = "delete from invitation where code_hash = :hash";

    private final Db db;
    private final Sealer sealer;

    InvitationRows(Db db, Sealer sealer) {
        this.db = db;
        this.sealer = sealer;
    }

    void put(Invitation invitation, String code) {
        db.use(handle -> handle.createUpdate(INSERT).bind("hash", sealer.blindWord(PURPOSE, code))
                .bind("kind", word(invitation.kind())).bind("community", invitation.community().value())
                .bind("member", invitation.member().value()).bind("until", invitation.until()).execute());
    }

    Optional<Invitation> take(String code, Instant now) {
        record Found(String hash, Invitation invitation) {}
        List<String> hashes = sealer.everyBlindWord(PURPOSE, code);
        return db.with(handle -> {
            handle.createUpdate(FORGET).bind("now", now).execute();
            var found = handle.createQuery(SELECT).bindList("hashes", hashes)
                    .map((row, _) -> new Found(row.getString("code_hash"), new Invitation(kind(row.getString("kind")),
                            new CommunityId(row.getString("community")), new MemberId(row.getString("member")),
                            Rows.moment(row, "until_at"))))
                    .findOne();
            // Whoever deletes the row has it; two at once cannot both.
            return found.filter(f -> handle.createUpdate(TAKE).bind("hash", f.hash).execute() == 1)
                    .map(Found::invitation);
        });
    }

    private static String word(Invitation.Kind kind) {
        return switch (kind) {
            case LINK -> "link";
            case BACKUP -> "backup";
        };
    }

    private static Invitation.Kind kind(String word) {
        for (var kind : Invitation.Kind.values()) {
            if (word(kind).equals(word)) {
                return kind;
            }
        }
        throw Stored.unknown("invitation's kind", word);
    }
}
