package dev.chickadee.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.chickadee.base.Ids;
import dev.chickadee.chat.Person;
import dev.chickadee.chat.PlaceId;
import dev.chickadee.chat.Platform;
import dev.chickadee.store.Sealer.Access;

class SealerTest {

    @Nested
    class OnH2 extends Promises {

        @RegisterExtension
        static final TestDb DB = TestDb.h2();

        OnH2() {
            super(DB);
        }
    }

    @Nested
    class OnPostgres extends Promises {

        @RegisterExtension
        static final TestDb DB = TestDb.postgres();

        OnPostgres() {
            super(DB);
        }
    }

    abstract static class Promises {

        private static final Cell WHAT = new Cell("report", "words", "r1");
        private static final Person WREN = new Person(new PlaceId(new Platform("slack"), "T1"), "U1");

        private final TestDb db;
        private Sealer sealer;

        Promises(TestDb db) {
            this.db = db;
        }

        @BeforeEach
        void freshKeys() {
            sealer = new Sealer(db.db(), Keys.generate(), db.clock());
        }

        @Test
        void what_was_sealed_opens_again() {
            var sealed = sealer.newCase("r1", "acorn").seal(WHAT, "they lean on me");
            assertThat(open("r1", WHAT, sealed)).isEqualTo("they lean on me");
        }

        @Test
        void the_same_words_look_different_each_time() {
            var key = sealer.newCase("r1", "acorn");
            assertThat(key.seal(WHAT, "same")).isNotEqualTo(key.seal(WHAT, "same"));
        }

        @Test
        void a_value_moved_to_another_row_column_or_table_does_not_open() {
            var sealed = sealer.newCase("r1", "acorn").seal(WHAT, "words");
            for (var other : new Cell[]{new Cell("report", "words", "r2"), new Cell("report", "who", "r1"),
                    new Cell("relay", "words", "r1")}) {
                assertThatThrownBy(() -> open("r1", other, sealed)).isInstanceOf(StoreFailure.class)
                        .hasMessageContaining("does not open");
            }
        }

        @Test
        void a_value_of_another_report_does_not_open() {
            var sealed = sealer.newCase("r1", "acorn").seal(WHAT, "words");
            sealer.newCase("r2", "acorn");
            assertThatThrownBy(() -> open("r2", WHAT, sealed)).isInstanceOf(StoreFailure.class);
        }

        @Test
        void a_changed_bit_is_noticed() {
            var sealed = sealer.newCase("r1", "acorn").seal(WHAT, "words");
            for (int at = 0; at < sealed.length; at++) {
                var changed = sealed.clone();
                changed[at] ^= 1;
                assertThatThrownBy(() -> open("r1", WHAT, changed)).isInstanceOf(StoreFailure.class);
            }
        }

        @Test
        void after_erasing_nothing_opens_and_erasing_twice_is_fine() {
            sealer.newCase("r1", "acorn");
            sealer.newCase("r2", "acorn");
            assertThat(sealer.eraseCase("r1")).isTrue();
            assertThat(sealer.eraseCase("r1")).isFalse();
            assertThat(sealer.caseOf("r1")).isInstanceOf(Access.Erased.class);
            assertThat(sealer.caseOf("r2")).as("another report").isInstanceOf(Access.Held.class);
        }

        @Test
        void a_new_key_for_an_erased_report_does_not_open_what_the_old_one_sealed() {
            var sealed = sealer.newCase("r1", "acorn").seal(WHAT, "words");
            sealer.eraseCase("r1");
            sealer.newCase("r1", "acorn");
            assertThatThrownBy(() -> open("r1", WHAT, sealed)).isInstanceOf(StoreFailure.class);
        }

        @Test
        void a_report_gets_one_key_only() {
            sealer.newCase("r1", "acorn");
            assertThatThrownBy(() -> sealer.newCase("r1", "acorn")).isInstanceOf(IllegalStateException.class);
        }

        @Test
        void a_report_key_moved_to_another_report_does_not_open() {
            sealer.newCase("r1", "acorn");
            sealer.newCase("r2", "acorn");
            db.db().use(handle -> handle.execute("""
                    update report_key set wrapped = (select wrapped from report_key where report = 'r1')
                    where report = 'r2'"""));
            assertThatThrownBy(() -> sealer.caseOf("r2")).isInstanceOf(StoreFailure.class)
                    .hasMessageContaining("report_key does not open");
        }

        @Test
        void with_another_key_file_nothing_opens() {
            sealer.newCase("r1", "acorn");
            var stranger = new Sealer(db.db(), Keys.generate(), db.clock());
            assertThatThrownBy(() -> stranger.caseOf("r1")).isInstanceOf(StoreFailure.class)
                    .hasMessageContaining("Put the right key file back");
        }

        @Test
        void identity_needs_the_reports_key_and_the_identity_key() {
            var cell = new Cell("report", "reporter", "r1");
            var key = sealer.newCase("r1", "acorn");
            var sealed = sealer.sealIdentity(key, cell, "slack/T1/U1");
            assertThat(sealer.openIdentity(held(sealer, "r1"), cell, sealed)).isEqualTo("slack/T1/U1");
            assertThat(key.openWords(cell, sealed)).as("with the report's key alone").doesNotContain("U1");
            assertThatThrownBy(() -> sealer.openIdentity(sealer.newCase("r2", "acorn"), cell, sealed))
                    .as("without the report's key").isInstanceOf(StoreFailure.class);
        }

        @Test
        void after_rotation_old_and_new_values_open_and_only_the_new_key_seals() {
            var identity = new Cell("report", "reporter", "r1");
            var key = sealer.newCase("r1", "acorn");
            var words = key.seal(WHAT, "old words");
            var reporter = sealer.sealIdentity(key, identity, "old person");
            var before = sealer.keys();
            sealer.rewrap(before.rotated(Set.of(KeyName.IDENTITY, KeyName.COMMUNITIES)));
            assertThat(open("r1", WHAT, words)).isEqualTo("old words");
            assertThat(sealer.openIdentity(held(sealer, "r1"), identity, reporter)).isEqualTo("old person");
            sealer.newCase("r2", "birch");
            var old = new Sealer(db.db(), before, db.clock());
            assertThatThrownBy(() -> old.caseOf("r1")).as("rewrapped").isInstanceOf(StoreFailure.class);
            assertThatThrownBy(() -> old.caseOf("r2")).as("new").isInstanceOf(StoreFailure.class);
        }

        @Test
        void a_person_is_found_by_old_and_new_hashes() {
            var old = sealer.blindPerson(WREN);
            assertThat(sealer.blindPerson(WREN)).isEqualTo(old).hasSizeLessThanOrEqualTo(40).doesNotContain("U1");
            assertThat(sealer.everyBlindPerson(WREN)).containsExactly(old);
            sealer.rewrap(sealer.keys().rotated(Set.of(KeyName.LOOKUP)));
            assertThat(sealer.blindPerson(WREN)).isNotEqualTo(old);
            assertThat(sealer.everyBlindPerson(WREN)).containsExactly(sealer.blindPerson(WREN), old);
        }

        @Test
        void two_persons_never_share_a_hash() {
            var slack = new Platform("slack");
            var hashes = Arrays.asList(WREN, new Person(new PlaceId(slack, "T1"), "U2"),
                    new Person(new PlaceId(slack, "T2"), "U1"),
                    new Person(new PlaceId(new Platform("discord"), "T1"), "U1")).stream()
                    .map(sealer::blindPerson).toList();
            assertThat(hashes).doesNotHaveDuplicates();
        }

        @Test
        void twenty_first_reports_of_a_community_at_once_share_its_key() throws Exception {
            var reports = IntStream.range(0, 20).mapToObj(_ -> Ids.random()).toList();
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (var done : threads.invokeAll(reports.stream().<Callable<CaseKey>>map(
                        id -> () -> db.transactor().inOne(() -> sealer.newCase(id, "acorn"))).toList())) {
                    done.get();
                }
            }
            assertThat(reports).allSatisfy(id -> assertThat(sealer.caseOf(id)).isInstanceOf(Access.Held.class));
        }

        private String open(String report, Cell cell, byte[] sealed) {
            return held(sealer, report).openWords(cell, sealed);
        }

        private static CaseKey held(Sealer sealer, String report) {
            return switch (sealer.caseOf(report)) {
                case Access.Held(var key) -> key;
                case Access.Erased() -> throw new AssertionError("erased: " + report);
            };
        }
    }
}
