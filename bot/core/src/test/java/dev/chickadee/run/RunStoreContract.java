package dev.chickadee.run;

import static dev.chickadee.run.SomeRuns.ACORN;
import static dev.chickadee.run.SomeRuns.ANN;
import static dev.chickadee.run.SomeRuns.BEN;
import static dev.chickadee.run.SomeRuns.MORNING;
import static dev.chickadee.run.SomeRuns.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.chickadee.base.ReporterText;
import dev.chickadee.community.CommunityId;
import dev.chickadee.playbook.PlaybookId;
import dev.chickadee.playbook.StepId;

/** What every {@link RunStore} does. */
public interface RunStoreContract {

    PlaybookId CODES = new PlaybookId("codes");
    ReporterText OWL = new ReporterText("owl");

    /** An empty one. */
    RunStore runs();

    @Test
    default void a_run_comes_back_as_it_was_with_every_kind_of_mark() {
        var run = run(ANN, "codes", "owl").with(new Mark.Done(new StepId("a")), MORNING.plusSeconds(1))
                .with(new Mark.Chosen(new StepId("b"), "yes"), MORNING.plusSeconds(2))
                .with(new Mark.Typed(new StepId("c"), new ReporterText("\"words\"\n\u00fc \uD83D\uDC26")),
                        MORNING.plusSeconds(3))
                .with(new Mark.NotApplicable(new StepId("d"), new ReporterText("no phone")), MORNING.plusSeconds(4));
        assertThat(runs().add(run)).isTrue();
        assertThat(runs().find(run.id(), ANN)).contains(run);
    }

    @Test
    default void a_finished_run_comes_back_as_it_was() {
        var run = run(ANN, "codes", "");
        runs().add(run);
        var finished = run.with(new Mark.Done(new StepId("a")), MORNING).finishedAt(MORNING.plusSeconds(9));
        assertThat(runs().update(finished)).isTrue();
        assertThat(runs().find(run.id(), ANN)).contains(finished);
    }

    @Test
    default void nobody_finds_the_run_of_another() {
        var run = run(ANN, "codes", "owl");
        runs().add(run);
        assertThat(runs().find(run.id(), BEN)).isEmpty();
        assertThat(runs().of(BEN)).isEmpty();
        assertThat(runs().open(BEN, CODES, OWL)).isEmpty();
        assertThat(runs().find(RunId.random(), ANN)).isEmpty();
    }

    @Test
    default void one_run_of_a_playbook_is_open_for_a_project() {
        var run = run(ANN, "codes", "owl");
        assertThat(runs().add(run)).isTrue();
        assertThat(runs().add(run(ANN, "codes", "owl"))).isFalse();
        assertThat(runs().open(ANN, CODES, OWL)).contains(run);
        assertThat(runs().of(ANN)).containsExactly(run);
    }

    @Test
    default void another_project_person_or_playbook_is_another_run() {
        assertThat(runs().add(run(ANN, "codes", "owl"))).isTrue();
        assertThat(runs().add(run(ANN, "codes", ""))).isTrue();
        assertThat(runs().add(run(BEN, "codes", "owl"))).isTrue();
        assertThat(runs().add(run(ANN, "verify", "owl"))).isTrue();
        assertThat(runs().of(ANN)).hasSize(3);
    }

    @Test
    default void after_the_end_another_one_may_begin() {
        var run = run(ANN, "codes", "owl");
        runs().add(run);
        runs().update(run.with(new Mark.Done(new StepId("a")), MORNING).finishedAt(MORNING));
        assertThat(runs().open(ANN, CODES, OWL)).isEmpty();
        var second = run(ANN, "codes", "owl");
        assertThat(runs().add(second)).isTrue();
        assertThat(runs().open(ANN, CODES, OWL)).contains(second);
    }

    @Test
    default void of_two_changes_of_one_version_one_has_an_effect() {
        var run = run(ANN, "codes", "owl");
        runs().add(run);
        var one = run.with(new Mark.Chosen(new StepId("a"), "yes"), MORNING);
        assertThat(runs().update(one)).isTrue();
        assertThat(runs().update(run.with(new Mark.Chosen(new StepId("a"), "no"), MORNING))).isFalse();
        assertThat(runs().find(run.id(), ANN)).contains(one);
    }

    @Test
    default void a_run_that_is_not_there_cannot_be_changed() {
        assertThat(runs().update(run(ANN, "codes", "").with(new Mark.Done(new StepId("a")), MORNING))).isFalse();
        assertThat(runs().of(ANN)).isEmpty();
    }

    @Test
    default void the_last_changed_is_listed_first() {
        var old = run(ANN, "codes", "");
        var young = run(ANN, "verify", "");
        List.of(young, old).forEach(run -> runs().add(run));
        assertThat(runs().update(young.with(new Mark.Done(new StepId("a")), MORNING.plusSeconds(60)))).isTrue();
        assertThat(runs().of(ANN)).extracting(Run::playbook).containsExactly(new PlaybookId("verify"), CODES);
    }

    @Test
    default void what_nobody_touched_for_long_is_erased_in_its_community_only() {
        var old = run(ANN, "codes", "");
        var touched = run(ANN, "verify", "");
        var elsewhere = Run.begun(ANN, new CommunityId("birch"), CODES, 1, OWL, MORNING);
        List.of(old, touched, elsewhere).forEach(run -> runs().add(run));
        runs().update(touched.with(new Mark.Done(new StepId("a")), MORNING.plus(Duration.ofDays(2))));
        assertThat(runs().forgetBefore(ACORN, MORNING.plus(Duration.ofDays(1)))).isEqualTo(1);
        assertThat(runs().of(ANN)).extracting(Run::id).containsExactlyInAnyOrder(touched.id(), elsewhere.id());
        assertThat(runs().add(run(ANN, "codes", ""))).as("the place is free again").isTrue();
    }

    @Test
    default void everything_of_a_person_can_be_erased() {
        runs().add(run(ANN, "codes", ""));
        runs().add(run(ANN, "verify", ""));
        runs().add(run(BEN, "codes", ""));
        assertThat(runs().forget(ANN)).isEqualTo(2);
        assertThat(runs().of(ANN)).isEmpty();
        assertThat(runs().of(BEN)).hasSize(1);
    }
}
