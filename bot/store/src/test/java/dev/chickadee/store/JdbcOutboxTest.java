package dev.chickadee.store;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.chickadee.base.HandClock;
import dev.chickadee.delivery.KilledAtAnyStepContract;
import dev.chickadee.delivery.Ledger;
import dev.chickadee.delivery.LedgerContract;
import dev.chickadee.delivery.Outbox;
import dev.chickadee.delivery.OutboxContract;

class JdbcOutboxTest {

    @Nested
    class OnH2 extends Contract {

        @RegisterExtension
        static final TestDb DB = TestDb.h2();

        OnH2() {
            super(DB);
        }
    }

    @Nested
    class OnPostgres extends Contract {

        @RegisterExtension
        static final TestDb DB = TestDb.postgres();

        OnPostgres() {
            super(DB);
        }
    }

    abstract static class Contract implements OutboxContract, LedgerContract, KilledAtAnyStepContract {

        private final TestDb db;

        Contract(TestDb db) {
            this.db = db;
        }

        @Override
        public Outbox outbox() {
            return db.stores().outbox();
        }

        @Override
        public Ledger ledger() {
            return db.stores().ledger();
        }

        @Override
        public HandClock clock() {
            return db.clock();
        }

        /** Each step would take minutes; every story is cut somewhere else. */
        @Override
        public int stride() {
            return 7;
        }
    }
}
