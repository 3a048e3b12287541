package dev.chickadee.store;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.chickadee.alert.AlertStore;
import dev.chickadee.alert.AlertStoreContract;
import dev.chickadee.alert.SightingStore;
import dev.chickadee.report.ReportId;

class JdbcAlertStoreTest {

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

    abstract static class Contract implements AlertStoreContract {

        private final TestDb db;

        Contract(TestDb db) {
            this.db = db;
        }

        @Override
        public AlertStore alerts() {
            return db.stores().alerts();
        }

        @Override
        public SightingStore sightings() {
            return db.stores().sightings();
        }

        @Override
        public ReportId aReport() {
            var report = ReportId.random();
            db.stores().sealer().newCase(report.value(), ACORN.value());
            return report;
        }

        @Override
        public void erase(ReportId report) {
            db.stores().sealer().eraseCase(report.value());
        }
    }
}
