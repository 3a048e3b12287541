package dev.chickadee.desk;

import static dev.chickadee.playbook.SomePlaybooks.playbook;
import static dev.chickadee.playbook.SomePlaybooks.step;
import static dev.chickadee.playbook.SomePlaybooks.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.chickadee.base.ReporterText;
import dev.chickadee.chat.Action;
import dev.chickadee.community.CommunityId;
import dev.chickadee.playbook.Playbook;
import dev.chickadee.playbook.PlaybookId;
import dev.chickadee.playbook.SomePlaybooks;
import dev.chickadee.run.RunStore;

/** Buttons pressed twice, late, by others, or made up. */
class PlaybookButtonsTest {

    private final TestDesk desk = TestDesk.open();
    private final Pressing mira = new Pressing(desk, "mira");

    @BeforeEach
    void fill() {
        Pressing.offer(desk, SomePlaybooks.forked(), SomePlaybooks.simple(),
                playbook("long-choice", 1, step("pick", SomePlaybooks.choice("a", "b", "c", "d", "e"), null, false)));
    }

    @Test
    void two_presses_of_one_button_have_one_effect() {
        var look = desk.command("mira", "playbook", "simple");
        mira.press(look, "Done");
        var again = mira.press(look, "Done");
        assertThat(TestDesk.card(again).heading()).isEqualTo("Do note");
        assertThat(TestDesk.words(again)).contains("from an earlier step and changed nothing");
        assertThat(desk.runs.of(TestDesk.person("mira")).getFirst().trail()).hasSize(1);
    }

    @Test
    void a_button_of_a_finished_run_says_so() {
        var look = desk.command("mira", "playbook", "long-choice");
        var select = (Action.Select) TestDesk.card(look).actions().getFirst();
        desk.press("mira", select.action(), select.ref(), "0");
        var late = desk.press("mira", select.action(), select.ref(), "1");
        assertThat(TestDesk.words(late)).contains("finished this playbook already", "Do pick: “The a”");
        assertThat(TestDesk.words(desk.press("mira", "playbook:back", select.ref())))
                .contains("finished this playbook");
    }

    @Test
    void nobody_presses_the_buttons_of_another() {
        var look = desk.command("mira", "playbook", "simple");
        assertThat(TestDesk.words(new Pressing(desk, "rhea").press(look, "Done")))
                .contains("belongs to nothing that you follow");
        assertThat(TestDesk.words(new Pressing(desk, "rhea").press(look, "Pause")))
                .contains("belongs to nothing that you follow");
        assertThat(desk.runs.of(TestDesk.person("mira")).getFirst().trail()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "../..", "0000000000000000000000.1.0", "0000000000000000000000.-1.0",
            "0000000000000000000000.9999999.0", "0000000000000000000000.1.99999", "0000000000000000000000.1"})
    void a_made_up_button_changes_nothing_and_breaks_nothing(String ref) {
        desk.command("mira", "playbook", "simple");
        for (var verb : List.of("done", "back", "choose", "pause", "resume", "again", "nonsense")) {
            assertThat(TestDesk.words(desk.press("mira", "playbook:" + verb, ref))).as(verb)
                    .doesNotContain("Something in Chickadee broke");
        }
        assertThat(desk.runs.of(TestDesk.person("mira")).getFirst().trail()).isEmpty();
    }

    @Test
    void a_made_up_answer_is_refused() {
        var ready = desk.command("mira", "playbook", "forked");
        var ref = RunRef.parse(Pressing.button(ready, "Yes").ref()).orElseThrow();
        var forged = new RunRef(ref.run(), ref.seen(), 7).print();
        assertThat(TestDesk.words(desk.press("mira", "playbook:choose", forged)))
                .contains("not an answer to this step");
        assertThat(TestDesk.words(desk.press("mira", "playbook:done", ref.print()))).contains("asks something");
        assertThat(TestDesk.words(desk.press("mira", "playbook:back", ref.print()))).contains("nothing to go back to");
    }

    @Test
    void no_button_carries_an_answer_or_a_project() {
        var look = desk.command("mira", "playbook", "simple plover-9");
        var note = mira.press(look, "Done");
        var end = mira.press(mira.send(note, "Answer", "plover nest"), "Done");
        for (var reply : List.of(look, note, end)) {
            assertThat(TestDesk.card(reply).actions())
                    .allSatisfy(action -> assertThat(action.ref() + action.action()).doesNotContain("plover"));
        }
    }

    @Test
    void what_is_old_is_erased_by_community_and_its_button_says_so() {
        var look = desk.command("mira", "playbook", "simple");
        RunStore store = desk.runs;
        assertThat(store.forgetBefore(new CommunityId("acorn"), desk.clock.instant().plusSeconds(1))).isEqualTo(1);
        assertThat(TestDesk.words(mira.press(look, "Done"))).contains("was erased because nobody touched it for long");
        assertThat(store.open(TestDesk.person("mira"), new PlaybookId("simple"), ReporterText.EMPTY)).isEmpty();
    }

    @Test
    void the_longest_labels_fit_every_button() {
        var title = words("x".repeat(70));
        Pressing.offer(desk, new Playbook(new PlaybookId("wide"), 1, title, words("p"), words("a"), 480,
                SomePlaybooks.simple().mapsTo(), SomePlaybooks.simple().steps()));
        var look = desk.command("mira", "playbook", "wide " + "y".repeat(100));
        mira.press(look, "Done");
        assertThat(TestDesk.words(desk.command("mira", "playbook", ""))).contains("x".repeat(70));
        assertThat(TestDesk.words(desk.command("mira", "harden", "y".repeat(100)))).contains("y".repeat(100));
    }
}
