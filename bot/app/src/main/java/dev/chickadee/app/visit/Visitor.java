package dev.chickadee.app.visit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Acts for the people of a running sandbox. Waits for each act to have its effect, at most 10 s. Thread-safe. */
public final class Visitor implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LOOK_AGAIN = Duration.ofMillis(15);

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5)).build();
    private final URI api;

    /** The sandbox turned the act down. */
    public static final class TurnedDown extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final String code;

        TurnedDown(String code, String message) {
            super(code + ": " + message);
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /** @param site such as {@code http://127.0.0.1:8722/} */
    public Visitor(URI site) {
        this.api = site.resolve("/api/sandbox/");
    }

    /** Everything this person sees. */
    public JsonNode state(Who who) {
        return send(HttpRequest.newBuilder(api.resolve("state?place=" + who.place() + "&person=" + who.person())));
    }

    /** The messages of a channel, oldest first; none if the person does not see it. */
    public List<Shown> messages(Who who, String channel) {
        var all = new ArrayList<Shown>();
        for (var one : state(who).path("channels")) {
            if (one.path("id").asText().equals(channel)) {
                one.path("messages").forEach(message -> all.add(new Shown(message)));
            }
        }
        return all;
    }

    /** The newest message of the channel that fits; looked for until it is there, at most that long. */
    public Optional<Shown> await(Who who, String channel, Duration atMost, Predicate<Shown> fits) {
        long end = System.nanoTime() + atMost.toNanos();
        while (true) {
            var found = messages(who, channel).reversed().stream().filter(fits).findFirst();
            if (found.isPresent() || System.nanoTime() > end) {
                return found;
            }
            rest();
        }
    }

    /** Gives a command. @return the outcome: {@code form} with the form that opened, or {@code done} */
    public JsonNode command(Who who, String channel, String command, String text) {
        return act("command", who, Map.of("channel", channel, "command", command, "text", text));
    }

    /** "Report suspicious" on a message. */
    public JsonNode flag(Who who, Shown message) {
        return act("flag", who, Map.of("channel", message.channel(), "message", message.id()));
    }

    /** Sends in the form that is open. @return the outcome: {@code done}, or {@code refused} with its faults */
    public JsonNode submit(Who who, Map<String, ?> answers) {
        var view = state(who).path("form").path("view").asText();
        return act("submit", who, Map.of("view", view, "answers", answers));
    }

    /** Presses a button. @throws java.util.NoSuchElementException if the message does not offer it */
    public JsonNode press(Who who, Shown message, String action) {
        var offer = message.offer(action).orElseThrow();
        return act("press", who, Map.of("channel", message.channel(), "message", message.id(), "action", action, "ref",
                offer.ref()));
    }

    /** Chooses from a list. @throws java.util.NoSuchElementException if the message does not offer it */
    public JsonNode choose(Who who, Shown message, String action, String value) {
        var offer = message.offer(action).orElseThrow();
        return act("choose", who, Map.of("channel", message.channel(), "message", message.id(), "action", action, "ref",
                offer.ref(), "values", List.of(value)));
    }

    private JsonNode act(String what, Who who, Map<String, Object> fields) {
        var json = JSON.createObjectNode().put("place", who.place()).put("person", who.person()).put("wait", true);
        fields.forEach((key, value) -> json.set(key, JSON.valueToTree(value)));
        return send(HttpRequest.newBuilder(api.resolve(what)).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json.toString(), StandardCharsets.UTF_8)));
    }

    private JsonNode send(HttpRequest.Builder request) {
        try {
            var response = http.send(request.timeout(Duration.ofSeconds(20)).build(),
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            var json = JSON.readTree(response.body());
            if (response.statusCode() >= 400) {
                throw new TurnedDown(json.path("error").path("code").asText(),
                        json.path("error").path("message").asText());
            }
            return json;
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("the sandbox answered something that is no JSON", e);
        } catch (IOException e) {
            throw new UncheckedIOException("the sandbox cannot be reached", e);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stop);
        }
    }

    private static void rest() {
        try {
            Thread.sleep(LOOK_AGAIN);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stop);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
