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

import dev.chickadee.chat.Action;
import dev.chickadee.chat.FirstAnswer;
import dev.chickadee.chat.Interaction;
import dev.chickadee.chat.Part;
import dev.chickadee.chat.Reply;
import dev.chickadee.playbook.PlaybookShelf;
import dev.chickadee.playbook.Question;
import dev.chickadee.playbook.Reading;
import dev.chickadee.playbook.SomePlaybooks;
import dev.chickadee.run.Runs;

class PlaybookDialogTest {

    private final TestDesk desk = TestDesk.open();
    private final Pressing mira = new Pressing(desk, "mira");

    @BeforeEach
    void fill() {
        Pressing.offer(desk, SomePlaybooks.forked(), SomePlaybooks.simple(),
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
        assertThat(Pressing.labels(card.actions())).containsExactly("Done", "Pause");
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
        var note = mira.press(look, "Done");
        assertThat(Pressing.labels(TestDesk.card(note).actions())).containsExactly("Answer", "Does not apply", "Back",
                "Pause");
        var tell = mira.send(note, "Answer", "a grey bird");
        assertThat(TestDesk.card(tell).heading()).isEqualTo("Do tell");
        var end = mira.press(tell, "Done");
        assertThat(TestDesk.words(end)).contains("You are through with “Title of simple”", "For: owl",
                "Do note: a grey bird", "3 of 3 steps done");
        assertThat(Pressing.labels(TestDesk.card(end).actions())).containsExactly("To the checklist",
                "Once more from the start");
    }

    @Test
    void answers_lead_to_different_steps() {
        var ready = desk.command("mira", "playbook", "forked");
        assertThat(TestDesk.words(ready)).contains("Step 1 of at most 5", "Ready?");
        assertThat(TestDesk.card(mira.press(ready, "No")).heading()).isEqualTo("Do not-left");
        var way = new Pressing(desk, "ben").press(desk.command("ben", "playbook", "forked"), "Yes");
        assertThat(TestDesk.card(new Pressing(desk, "ben").press(way, "The left")).heading()).isEqualTo("Do left");
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
        var note = mira.press(desk.command("mira", "playbook", "simple"), "Done");
        var button = Pressing.button(note, "Does not apply");
        var form = ((FirstAnswer.OpenForm) desk.desk
                .first(new Interaction.ActionPressed(desk.origin("mira"), button.action(),
                        button.ref(), List.of())))
                .form();
        assertThat(form.fields()).singleElement().satisfies(field -> assertThat(field.required()).isTrue());
        assertThat(desk.desk.first(new Interaction.FormSubmitted(desk.origin("mira"), form.form(), form.ref(),
                Map.of("reason", List.of(" ")), Map.of()))).isInstanceOf(FirstAnswer.Refuse.class);
        var tell = mira.send(note, "Does not apply", "I saw nothing");
        assertThat(TestDesk.words(mira.press(tell, "Done"))).contains("Do note: does not apply: I saw nothing");
    }

    @Test
    void back_opens_the_step_before_again() {
        var way = mira.press(desk.command("mira", "playbook", "forked"), "Yes");
        assertThat(TestDesk.card(mira.press(way, "Back")).heading()).isEqualTo("Do ready");
    }

    @Test
    void a_typed_answer_that_is_too_long_is_refused_at_the_field() {
        var note = mira.press(desk.command("mira", "playbook", "simple"), "Done");
        var button = Pressing.button(note, "Answer");
        var sent = new Interaction.FormSubmitted(desk.origin("mira"), button.action(), button.ref(),
                Map.of("answer", List.of("x".repeat(21))), Map.of());
        assertThat(desk.desk.first(sent)).isInstanceOfSatisfying(FirstAnswer.Refuse.class,
                refuse -> assertThat(refuse.faults().get("answer")).contains("21 characters", "at most 20"));
        assertThat(TestDesk.words(desk.desk.handle(sent))).as("an adapter that does not ask first")
                .contains("too long for this step");
        assertThat(desk.runs.of(TestDesk.person("mira")).getFirst().trail()).hasSize(1);
    }

    @Test
    void pausing_and_going_on_after_a_restart() {
        var note = mira.press(desk.command("mira", "playbook", "simple owl"), "Done");
        var paused = mira.press(note, "Pause");
        assertThat(TestDesk.words(paused)).contains("“Title of simple” waits for you", "Step 2 of 3", "For: owl");
        var later = restarted();
        var list = TestDesk.card(handled(later, new Interaction.CommandGiven(desk.origin("mira"), "playbook", "")));
        var select = (Action.Select) list.actions().getLast();
        assertThat(select.options()).singleElement()
                .satisfies(one -> assertThat(one.label()).isEqualTo("1 of 3: Title of simple · owl"));
        var resumed = handled(later, new Interaction.ActionPressed(desk.origin("mira"), select.action(), select.ref(),
                List.of(select.options().getFirst().value())));
        assertThat(TestDesk.card(resumed).heading()).isEqualTo("Do note");
        var pressed = Pressing.button(note, "Back");
        assertThat(TestDesk.card(handled(later, new Interaction.ActionPressed(desk.origin("mira"), pressed.action(),
                pressed.ref(), List.of()))).heading()).as("a button from before the restart").isEqualTo("Do look");
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
        assertThat(Pressing.labels(card.actions())).containsExactly("Ja", "Nein", "Pause");
    }

    @Test
    void without_playbooks_the_list_says_so() {
        desk.playbooks.put(List.of());
        assertThat(TestDesk.words(desk.command("mira", "playbook", ""))).contains("no playbooks here at the moment");
    }

    @Test
    void the_question_of_a_step_stands_out() {
        assertThat(TestDesk.card(desk.command("mira", "playbook", "forked")).parts())
                .anySatisfy(part -> assertThat(part).isEqualTo(new Part.Notice(Part.Tone.INFO, "Ready?")));
        assertThat(new Question.YesNo(words("?")).offered()).hasSize(2);
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
}
