package dev.chickadee.store;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.chickadee.base.Transactor;
import dev.chickadee.community.CommunityStore;
import dev.chickadee.community.CommunityStoreContract;

class JdbcCommunityStoreTest {

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

    abstract static class Contract implements CommunityStoreContract {

        private final TestDb db;

        Contract(TestDb db) {
            this.db = db;
        }

        @Override
        public Transactor transactor() {
            return db.transactor();
        }

        @Override
        public CommunityStore store() {
            return db.stores().communities();
        }
    }
}
