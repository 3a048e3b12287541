package dev.chickadee.desk;

import static dev.chickadee.playbook.SomePlaybooks.playbook;
import static dev.chickadee.playbook.SomePlaybooks.step;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.chickadee.chat.Action;
import dev.chickadee.chat.Reply;
import dev.chickadee.playbook.Playbook;

class HardenDialogTest {

    private final TestDesk desk = TestDesk.open();
    private final Pressing mira = new Pressing(desk, "mira");

    @BeforeEach
    void fill() {
        Pressing.offer(desk, of("enable-two-factor"), of("recovery-codes"), of("verify-identity"), of("another"));
    }

    @Test
    void the_three_are_one_checklist_in_their_order() {
        var card = TestDesk.card(desk.command("mira", "harden", "owl"));
        assertThat(card.heading()).isEqualTo("Checklist for owl");
        assertThat(TestDesk.words(card)).contains("0 of 3 done", "Next: Title of enable-two-factor – Do one",
                "Not begun; 10 minutes", "0 of 6 steps done").doesNotContain("another");
        assertThat(Pressing.labels(card.actions())).containsExactly("Begin: Title of enable-two-factor",
                "Begin: Title of recovery-codes", "Begin: Title of verify-identity");
    }

    @Test
    void it_tells_what_is_done_and_what_is_next() {
        var list = desk.command("mira", "harden", "owl");
        var one = mira.press(list, "Begin: Title of enable-two-factor");
        assertThat(TestDesk.words(one)).contains("For: owl", "Step 1 of 2");
        assertThat(TestDesk.words(desk.command("mira", "harden", "OWL"))).contains("Checklist for owl");
        var end = mira.press(mira.press(one, "Done"), "Done");
        var back = mira.press(end, "To the checklist");
        assertThat(back).isInstanceOf(Reply.Replace.class);
        assertThat(TestDesk.words(back)).contains("1 of 3 done", "Next: Title of recovery-codes", "Done on",
                "2 of 6 steps done");
        assertThat(Pressing.labels(TestDesk.card(back).actions())).contains("Once more: Title of enable-two-factor",
                "Begin: Title of recovery-codes");
    }

    @Test
    void a_playbook_under_way_shows_its_step_and_goes_on() {
        mira.press(mira.press(desk.command("mira", "harden", "owl"), "Begin: Title of recovery-codes"), "Done");
        var list = desk.command("mira", "harden", "owl");
        assertThat(TestDesk.words(list)).contains("Step 2 of 2. Next: Do two");
        assertThat(TestDesk.card(mira.press(list, "Go on: Title of recovery-codes")).heading()).isEqualTo("Do two");
    }

    @Test
    void when_all_is_done_it_says_so() {
        for (var title : List.of("enable-two-factor", "recovery-codes", "verify-identity")) {
            mira.press(mira.press(mira.press(desk.command("mira", "harden", ""), "Begin: Title of " + title), "Done"),
                    "Done");
        }
        var list = desk.command("mira", "harden", "");
        assertThat(TestDesk.words(list)).contains("Checklist for your own accounts", "3 of 3 done",
                "All of it is done", "6 of 6 steps done");
        var again = mira.press(list, "Once more: Title of recovery-codes");
        assertThat(TestDesk.words(again)).contains("Step 1 of 2");
        assertThat(TestDesk.words(desk.command("mira", "harden", ""))).contains("2 of 3 done");
    }

    @Test
    void asking_twice_begins_nothing_twice() {
        desk.command("mira", "harden", "owl");
        desk.command("mira", "harden", "owl");
        assertThat(desk.runs.of(TestDesk.person("mira"))).hasSize(3);
    }

    @Test
    void the_persons_other_checklists_are_one_choice_away() {
        desk.command("mira", "harden", "owl");
        var own = desk.command("mira", "harden", "");
        var select = (Action.Select) TestDesk.card(own).actions().getLast();
        assertThat(select.options()).singleElement().satisfies(one -> assertThat(one.label()).isEqualTo("owl"));
        var owl = desk.press("mira", select.action(), select.ref(), select.options().getFirst().value());
        assertThat(TestDesk.card(owl).heading()).isEqualTo("Checklist for owl");
    }

    @Test
    void nobody_sees_the_checklist_of_another() {
        var run = TestDesk.ref(desk.command("mira", "harden", "owl"), "playbook:resume");
        assertThat(TestDesk.words(desk.press("rhea", "harden:show", run)))
                .contains("belongs to nothing that you follow");
        assertThat(TestDesk.words(desk.press("mira", "harden:show", "nonsense"))).contains("too old");
        assertThat(TestDesk.words(desk.command("rhea", "harden", ""))).doesNotContain("owl");
    }

    @Test
    void what_is_not_offered_is_left_out_and_without_any_it_says_so() {
        Pressing.offer(desk, of("recovery-codes"));
        assertThat(TestDesk.words(desk.command("mira", "harden", ""))).contains("0 of 1 done");
        Pressing.offer(desk);
        assertThat(TestDesk.words(desk.command("rhea", "harden", ""))).contains("no playbooks here at the moment");
    }

    @Test
    void a_name_without_end_is_refused() {
        assertThat(TestDesk.words(desk.command("mira", "harden", "x".repeat(100_000)))).contains("at most 100");
    }

    private static Playbook of(String id) {
        return playbook(id, 1, step("one", null, null, false), step("two", null, null, false));
    }
}
