package dev.chickadee.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.chickadee.playbook.PlaybookArchive;
import dev.chickadee.playbook.PlaybookArchiveContract;
import dev.chickadee.playbook.PlaybookId;
import dev.chickadee.playbook.Reading;
import dev.chickadee.store.playbook.PlaybookReader;

class JdbcPlaybookArchiveTest {

    @RegisterExtension
    static final TestDb H2 = TestDb.h2();

    @RegisterExtension
    static final TestDb POSTGRES = TestDb.postgres();

    @Nested
    class OnH2 implements PlaybookArchiveContract {
        @Override
        public PlaybookArchive archive() {
            return H2.stores().playbooks();
        }

        @Override
        public Reading.Good revision(int revision, String title) {
            return written(revision, title);
        }
    }

    @Nested
    class OnPostgres implements PlaybookArchiveContract {
        @Override
        public PlaybookArchive archive() {
            return POSTGRES.stores().playbooks();
        }

        @Override
        public Reading.Good revision(int revision, String title) {
            return written(revision, title);
        }
    }

    @Test
    void a_revision_that_no_longer_reads_is_told_and_not_guessed() {
        H2.db().use(handle -> handle.execute("""
                insert into playbook_revision (id, revision, source, kept_at)
                values ('archived', 1, 'format: 7', timestamp with time zone '2026-11-24 08:00:00Z')"""));
        assertThatThrownBy(() -> H2.stores().playbooks().find(new PlaybookId("archived"), 1))
                .isInstanceOf(StoreFailure.class).hasMessageContaining("revision 1 of the playbook archived");
    }

    @Test
    void a_revision_kept_in_a_transaction_that_failed_is_not_kept() {
        var good = written(1, "First");
        assertThatThrownBy(() -> H2.transactor().inOne(() -> {
            H2.stores().playbooks().keep(good);
            throw new IllegalStateException("on purpose");
        })).hasMessage("on purpose");
        assertThat(H2.stores().playbooks().find(good.playbook().id(), 1)).isEmpty();
    }

    private static Reading.Good written(int revision, String title) {
        return (Reading.Good) new PlaybookReader().read("archived.yaml", """
                format: 1
                id: archived
                revision: %d
                languages: [en]
                title: {en: %s}
                purpose: {en: A purpose}
                audience: {en: Everybody}
                minutes: 5
                steps:
                  - id: only
                    title: {en: Only}
                    text: {en: Do it}
                    why: {en: Because}
                """.formatted(revision, title));
    }
}
