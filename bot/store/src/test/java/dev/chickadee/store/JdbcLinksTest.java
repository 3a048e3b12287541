package dev.chickadee.store;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.chickadee.campaign.LinkStore;
import dev.chickadee.campaign.LinkStoreContract;

class JdbcLinksTest {

    @Nested
    class OnH2 implements LinkStoreContract {

        @RegisterExtension
        static final TestDb DB = TestDb.h2();

        @Override
        public LinkStore links() {
            return DB.stores().links();
        }
    }

    @Nested
    class OnPostgres implements LinkStoreContract {

        @RegisterExtension
        static final TestDb DB = TestDb.postgres();

        @Override
        public LinkStore links() {
            return DB.stores().links();
        }
    }
}
