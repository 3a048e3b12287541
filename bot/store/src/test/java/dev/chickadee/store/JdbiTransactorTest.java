package dev.chickadee.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.chickadee.base.HandClock;
import dev.chickadee.base.Transactor;
import dev.chickadee.base.TransactorContract;
import dev.chickadee.chat.InteractionId;
import dev.chickadee.chat.Platform;

class JdbiTransactorTest {

    @RegisterExtension
    static final CapturedLog LOG = new CapturedLog();

    @Nested
    class OnH2 extends Kept {

        @RegisterExtension
        static final TestDb DB = TestDb.h2();

        OnH2() {
            super(DB);
        }
    }

    @Nested
    class OnPostgres extends Kept {

        @RegisterExtension
        static final TestDb DB = TestDb.postgres();

        OnPostgres() {
            super(DB);
        }
    }

    @Test
    void a_failing_follow_up_is_logged() {
        try (var stores = Stores.open(StoreConfig.inMemory(), HandClock.morning())) {
            stores.transactor().inOne(() -> stores.transactor().afterCommit(() -> {
                throw new UnsupportedOperationException("on purpose");
            }));
        }
        assertThat(LOG.all()).contains("what was committed stands").contains("on purpose");
    }

    /** Words are kept as ids of handled interactions: the simplest table there is. */
    abstract static class Kept implements TransactorContract {

        private final TestDb db;

        Kept(TestDb db) {
            this.db = db;
        }

        @Override
        public Transactor transactor() {
            return db.transactor();
        }

        @Override
        public void keep(String word) {
            db.stores().handled().first(new InteractionId(new Platform("slack"), word));
        }

        @Override
        public boolean sees(String word) {
            return db.db().with(handle -> handle.createQuery("select count(*) from handled where interaction = :word")
                    .bind("word", word).mapTo(Integer.class).one()) == 1;
        }
    }
}
