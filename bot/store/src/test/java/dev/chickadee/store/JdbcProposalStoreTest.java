package dev.chickadee.store;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.chickadee.community.ProposalStore;
import dev.chickadee.community.ProposalStoreContract;

class JdbcProposalStoreTest {

    @Nested
    class OnH2 implements ProposalStoreContract {

        @RegisterExtension
        static final TestDb DB = TestDb.h2();

        @Override
        public ProposalStore proposals() {
            return DB.stores().proposals();
        }
    }

    @Nested
    class OnPostgres implements ProposalStoreContract {

        @RegisterExtension
        static final TestDb DB = TestDb.postgres();

        @Override
        public ProposalStore proposals() {
            return DB.stores().proposals();
        }
    }
}
