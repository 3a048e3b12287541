package dev.chickadee.sandbox;

import static dev.chickadee.sandbox.Running.ACORN;
import static dev.chickadee.sandbox.Running.BIRCH;
import static dev.chickadee.sandbox.Running.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.chickadee.chat.Interaction;

/** What a visitor does over HTTP reaches the desk as a platform would deliver it, and its answer reaches only them. */
class StoryTest {

    private final Running chat = new Running();

    @AfterEach
    void stop() {
        chat.close();
    }

    @Test
    void a_command_opens_a_form_which_is_refused_and_then_taken() {
        var opened = chat.postRaw("command", as(ACORN, "U-mira", "C-general").put("command", "report-suspicious")
                .toString()).json();
        assertThat(opened.get("outcome").asText()).isEqualTo("form");
        var view = opened.get("form").get("view").asText();

        var refused = submit(view, "'what':' ','who':'somebody'");
        assertThat(refused.get("outcome").asText()).isEqualTo("refused");
        assertThat(refused.get("faults").get("what").asText()).contains("what happened");
        var kept = chat.state(ACORN, "U-mira").get("form");
        assertThat(kept.get("typed").get("who").get(0).asText()).as("what was typed is kept").isEqualTo("somebody");
        assertThat(kept.get("faults").has("what")).isTrue();

        assertThat(submit(view, "'what':'pressure','signs':['pressure'],'not':['U-mateo'],'proof':['a.png']")
                .get("outcome").asText()).isEqualTo("done");
        assertThat(chat.state(ACORN, "U-mira").get("form").isNull()).isTrue();
        var receipt = chat.messages(ACORN, "U-mira", "C-general").getLast();
        assertThat(receipt.get("onlyYou").asBoolean()).isTrue();
        assertThat(receipt.get("blocks").get(0).get("text").asText()).isEqualTo("Thank you");
        assertThat(chat.messages(ACORN, "U-jonas", "C-general")).noneMatch(m -> m.get("onlyYou").asBoolean());

        var sent = (Interaction.FormSubmitted) chat.desk.handled().getLast();
        assertThat(sent.form()).isEqualTo("report:send");
        assertThat(sent.ref()).isEqualTo("f1");
        assertThat(sent.names()).containsEntry("U-mateo", "Mateo Silva");
        assertThat(sent.answer("proof")).startsWith("F-");
    }

    @Test
    void who_acted_is_told_as_the_platform_knows_it() {
        give(ACORN, "U-jonas", "my-reports");
        give(BIRCH, "U-elif", "my-reports");
        var slack = chat.desk.handled().getFirst().origin();
        assertThat(slack.by().userId()).isEqualTo("U-jonas");
        assertThat(slack.name()).isEqualTo("Jonas Weber");
        assertThat(slack.locale().getLanguage()).isEqualTo("de");
        assertThat(slack.zone()).hasToString("Europe/Berlin");
        assertThat(slack.admin()).isFalse();
        assertThat(slack.in().value()).isEqualTo("C-general");
        var discord = chat.desk.handled().getLast().origin();
        assertThat(discord.zone()).as("Discord does not tell").isNull();
        assertThat(discord.admin()).isTrue();
        assertThat(discord.id().platform().name()).isEqualTo("sandbox-discord");
    }

    @Test
    void a_button_replaces_the_private_card_on_which_it_stands() {
        give(ACORN, "U-mira", "my-reports");
        var card = chat.messages(ACORN, "U-mira", "C-general").getLast();
        var pressed = press(card, "any:press", "r1");
        assertThat(pressed.status()).isEqualTo(200);
        var after = chat.messages(ACORN, "U-mira", "C-general").getLast();
        assertThat(after.get("id")).isEqualTo(card.get("id"));
        assertThat(after.get("blocks").get(0).get("text").asText()).isEqualTo("Pressed");
        assertThat(press(card, "any:press", "r1").status()).as("a page that is behind").isEqualTo(200);
        assertThat(press(card, "any:press", "r2").error()).isEqualTo("unknown-action");
    }

    @Test
    void a_private_answer_never_takes_the_place_of_a_card_in_a_channel() {
        var ref = chat.sandbox.adapters().stream().filter(a -> a.platform().name().equals("sandbox-slack")).findFirst()
                .orElseThrow().send(aCard()).toString();
        assertThat(ref).contains("Sent");
        var card = chat.messages(ACORN, "U-aiko", "C-security-desk").getLast();
        var body = as(ACORN, "U-aiko", "C-security-desk").put("message", card.get("id").asText())
                .put("action", "report:claim").put("ref", "r1").put("wait", true);
        assertThat(chat.postRaw("press", body.toString()).status()).isEqualTo(200);
        var messages = chat.messages(ACORN, "U-aiko", "C-security-desk");
        assertThat(messages.get(messages.size() - 2).get("blocks")).isEqualTo(card.get("blocks"));
        assertThat(messages.getLast().get("onlyYou").asBoolean()).isTrue();
        assertThat(chat.messages(ACORN, "U-mateo", "C-security-desk")).hasSize(1);
    }

    @Test
    void a_flagged_message_arrives_with_its_author_and_words() {
        var message = chat.messages(ACORN, "U-mateo", "C-projects").get(1);
        var flagged = chat.postRaw("flag", as(ACORN, "U-mateo", "C-projects").put("message",
                message.get("id").asText()).toString()).json();
        assertThat(flagged.get("form").get("fields").get(0).get("filled").asText()).contains("kestrel-dev-77");
    }

    @Test
    void an_interaction_delivered_twice_is_shown_once() {
        chat.post("misbehave", "{'twice':true}");
        give(ACORN, "U-mira", "my-reports");
        assertThat(chat.desk.handled()).hasSize(2);
        assertThat(chat.desk.handled().getFirst().origin().id()).isEqualTo(chat.desk.handled().getLast().origin().id());
        assertThat(chat.messages(ACORN, "U-mira", "C-general").stream().filter(m -> m.get("onlyYou").asBoolean()))
                .hasSize(1);
    }

    @Test
    void an_answer_that_comes_too_late_goes_back_to_the_desk() {
        chat.desk.beforeHandle(i -> chat.clock.advance(Duration.ofMinutes(16)));
        give(BIRCH, "U-lena", "my-reports");
        assertThat(chat.desk.unanswered()).hasSize(1);
        give(ACORN, "U-mira", "my-reports");
        assertThat(chat.desk.unanswered()).as("Slack takes it for 30 minutes").hasSize(1);
        chat.desk.beforeHandle(i -> chat.clock.advance(Duration.ofMinutes(31)));
        give(ACORN, "U-mira", "my-reports");
        assertThat(chat.desk.unanswered()).hasSize(2);
    }

    @Test
    void a_desk_that_does_not_answer_in_time_is_said_so_and_opens_nothing() {
        var never = new CountDownLatch(1);
        chat.desk.beforeFirst(i -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        var late = give(ACORN, "U-mira", "report-suspicious");
        assertThat(late.status()).isEqualTo(504);
        assertThat(late.error()).isEqualTo("too-late");
        never.countDown();
        assertThat(chat.state(ACORN, "U-mira").get("form").isNull()).isTrue();
        assertThat(chat.get("/api/sandbox/figures").json().get("sandbox-slack").get("missed").asInt()).isOne();
    }

    @Test
    void a_desk_that_fails_is_said_so_in_the_platforms_words() {
        chat.desk.beforeHandle(i -> {
            throw new IllegalStateException("on purpose");
        });
        give(ACORN, "U-jonas", "my-reports");
        var said = chat.messages(ACORN, "U-jonas", "C-general").getLast();
        assertThat(said.toString()).contains("nicht geantwortet").doesNotContain("on purpose");
        var view = chat.postRaw("command", as(ACORN, "U-mira", "C-general").put("command", "report-suspicious")
                .toString()).json().get("form").get("view").asText();
        var sent = chat.post("submit", "{'place':'T-acorn','person':'U-mira','view':'" + view
                + "','answers':{'what':'kept'}}");
        assertThat(sent.status()).isEqualTo(502);
        assertThat(chat.state(ACORN, "U-mira").get("form").get("typed").get("what").get(0).asText()).isEqualTo("kept");
    }

    @Test
    void home_is_shown_on_the_one_platform_and_unknown_on_the_other() {
        assertThat(chat.post("home", "{'place':'T-acorn','person':'U-mira','wait':true}").status()).isEqualTo(200);
        var home = chat.state(ACORN, "U-mira").get("home");
        assertThat(home.get(0).get("type").asText()).isEqualTo("heading");
        assertThat(home.get(0).get("text").asText()).isEqualTo("Home");
        assertThat(chat.state(ACORN, "U-jonas").get("home").isNull()).isTrue();
        var body = as(ACORN, "U-mira", "home").put("action", "home:go").put("ref", "").put("wait", true);
        assertThat(chat.postRaw("press", body.toString()).status()).isEqualTo(200);
        assertThat(chat.post("home", "{'place':'G-birch','person':'U-lena'}").error()).isEqualTo("not-here");
    }

    @Test
    void a_choice_is_one_of_the_options() {
        var view = chat.postRaw("command", as(ACORN, "U-mira", "C-general").put("command", "report-suspicious")
                .toString()).json().get("form").get("view").asText();
        submit(view, "'what':'x'");
        var receipt = chat.messages(ACORN, "U-mira", "C-general").getLast();
        var body = as(ACORN, "U-mira", "C-general").put("message", receipt.get("id").asText())
                .put("action", "report:pick").put("ref", "r1").put("wait", true);
        body.putArray("values").add("c");
        assertThat(chat.postRaw("choose", body.toString()).error()).isEqualTo("not-offered");
        body.putArray("values").add("b");
        assertThat(chat.postRaw("choose", body.toString()).status()).isEqualTo(200);
        assertThat(((Interaction.ActionPressed) chat.desk.handled().getLast()).chosen()).containsExactly("b");
    }

    private static dev.chickadee.chat.Send aCard() {
        var card = FakeDesk.card("A report", "Read it", java.util.List.of(
                dev.chickadee.chat.Action.Button.plain("report:claim", "r1", "Claim")));
        var place = new dev.chickadee.chat.PlaceId(new dev.chickadee.chat.Platform("sandbox-slack"), ACORN);
        return new dev.chickadee.chat.Send(dev.chickadee.base.Ids.random(),
                new dev.chickadee.chat.Target.Channel(new dev.chickadee.chat.ChannelId(place, "C-security-desk")), card,
                false);
    }

    private Running.Answer give(String place, String person, String command) {
        return chat.postRaw("command",
                as(place, person, "C-general").put("command", command).put("wait", true).toString());
    }

    private JsonNode submit(String view, String answers) {
        return chat.post("submit", "{'place':'T-acorn','person':'U-mira','view':'" + view + "','answers':{" + answers
                + "},'wait':true}").json();
    }

    private Running.Answer press(JsonNode card, String action, String ref) {
        return chat.postRaw("press", as(ACORN, "U-mira", "C-general").put("message", card.get("id").asText())
                .put("action", action).put("ref", ref).put("wait", true).toString());
    }
}
