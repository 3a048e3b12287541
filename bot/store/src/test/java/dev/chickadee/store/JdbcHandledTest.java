package dev.chickadee.store;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.chickadee.base.HandClock;
import dev.chickadee.base.Transactor;
import dev.chickadee.chat.Handled;
import dev.chickadee.chat.HandledContract;

class JdbcHandledTest {

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

    abstract static class Contract implements HandledContract {

        private final TestDb db;

        Contract(TestDb db) {
            this.db = db;
        }

        @Override
        public Handled handled() {
            return db.stores().handled();
        }

        @Override
        public Transactor transactor() {
            return db.transactor();
        }

        @Override
        public HandClock clock() {
            return db.clock();
        }
    }
}
