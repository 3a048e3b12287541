package dev.chickadee.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.Javalin;
import org.jspecify.annotations.Nullable;

import dev.chickadee.base.HandClock;
import dev.chickadee.sandbox.place.Json;

/** A sandbox behind a real server on a free port, with a fake desk. How an app wires it: see the constructor. */
final class Running implements AutoCloseable {

    static final String ACORN = "T-acorn";
    static final String BIRCH = "G-birch";

    final HandClock clock = HandClock.morning();
    final FakeDesk desk = new FakeDesk();
    final Sandbox sandbox;
    private final Javalin server;
    private final HttpClient http = HttpClient.newHttpClient();

    Running() {
        this(null);
    }

    Running(@Nullable Path dataDir) {
        sandbox = Sandbox.open(dataDir, clock);
        sandbox.connect(desk);
        server = Javalin.create(config -> {
            config.concurrency.useVirtualThreads = true;
            config.startup.showJavalinBanner = false;
            config.jetty.host = "127.0.0.1";
            config.jetty.port = 0;
            sandbox.pages().mount(config);
        }).start();
    }

    record Answer(int status, String body, HttpResponse<String> raw) {

        JsonNode json() {
            try {
                return Json.MAPPER.readTree(body);
            } catch (IOException e) {
                throw new AssertionError("no JSON: " + body, e);
            }
        }

        String error() {
            return json().path("error").path("code").asText();
        }
    }

    int port() {
        return server.port();
    }

    Answer get(String path) {
        return send(HttpRequest.newBuilder(address(path)).GET());
    }

    /** Posts to the API; the body is written with single quotes for double ones. */
    Answer post(String path, String body) {
        return postRaw(path, body.replace('\'', '"'));
    }

    Answer postRaw(String path, String body) {
        return send(HttpRequest.newBuilder(address("/api/sandbox/" + path)).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    Answer send(HttpRequest.Builder request) {
        try {
            var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body(), answer);
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    JsonNode state(String place, String person) {
        var answer = get("/api/sandbox/state?place=" + place + "&person=" + person);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    /** A channel as this person sees it. */
    JsonNode channel(String place, String person, String channel) {
        return StreamSupport.stream(state(place, person).get("channels").spliterator(), false)
                .filter(c -> c.get("id").asText().equals(channel)).findFirst()
                .orElseThrow(() -> new AssertionError(person + " does not see " + channel));
    }

    List<JsonNode> messages(String place, String person, String channel) {
        return StreamSupport.stream(channel(place, person, channel).get("messages").spliterator(), false).toList();
    }

    /** A body with who and where filled in. */
    static ObjectNode as(String place, String person, @Nullable String channel) {
        var body = Json.MAPPER.createObjectNode().put("place", place).put("person", person);
        return channel == null ? body : body.put("channel", channel);
    }

    @Override
    public void close() {
        sandbox.close();
        server.stop();
        http.close();
    }
}
