package dev.chickadee.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.chickadee.campaign.MatchStore;
import dev.chickadee.campaign.MatchStoreContract;
import dev.chickadee.campaign.Matching;
import dev.chickadee.campaign.ReportTraces;
import dev.chickadee.indicator.Blinder;
import dev.chickadee.indicator.FormKind;

class JdbcMatchStoreTest {

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

    abstract static class Contract implements MatchStoreContract {

        private final TestDb db;

        Contract(TestDb db) {
            this.db = db;
        }

        @Override
        public MatchStore matches() {
            return db.stores().matches();
        }

        @Test
        void what_a_rolled_back_transaction_matched_is_forgotten() {
            var matching = new Matching(matches(), new Blinder("test", new byte[32]));
            assertThatThrownBy(() -> db.transactor().inOne(() -> {
                matching.add(report("r1"));
                throw new UnsupportedOperationException("on purpose");
            })).isInstanceOf(UnsupportedOperationException.class);
            assertThat(matching.add(report("r2")).links()).isEmpty();
            assertThat(matching.add(report("r3")).campaign()).isEqualTo("r2");
        }

        @Test
        void an_installation_blinds_the_same_value_alike_and_another_one_does_not() {
            var value = db.stores().blinder().blind(FormKind.HANDLE, "brakelmondovi");
            assertThat(db.stores().blinder().blind(FormKind.HANDLE, "brakelmondovi")).isEqualTo(value);
            try (var other = Stores.open(StoreConfig.inMemory(), db.clock())) {
                assertThat(other.blinder().blind(FormKind.HANDLE, "brakelmondovi").hex()).isNotEqualTo(value.hex());
            }
        }

        @Test
        void nothing_kept_can_be_read() {
            new Matching(matches(), new Blinder("test", new byte[32])).add(report("r1"));
            var texts = db.db().with(handle -> handle.createQuery("select report, campaign, epoch from match_report")
                    .map((row, context) -> row.getString(1) + row.getString(2) + row.getString(3)).list());
            assertThat(texts).containsExactly("r1r1test");
            var bytes = db.db().with(handle -> handle.createQuery("""
                    select sketch as kept from match_report union all select hash from match_value""")
                    .mapTo(byte[].class).list());
            assertThat(bytes).hasSizeGreaterThan(5).allSatisfy(kept -> assertThat(new String(kept,
                    java.nio.charset.StandardCharsets.ISO_8859_1)).doesNotContainIgnoringCase("brakelmondovi")
                    .doesNotContainIgnoringCase("harbour").doesNotContain("zaxwenhul"));
        }

        private static ReportTraces report(String key) {
            return new ReportTraces(key, "They want the keys of our harbour.", List.of("brakelmondovi"),
                    List.of("kim@zaxwenhul.icu"), List.of(), Instant.parse("2026-03-02T08:00:00Z"));
        }
    }
}
