package dev.chickadee.desk;

import static dev.chickadee.playbook.SomePlaybooks.playbook;
import static dev.chickadee.playbook.SomePlaybooks.step;
import static dev.chickadee.playbook.SomePlaybooks.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.chickadee.base.ReporterText;
import dev.chickadee.chat.Action;
import dev.chickadee.chat.FirstAnswer;
import dev.chickadee.chat.Form;
import dev.chickadee.chat.Interaction;
import dev.chickadee.chat.Part;
import dev.chickadee.chat.Reply;
import dev.chickadee.community.CommunityId;
import dev.chickadee.playbook.Playbook;
import dev.chickadee.playbook.PlaybookId;
import dev.chickadee.playbook.PlaybookShelf;
import dev.chickadee.playbook.Question;
import dev.chickadee.playbook.Reading;
import dev.chickadee.playbook.SomePlaybooks;
import dev.chickadee.run.RunStore;
import dev.chickadee.run.Runs;

class PlaybookDialogTest {

    private final TestDesk desk = TestDesk.open();

    @BeforeEach
    void fill() {
        offer(SomePlaybooks.forked(), SomePlaybooks.simple(),
                playbook("long-choice", 1, step("pick", SomePlaybooks.choice("a", "b", "c", "d", "e"), null, false)));
    }

    @Test
    void the_list_names_each_with_its_minutes_and_purpose() {
        var card = TestDesk.card(desk.command("mira", "playbook", ""));
        assertThat(TestDesk.words(card)).contains("Title of forked", "10 minutes", "Purpose", "/playbook simple");
        assertThat(card.actions()).singleElement().isInstanceOfSatisfying(Action.Select.class,
                select -> assertThat(select.options()).extracting(one -> one.label()).contains("Title of simple"));
    }

    @Test
    void a_name_begins_the_playbook_with_its_first_step() {
        var card = TestDesk.card(desk.command("mira", "playbook", "simple"));
        assertThat(card.heading()).isEqualTo("Do look");
        assertThat(TestDesk.words(card)).contains("Step 1 of 3", "Title of simple", "Text of look",
                "Why: Reason of look", "More on look", "https://docs.example.org/look", "0 of 3 steps done",
                "Nobody in your community can read it");
        assertThat(labels(card.actions())).containsExactly("Done", "Pause");
    }

    @Test
    void a_mistyped_name_is_answered_with_the_nearest_one() {
        var reply = desk.command("mira", "playbook", "simpel");
        assertThat(TestDesk.words(reply)).contains("Did you mean /playbook simple");
        assertThat(desk.runs.of(TestDesk.person("mira"))).isEmpty();
        assertThat(TestDesk.card(desk.press("mira", "playbook:begin", TestDesk.ref(reply, "playbook:begin"))).heading())
                .isEqualTo("Do look");
        assertThat(TestDesk.words(desk.command("mira", "playbook", "something/../else"))).contains("nothing was begun");
    }

    @Test
    void the_whole_way_by_button_and_form_to_the_end() {
        var look = desk.command("mira", "playbook", "simple owl");
        assertThat(TestDesk.words(look)).contains("For: owl");
        var note = press(look, "Done");
        assertThat(labels(TestDesk.card(note).actions())).containsExactly("Answer", "Does not apply", "Back", "Pause");
        var tell = send(note, "Answer", "a grey bird");
        assertThat(TestDesk.card(tell).heading()).isEqualTo("Do tell");
        var end = press(tell, "Done");
        assertThat(TestDesk.words(end)).contains("You are through with “Title of simple”", "For: owl",
                "Do note: a grey bird", "3 of 3 steps done");
        assertThat(labels(TestDesk.card(end).actions())).containsExactly("To the checklist", "Once more from the start");
    }

    @Test
    void answers_lead_to_different_steps() {
        var ready = desk.command("mira", "playbook", "forked");
        assertThat(TestDesk.words(ready)).contains("Step 1 of at most 5", "Ready?");
        assertThat(TestDesk.card(press(ready, "No")).heading()).isEqualTo("Do not-left");
        var way = press("ben", desk.command("ben", "playbook", "forked"), "Yes");
        assertThat(TestDesk.card(press("ben", way, "The left")).heading()).isEqualTo("Do left");
    }

    @Test
    void many_answers_are_a_list_to_choose_from() {
        var pick = desk.command("mira", "playbook", "long-choice");
        var select = (Action.Select) TestDesk.card(pick).actions().getFirst();
        assertThat(select.options()).extracting(one -> one.label()).contains("The e");
        assertThat(TestDesk.words(desk.press("mira", select.action(), select.ref(), "4"))).contains("Do pick: “The e”");
    }

    @Test
    void a_step_may_be_left_out_with_a_reason_and_only_with_one() {
        var note = press(desk.command("mira", "playbook", "simple"), "Done");
        var button = button(note, "Does not apply");
        var form = ((FirstAnswer.OpenForm) first(new Interaction.ActionPressed(desk.origin("mira"), button.action(),
                button.ref(), List.of()))).form();
        assertThat(form.fields()).singleElement().satisfies(field -> assertThat(field.required()).isTrue());
        assertThat(first(new Interaction.FormSubmitted(desk.origin("mira"), form.form(), form.ref(),
                Map.of("reason", List.of(" ")), Map.of()))).isInstanceOf(FirstAnswer.Refuse.class);
        var tell = send(note, "Does not apply", "I saw nothing");
        assertThat(TestDesk.words(press(tell, "Done"))).contains("Do note: does not apply: I saw nothing");
    }

    @Test
    void back_opens_the_step_before_again() {
        var way = press(desk.command("mira", "playbook", "forked"), "Yes");
        assertThat(TestDesk.card(press(way, "Back")).heading()).isEqualTo("Do ready");
    }

    @Test
    void two_presses_of_one_button_have_one_effect() {
        var look = desk.command("mira", "playbook", "simple");
        press(look, "Done");
        var again = press(look, "Done");
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
        assertThat(TestDesk.words(desk.press("mira", "playbook:back", select.ref()))).contains("finished this playbook");
    }

    @Test
    void a_typed_answer_that_is_too_long_is_refused_at_the_field() {
        var note = press(desk.command("mira", "playbook", "simple"), "Done");
        var button = button(note, "Answer");
        var sent = new Interaction.FormSubmitted(desk.origin("mira"), button.action(), button.ref(),
                Map.of("answer", List.of("x".repeat(21))), Map.of());
        assertThat(first(sent)).isInstanceOfSatisfying(FirstAnswer.Refuse.class,
                refuse -> assertThat(refuse.faults().get("answer")).contains("21 characters", "at most 20"));
        assertThat(TestDesk.words(desk.desk.handle(sent))).as("an adapter that does not ask first")
                .contains("too long for this step");
        assertThat(desk.runs.of(TestDesk.person("mira")).getFirst().trail()).hasSize(1);
    }

    @Test
    void pausing_and_going_on_after_a_restart() {
        var note = press(desk.command("mira", "playbook", "simple owl"), "Done");
        var paused = press(note, "Pause");
        assertThat(TestDesk.words(paused)).contains("“Title of simple” waits for you", "Step 2 of 3", "For: owl");
        var later = restarted();
        var list = TestDesk.card(handled(later, new Interaction.CommandGiven(desk.origin("mira"), "playbook", "")));
        var select = (Action.Select) list.actions().getLast();
        assertThat(select.options()).singleElement()
                .satisfies(one -> assertThat(one.label()).isEqualTo("1 of 3: Title of simple · owl"));
        var resumed = handled(later, new Interaction.ActionPressed(desk.origin("mira"), select.action(), select.ref(),
                List.of(select.options().getFirst().value())));
        assertThat(TestDesk.card(resumed).heading()).isEqualTo("Do note");
        var pressed = button(note, "Back");
        assertThat(TestDesk.card(handled(later, new Interaction.ActionPressed(desk.origin("mira"), pressed.action(),
                pressed.ref(), List.of()))).heading()).as("a button from before the restart").isEqualTo("Do look");
    }

    @Test
    void nobody_presses_the_buttons_of_another() {
        var look = desk.command("mira", "playbook", "simple");
        assertThat(TestDesk.words(press("rhea", look, "Done"))).contains("belongs to nothing that you follow");
        assertThat(TestDesk.words(press("rhea", look, "Pause"))).contains("belongs to nothing that you follow");
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
        var ref = RunRef.parse(button(ready, "Yes").ref()).orElseThrow();
        var forged = new RunRef(ref.run(), ref.seen(), 7).print();
        assertThat(TestDesk.words(desk.press("mira", "playbook:choose", forged))).contains("not an answer to this step");
        assertThat(TestDesk.words(desk.press("mira", "playbook:done", ref.print()))).contains("asks something");
        assertThat(TestDesk.words(desk.press("mira", "playbook:back", ref.print()))).contains("nothing to go back to");
    }

    @Test
    void no_button_carries_an_answer_or_a_project() {
        var look = desk.command("mira", "playbook", "simple plover-9");
        var note = press(look, "Done");
        var end = press(send(note, "Answer", "plover nest"), "Done");
        for (var reply : List.of(look, note, end)) {
            assertThat(TestDesk.card(reply).actions())
                    .allSatisfy(action -> assertThat(action.ref() + action.action()).doesNotContain("plover"));
        }
    }

    @Test
    void a_project_with_a_name_without_end_is_refused() {
        assertThat(TestDesk.words(desk.command("mira", "playbook", "simple " + "x".repeat(101))))
                .contains("at most 100 characters");
        assertThat(TestDesk.words(desk.command("mira", "playbook", "simple " + "x".repeat(100_000))))
                .contains("at most 100 characters");
        assertThat(desk.runs.of(TestDesk.person("mira"))).isEmpty();
    }

    @Test
    void a_place_without_a_community_begins_nothing() {
        var words = TestDesk.words(desk.command("bo", "playbook", "simple"));
        assertThat(words).contains("not set up in this place");
    }

    @Test
    void a_reader_of_german_gets_german() {
        var origin = desk.origin("mira");
        var german = new dev.chickadee.chat.Origin(origin.id(), origin.by(), origin.name(), origin.admin(), origin.in(),
                Locale.GERMAN, origin.zone(), origin.at());
        var card = TestDesk.card(desk.handle(new Interaction.CommandGiven(german, "playbook", "forked")));
        assertThat(card.heading()).isEqualTo("Do ready (de)");
        assertThat(TestDesk.words(card)).contains("Schritt 1 von höchstens 5", "Warum: Reason of ready (de)");
        assertThat(labels(card.actions())).containsExactly("Ja", "Nein", "Pause");
    }

    @Test
    void without_playbooks_the_list_says_so() {
        desk.playbooks.put(List.of());
        assertThat(TestDesk.words(desk.command("mira", "playbook", ""))).contains("no playbooks here at the moment");
    }

    @Test
    void the_longest_labels_fit_every_button() {
        var title = words("x".repeat(70));
        offer(new Playbook(new PlaybookId("wide"), 1, title, words("p"), words("a"), 480,
                SomePlaybooks.simple().mapsTo(), SomePlaybooks.simple().steps()));
        var look = desk.command("mira", "playbook", "wide " + "y".repeat(100));
        press(look, "Done");
        assertThat(TestDesk.words(desk.command("mira", "playbook", ""))).contains("x".repeat(70));
        assertThat(TestDesk.words(desk.command("mira", "harden", "y".repeat(100)))).contains("y".repeat(100));
    }

    @Test
    void the_question_of_a_step_stands_out() {
        assertThat(TestDesk.card(desk.command("mira", "playbook", "forked")).parts())
                .anySatisfy(part -> assertThat(part).isEqualTo(new Part.Notice(Part.Tone.INFO, "Ready?")));
        assertThat(new Question.YesNo(words("?")).offered()).hasSize(2);
    }

    private void offer(Playbook... playbooks) {
        var readings = java.util.Arrays.stream(playbooks).<Reading>map(one -> new Reading.Good(one, "")).toList();
        assertThat(desk.playbooks.put(readings)).isEmpty();
    }

    /** The same people, stores and files, with everything in memory gone. */
    private FrontDesk restarted() {
        var shelf = new PlaybookShelf(desk.archive);
        shelf.put(List.of(new Reading.Good(SomePlaybooks.simple(), "")));
        var runs = new Runs(desk.runs, shelf, desk.clock);
        return new FrontDesk(List.of(new PlaybookDialog(runs, shelf)), desk.transactor, desk.seen, desk.office);
    }

    private static Reply handled(FrontDesk front, Interaction interaction) {
        assertThat(front.first(interaction)).isInstanceOf(FirstAnswer.Work.class);
        return front.handle(interaction);
    }

    private FirstAnswer first(Interaction interaction) {
        return desk.desk.first(interaction);
    }

    private Reply press(Reply shown, String label) {
        return press("mira", shown, label);
    }

    private Reply press(String who, Reply shown, String label) {
        var button = button(shown, label);
        return desk.press(who, button.action(), button.ref());
    }

    /** Presses the button, fills in the one field of the form that opens, and sends it. */
    private Reply send(Reply shown, String label, String text) {
        var button = button(shown, label);
        var opened = first(new Interaction.ActionPressed(desk.origin("mira"), button.action(), button.ref(), List.of()));
        var form = ((FirstAnswer.OpenForm) opened).form();
        Form.Field field = form.fields().getFirst();
        return desk.submit("mira", form.form(), form.ref(), Map.of(field.name(), List.of(text)));
    }

    private static Action.Button button(Reply shown, String label) {
        return TestDesk.card(shown).actions().stream().filter(Action.Button.class::isInstance)
                .map(Action.Button.class::cast).filter(one -> one.label().equals(label)).findFirst().orElseThrow();
    }

    private static List<String> labels(List<Action> actions) {
        return actions.stream().map(Action::label).toList();
    }

    @Test
    void what_is_old_is_erased_by_community_and_its_button_says_so() {
        var look = desk.command("mira", "playbook", "simple");
        RunStore store = desk.runs;
        assertThat(store.forgetBefore(new CommunityId("acorn"), desk.clock.instant().plusSeconds(1))).isEqualTo(1);
        assertThat(TestDesk.words(press(look, "Done"))).contains("was erased because nobody touched it for long");
        assertThat(store.open(TestDesk.person("mira"), new PlaybookId("simple"), ReporterText.EMPTY)).isEmpty();
    }
}
