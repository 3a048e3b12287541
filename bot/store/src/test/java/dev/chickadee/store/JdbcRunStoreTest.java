package dev.chickadee.store;

import static dev.chickadee.run.SomeRuns.ANN;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.chickadee.base.HandClock;
import dev.chickadee.base.ReporterText;
import dev.chickadee.playbook.StepId;
import dev.chickadee.run.Mark;
import dev.chickadee.run.Run;
import dev.chickadee.run.RunStore;
import dev.chickadee.run.RunStoreContract;
import dev.chickadee.run.SomeRuns;

class JdbcRunStoreTest {

    @RegisterExtension
    static final TestDb H2 = TestDb.h2();

    @RegisterExtension
    static final TestDb POSTGRES = TestDb.postgres();

    @Nested
    class OnH2 implements RunStoreContract {
        @Override
        public RunStore runs() {
            return H2.stores().runs();
        }
    }

    @Nested
    class OnPostgres implements RunStoreContract {
        @Override
        public RunStore runs() {
            return POSTGRES.stores().runs();
        }
    }

    @Test
    void nothing_that_was_confided_can_be_read_in_the_table() {
        for (var db : new TestDb[]{H2, POSTGRES}) {
            var run = confiding();
            db.stores().runs().add(run);
            var rows = db.db().with(handle -> handle.createQuery("select * from playbook_run").mapToMap().list());
            assertThat(rows).singleElement().satisfies(row -> assertThat(row.values()).allSatisfy(value -> assertThat(
                    value instanceof byte[] bytes
                            ? new String(bytes, StandardCharsets.ISO_8859_1)
                            : String.valueOf(value))
                    .doesNotContain("plover").doesNotContain("U1").doesNotContain("left")));
        }
    }

    @Test
    void words_moved_to_another_row_do_not_open() {
        var runs = H2.stores().runs();
        var one = confiding();
        var other = SomeRuns.run(ANN, "codes", "owl");
        runs.add(one);
        runs.add(other);
        H2.db().use(handle -> handle.execute(
                "update playbook_run set words = (select words from playbook_run where id = ?) where id = ?",
                one.id().value(), other.id().value()));
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> runs.find(other.id(), ANN)))
                .isInstanceOf(StoreFailure.class).hasMessageContaining("playbook_run.words does not open")
                .hasMessageNotContaining("plover");
    }

    @Test
    void of_many_who_begin_at_once_one_begins() throws Exception {
        for (var db : new TestDb[]{H2, POSTGRES}) {
            assertThat(atOnce(() -> db.stores().runs().add(SomeRuns.run(ANN, "codes", "owl")))).containsOnlyOnce(true);
            assertThat(db.stores().runs().of(ANN)).hasSize(1);
        }
    }

    @Test
    void of_many_presses_at_once_one_has_an_effect() throws Exception {
        for (var db : new TestDb[]{H2, POSTGRES}) {
            var run = SomeRuns.run(ANN, "simple", "owl");
            db.stores().runs().add(run);
            var moved = SomeRuns.after(dev.chickadee.playbook.SomePlaybooks.simple(), run,
                    new dev.chickadee.run.Move.Done());
            assertThat(atOnce(() -> db.stores().runs().update(moved))).containsOnlyOnce(true);
        }
    }

    @Test
    void after_the_keys_were_renewed_runs_are_found_and_stay_one() {
        var config = StoreConfig.inMemory();
        try (var stores = Stores.open(config, HandClock.morning())) {
            var run = confiding();
            stores.runs().add(run);
            stores.rotateKeys();
            assertThat(stores.runs().of(ANN)).containsExactly(run);
            assertThat(stores.runs().find(run.id(), ANN)).contains(run);
            assertThat(stores.runs().open(ANN, run.playbook(), run.project())).contains(run);
            assertThat(stores.runs().add(SomeRuns.run(ANN, "codes", "plover-9"))).isFalse();
            assertThat(stores.runs().forget(ANN)).isEqualTo(1);
        }
    }

    @Test
    void every_kind_of_mark_has_a_stored_word() {
        var kinds = List.of(Mark.Done.class, Mark.Chosen.class, Mark.Typed.class, Mark.NotApplicable.class);
        assertThat(Mark.class.getPermittedSubclasses()).containsExactlyInAnyOrderElementsOf(kinds);
    }

    @Test
    void what_version_1_stored_still_reads() {
        var stored = RunJson
                .parse("""
                        {"v":1,"project":"owl","trail":[{"step":"a","kind":"done"},{"step":"b","kind":"chosen","words":"yes"},
                        {"step":"c","kind":"typed","words":"seen"},{"step":"d","kind":"not-applicable","words":"no phone"}]}""");
        assertThat(stored).isEqualTo(new RunJson(new ReporterText("owl"),
                List.of(new Mark.Done(new StepId("a")), new Mark.Chosen(new StepId("b"), "yes"),
                        new Mark.Typed(new StepId("c"), new ReporterText("seen")),
                        new Mark.NotApplicable(new StepId("d"), new ReporterText("no phone")))));
    }

    private static Run confiding() {
        var begun = SomeRuns.run(ANN, "codes", "plover-9");
        return new Run(begun.id(), begun.by(), begun.community(), begun.playbook(), 1, begun.project(),
                List.of(new Mark.Chosen(new StepId("a"), "left"),
                        new Mark.Typed(new StepId("b"), new ReporterText("plover nest"))),
                begun.startedAt(), begun.changedAt(), null, 3);
    }

    private static List<Boolean> atOnce(Callable<Boolean> work) throws Exception {
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = workers.invokeAll(Arrays.asList(work, work, work, work, work, work));
            return all.stream().map(future -> future.resultNow()).toList();
        }
    }
}
