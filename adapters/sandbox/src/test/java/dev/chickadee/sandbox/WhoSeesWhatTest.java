package dev.chickadee.sandbox;

import static dev.chickadee.sandbox.Running.ACORN;
import static dev.chickadee.sandbox.Running.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.chickadee.base.Ids;
import dev.chickadee.chat.Audience;
import dev.chickadee.chat.Card;
import dev.chickadee.chat.Cards;
import dev.chickadee.chat.ChannelId;
import dev.chickadee.chat.Part;
import dev.chickadee.chat.Person;
import dev.chickadee.chat.PlaceId;
import dev.chickadee.chat.Platform;
import dev.chickadee.chat.Send;
import dev.chickadee.chat.SendResult;
import dev.chickadee.chat.Target;
import dev.chickadee.sandbox.place.BotSide;

/** What one person may see is found in no answer to another. */
class WhoSeesWhatTest {

    private static final PlaceId PLACE = new PlaceId(new Platform("sandbox-slack"), ACORN);
    private static final List<String> OTHERS = List.of("U-jonas", "U-ingrid", "U-sam");

    private final Running chat = new Running();

    @AfterEach
    void stop() {
        chat.close();
    }

    @Test
    void private_channels_directs_private_answers_forms_and_homes_stay_with_their_readers() {
        post(new Target.Channel(new ChannelId(PLACE, "C-security-desk")), "canary-desk");
        post(new Target.Direct(new Person(PLACE, "U-mira")), "canary-direct");
        chat.post("invite", "{'place':'T-acorn','person':'U-aiko','channel':'C-security-desk'}");
        var gone = post(new Target.Channel(new ChannelId(PLACE, "C-security-desk")), "canary-gone");
        new BotSide(chat.sandbox.chat()).remove(PLACE, "C-security-desk", gone);
        chat.postRaw("command", as(ACORN, "U-mira", "C-general").put("command", "canary-command").put("wait", true)
                .toString());
        chat.post("home", "{'place':'T-acorn','person':'U-mira','wait':true}");
        var view = chat.postRaw("command", as(ACORN, "U-mira", "C-general").put("command", "report-suspicious")
                .toString()).json().at("/form/view").asText();
        chat.post("submit", "{'place':'T-acorn','person':'U-mira','view':'" + view
                + "','answers':{'what':' ','who':'canary-typed'}}");

        assertThat(everything("U-mira")).contains("canary-direct", "canary-command", "canary-typed", "canary-home")
                .doesNotContain("canary-desk");
        assertThat(everything("U-aiko")).contains("canary-desk").doesNotContain("canary-direct", "canary-command",
                "canary-typed", "canary-home");
        for (var other : OTHERS) {
            assertThat(everything(other)).as(other).doesNotContain("canary", "C-security-desk", "D-mira");
        }
        assertThat(everything("G-birch", "U-zara")).doesNotContain("canary", "Acorn");
    }

    @Test
    void other_addresses_tell_as_little() {
        var message = post(new Target.Channel(new ChannelId(PLACE, "C-security-desk")), "canary-desk");
        for (var path : List.of("press", "choose", "flag", "read", "hide")) {
            var body = as(ACORN, "U-sam", "C-security-desk").put("message", message);
            if (path.equals("press") || path.equals("choose")) {
                body.put("action", "any:thing").put("ref", "");
                body.putArray("values").add("a");
            }
            if (path.equals("press")) {
                body.remove("values");
            }
            assertThat(chat.postRaw(path, body.toString()).error()).as(path).isEqualTo("unknown-channel");
        }
        assertThat(chat.get("/api/sandbox/messages?place=T-acorn&person=U-sam&channel=C-security-desk").error())
                .isEqualTo("unknown-channel");
        assertThat(chat.get("/api/sandbox/world").body()).doesNotContain("security-desk", "canary");
    }

    @Test
    void a_picture_is_served_to_those_who_see_its_message() {
        var card = new Card(Audience.RESPONDERS, "Look", List.of(new Part.Picture(Cards.dot(), "A dot")), List.of());
        send(new Target.Channel(new ChannelId(PLACE, "C-security-desk")), card);
        var name = chat.messages(ACORN, "U-aiko", "C-security-desk").getLast().at("/blocks/1/picture").asText();
        var path = "/api/sandbox/picture/" + name + "?place=T-acorn&person=";
        var served = chat.get(path + "U-aiko").raw();
        assertThat(served.statusCode()).isEqualTo(200);
        assertThat(served.headers().firstValue("Content-Type")).hasValue("image/png");
        assertThat(chat.get(path + "U-sam").error()).isEqualTo("unknown-picture");
    }

    @Test
    void every_answer_forbids_other_hosts_frames_and_guessing() {
        for (var path : List.of("/", "/api/sandbox/world", "/api/sandbox/nothing", "/sandbox/nothing.js")) {
            HttpResponse<String> answer = chat.get(path).raw();
            assertThat(answer.headers().firstValue("Content-Security-Policy")).as(path).hasValue(
                    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                            + "connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(answer.headers().map()).doesNotContainKey("access-control-allow-origin");
        }
    }

    @Test
    void another_host_name_is_refused() throws Exception {
        try (var socket = new java.net.Socket("127.0.0.1", chat.port())) {
            socket.getOutputStream()
                    .write("GET /api/sandbox/world HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                            .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 403").contains("wrong-host").doesNotContain("Mira");
        }
        assertThat(chat
                .send(HttpRequest
                        .newBuilder(java.net.URI.create("http://localhost:" + chat.port() + "/api/sandbox/world")))
                .status()).isEqualTo(200);
    }

    private String everything(String person) {
        return everything(ACORN, person);
    }

    /** All that a page of this person can get: the state, and every event since the beginning. */
    private String everything(String place, String person) {
        var events = new StringBuilder(chat.state(place, person).toString());
        var seen = new Seen(chat.sandbox.chat());
        try {
            var all = chat.sandbox.chat().after(0, java.time.Duration.ZERO);
            for (var happened : java.util.Objects.requireNonNull(all)) {
                events.append(seen.event(happened, place, person));
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return events.toString();
    }

    private String post(Target target, String text) {
        return send(target, Cards.plain(text));
    }

    private String send(Target target, Card card) {
        var result = chat.sandbox.adapter(PLACE.platform()).send(new Send(Ids.random(), target, card, false));
        return ((SendResult.Sent) result).messages().getFirst().messageId();
    }
}
