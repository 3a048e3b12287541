package dev.chickadee.sandbox;

import static dev.chickadee.sandbox.Running.ACORN;
import static dev.chickadee.sandbox.Running.BIRCH;
import static dev.chickadee.sandbox.Running.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A form that takes long to store: each platform says so in its way, and nothing is lost. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class SlowDeskTest {

    private final Running chat = new Running();
    private final CountDownLatch stored = new CountDownLatch(1);

    @AfterEach
    void stop() {
        stored.countDown();
        chat.close();
    }

    @Test
    void like_slack_the_form_stays_and_says_that_it_is_being_saved() throws Exception {
        var sent = sendSlowly(ACORN, "U-mira");
        assertThat(sent.status()).isEqualTo(202);
        assertThat(sent.json().get("outcome").asText()).isEqualTo("saving");
        var form = chat.state(ACORN, "U-mira").get("form");
        assertThat(form.get("saving").asBoolean()).isTrue();
        assertThat(form.at("/typed/what/0").asText()).isEqualTo("long story");
        var again = as(ACORN, "U-mira", null).put("view", form.get("view").asText());
        again.putObject("answers");
        assertThat(chat.postRaw("submit", again.toString()).error()).as("not twice").isEqualTo("unknown-form");
        long seq = chat.sandbox.chat().seq();
        stored.countDown();
        await("Thank you", seq, ACORN, "U-mira");
        assertThat(chat.state(ACORN, "U-mira").get("form").isNull()).isTrue();
    }

    @Test
    void like_discord_the_form_closes_and_the_answer_comes_later() throws Exception {
        assertThat(sendSlowly(BIRCH, "U-lena").json().get("outcome").asText()).isEqualTo("saving");
        assertThat(chat.state(BIRCH, "U-lena").get("form").isNull()).isTrue();
        long seq = chat.sandbox.chat().seq();
        stored.countDown();
        await("Thank you", seq, BIRCH, "U-lena");
    }

    @Test
    void a_form_sent_in_from_two_windows_at_once_arrives_once() throws Exception {
        var view = chat.postRaw("command", as(ACORN, "U-mira", "C-general").put("command", "report-suspicious")
                .toString()).json().at("/form/view").asText();
        var bothArrived = new CountDownLatch(1);
        chat.desk.beforeHandle(i -> {
            try {
                bothArrived.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        ObjectNode body = as(ACORN, "U-mira", null).put("view", view);
        body.putObject("answers").put("what", "once");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = threads.submit(() -> chat.postRaw("submit", body.toString()).status());
            var second = threads.submit(() -> chat.postRaw("submit", body.toString()).status());
            assertThat(List.of(first.get(), second.get())).containsAnyOf(404, 409);
        }
        long seq = chat.sandbox.chat().seq();
        bothArrived.countDown();
        await("Thank you", seq, ACORN, "U-mira");
        assertThat(chat.desk.handled()).hasSize(1);
    }

    @Test
    void a_failure_after_the_form_closed_is_told_to_the_person() throws Exception {
        chat.desk.beforeHandle(i -> {
            try {
                stored.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            throw new IllegalStateException("on purpose");
        });
        var view = chat.postRaw("command", as(BIRCH, "U-tomas", "C-general").put("command", "report-suspicious")
                .toString()).json().at("/form/view").asText();
        ObjectNode body = as(BIRCH, "U-tomas", null).put("view", view);
        body.putObject("answers").put("what", "long story");
        assertThat(chat.postRaw("submit", body.toString()).status()).isEqualTo(202);
        long seq = chat.sandbox.chat().seq();
        stored.countDown();
        await("Chickadee did not answer", seq, BIRCH, "U-tomas");
    }

    private Running.Answer sendSlowly(String place, String person) {
        var view = chat.postRaw("command", as(place, person, "C-general").put("command", "report-suspicious")
                .toString()).json().at("/form/view").asText();
        chat.desk.beforeHandle(i -> {
            try {
                stored.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        ObjectNode body = as(place, person, null).put("view", view);
        body.putObject("answers").put("what", "long story");
        return chat.postRaw("submit", body.toString());
    }

    /** Waits on the chat itself until the person is shown these words. */
    private void await(String words, long since, String place, String person) throws InterruptedException {
        long from = since;
        while (!chat.state(place, person).toString().contains(words)) {
            chat.sandbox.chat().after(from, Duration.ofSeconds(10));
            from = chat.sandbox.chat().seq();
        }
    }
}
