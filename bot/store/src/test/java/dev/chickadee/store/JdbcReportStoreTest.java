package dev.chickadee.store;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.chickadee.base.Transactor;
import dev.chickadee.community.Community;
import dev.chickadee.community.CommunityId;
import dev.chickadee.report.ReportStore;
import dev.chickadee.report.ReportStoreContract;

class JdbcReportStoreTest {

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

    abstract static class Contract implements ReportStoreContract {

        private final TestDb db;

        Contract(TestDb db) {
            this.db = db;
        }

        @Override
        public Transactor transactor() {
            return db.transactor();
        }

        @Override
        public ReportStore store() {
            return db.stores().reports();
        }

        @Override
        public void addCommunity(CommunityId community) {
            db.stores().communities().put(new Community(community, "A community", ZoneId.of("UTC"), Locale.ENGLISH,
                    Community.RETENTION, List.of(), null, true));
        }
    }
}
