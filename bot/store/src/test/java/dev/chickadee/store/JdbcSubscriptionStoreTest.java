package dev.chickadee.store;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.chickadee.subscription.GrantStore;
import dev.chickadee.subscription.GrantStoreContract;
import dev.chickadee.subscription.SubscriptionStore;
import dev.chickadee.subscription.SubscriptionStoreContract;

class JdbcSubscriptionStoreTest {

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

    abstract static class Contract implements SubscriptionStoreContract, GrantStoreContract {

        private final TestDb db;

        Contract(TestDb db) {
            this.db = db;
        }

        @Override
        public SubscriptionStore subscriptions() {
            return db.stores().subscriptions();
        }

        @Override
        public GrantStore grants() {
            return db.stores().grants();
        }
    }
}
