package dev.chickadee.store;

import java.time.Instant;
import java.time.InstantSource;

import dev.chickadee.chat.Handled;
import dev.chickadee.chat.InteractionId;

/** The ids of handled interactions, in table {@code handled}. */
final class JdbcHandled implements Handled {

    private static final String INSERT = """
            insert into handled (platform, interaction, seen_at) values (:platform, :interaction, :now)""";
    private static final String FORGET = """
            delete from handled where seen_at < :before""";

    private final Db db;
    private final InstantSource clock;

    JdbcHandled(Db db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public boolean first(InteractionId id) {
        return db.insertNew(handle -> handle.createUpdate(INSERT).bind("platform", id.platform().name())
                .bind("interaction", id.value()).bind("now", clock.instant()).execute());
    }

    @Override
    public int forgetBefore(Instant moment) {
        return db.with(handle -> handle.createUpdate(FORGET).bind("before", moment).execute());
    }
}
