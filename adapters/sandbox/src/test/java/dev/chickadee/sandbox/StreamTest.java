package dev.chickadee.sandbox;

import static dev.chickadee.sandbox.Running.ACORN;
import static dev.chickadee.sandbox.Running.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import dev.chickadee.sandbox.place.Json;

/** A page hears what happens, in order, from where it was, and only what its person sees. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class StreamTest {

    private final Running chat = new Running();
    private final HttpClient http = HttpClient.newHttpClient();

    @AfterEach
    void stop() {
        chat.close();
        http.close();
    }

    @Test
    void what_happens_is_told_and_nothing_of_others() throws Exception {
        long since = chat.state(ACORN, "U-sam").get("seq").asLong();
        try (var page = listen("U-sam", since, null)) {
            chat.postRaw("command", as(ACORN, "U-mira", "C-general").put("command", "secret").put("wait", true)
                    .toString());
            chat.postRaw("say", as(ACORN, "U-aiko", "C-security-desk").put("text", "desk").toString());
            chat.postRaw("say", as(ACORN, "U-mira", "C-general").put("text", "hello @sam").toString());
            var first = next(page);
            assertThat(first.get("kind").asText()).isEqualTo("message");
            assertThat(first.at("/message/text").asText()).isEqualTo("hello @sam");
            assertThat(first.at("/channel/unread").asInt()).isEqualTo(1);
            assertThat(first.at("/channel/mentions").asInt()).isEqualTo(1);
            chat.post("read", "{'place':'T-acorn','person':'U-sam','channel':'C-general','message':'"
                    + first.at("/message/id").asText() + "'}");
            var read = next(page);
            assertThat(read.get("kind").asText()).isEqualTo("channel");
            assertThat(read.at("/channel/unread").asInt()).isZero();
        }
    }

    @Test
    void a_page_that_was_away_hears_what_it_missed() throws Exception {
        long since = chat.state(ACORN, "U-sam").get("seq").asLong();
        for (var text : new String[]{"one", "two"}) {
            chat.postRaw("say", as(ACORN, "U-mira", "C-general").put("text", text).toString());
        }
        long afterOne;
        try (var page = listen("U-sam", since, null)) {
            var one = next(page);
            assertThat(one.at("/message/text").asText()).isEqualTo("one");
            afterOne = one.get("seq").asLong();
        }
        try (var page = listen("U-sam", 0, Long.toString(afterOne))) {
            assertThat(next(page).at("/message/text").asText()).isEqualTo("two");
        }
    }

    @Test
    void a_page_from_another_life_of_the_server_is_told_to_start_again() throws Exception {
        try (var page = listen("U-sam", 1_000_000, null)) {
            String line = page.readLine();
            while (line != null && !line.startsWith("event:")) {
                line = page.readLine();
            }
            assertThat(line).contains("reset");
        }
    }

    private BufferedReader listen(String person, long since, @org.jspecify.annotations.Nullable String heard)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(
                chat.address("/api/sandbox/stream?place=T-acorn&person=" + person + "&since=" + since))
                .header("Accept", "text/event-stream");
        if (heard != null) {
            request.header("Last-Event-ID", heard);
        }
        var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        return new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
    }

    private static JsonNode next(BufferedReader page) throws IOException {
        for (var line = page.readLine(); line != null; line = page.readLine()) {
            if (line.startsWith("data:")) {
                return Json.MAPPER.readTree(line.substring(5));
            }
        }
        throw new AssertionError("the stream ended");
    }
}
