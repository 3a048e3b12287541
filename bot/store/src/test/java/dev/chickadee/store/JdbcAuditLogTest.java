package dev.chickadee.store;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.chickadee.audit.AuditLog;
import dev.chickadee.audit.AuditLogContract;
import dev.chickadee.base.Transactor;

class JdbcAuditLogTest {

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

    abstract static class Contract implements AuditLogContract {

        private final TestDb db;

        Contract(TestDb db) {
            this.db = db;
        }

        @Override
        public Transactor transactor() {
            return db.transactor();
        }

        @Override
        public AuditLog log() {
            return db.stores().auditLog();
        }

        @Override
        public void changeLine(long seq) {
            change("update audit_entry set what = 'report.closed' where seq = " + seq);
        }

        @Override
        public void deleteLine(long seq) {
            change("delete from audit_entry where seq = " + seq);
        }

        @Override
        public void exchangeLines(long one, long other) {
            change("update audit_entry set seq = -1 where seq = " + one);
            change("update audit_entry set seq = " + one + " where seq = " + other);
            change("update audit_entry set seq = " + other + " where seq = -1");
        }

        @Override
        public void copyLine(long seq, long as) {
            change("insert into audit_entry (seq, happened_at, community, done_by, what, about, hash) select " + as
                    + ", happened_at, community, done_by, what, about, hash from audit_entry where seq = " + seq);
        }

        private void change(String statement) {
            db.db().use(handle -> handle.execute(statement));
        }
    }
}
