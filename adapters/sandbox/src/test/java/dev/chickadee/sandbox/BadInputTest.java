package dev.chickadee.sandbox;

import static dev.chickadee.sandbox.Running.ACORN;
import static dev.chickadee.sandbox.Running.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with a request gets a 4xx with a code and a sentence, and changes nothing. */
class BadInputTest {

    private static final String SAY = "{'place':'T-acorn','person':'U-mira','channel':'C-general','text':'hi'}";

    private final Running chat = new Running();

    @AfterEach
    void stop() {
        chat.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "nonsense", "[]", "null", "17", "\"text\"", "{'a':1}{'b':2}",
            "{'text':'a','text':'b'}", "{'unknown':1}", "\u0000", "{'text':'\u0001'}"})
    void what_is_no_such_object_is_refused(String body) {
        var before = chat.sandbox.chat().seq();
        var answer = chat.post("say", body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.error()).isIn("malformed-json", "unknown-key");
        assertThat(answer.json().at("/error/message").asText()).contains("expected").endsWith(".");
        assertThat(chat.sandbox.chat().seq()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(value = {"'place':'T-acorn' | 'place':'T-none' | 404 | unknown-place",
            "'person':'U-mira' | 'person':'U-none' | 404 | unknown-person",
            "'channel':'C-general' | 'channel':'C-none' | 404 | unknown-channel",
            "'channel':'C-general' | 'channel':'C-security-desk' | 404 | unknown-channel",
            "'channel':'C-general' | 'channel':'D-jonas' | 404 | unknown-channel",
            "'channel':'C-general' | 'channel':'C-summit-2024' | 409 | archived",
            "'text':'hi' | 'text':'' | 422 | text-length", "'text':'hi' | 'text':' ' | 422 | text-length",
            "'text':'hi' | 'text':7 | 422 | wrong-type", "'text':'hi' | 'text':['hi'] | 422 | wrong-type",
            "'text':'hi' | 'text':null | 422 | missing",
            "'text':'hi' | 'text':'hi','thread':'M999' | 404 | unknown-message"}, delimiter = '|', quoteCharacter = '`')
    void what_does_not_exist_or_fit_is_refused(String part, String other, int status, String code) {
        var before = chat.sandbox.chat().seq();
        var body = SAY.replace(part.strip(), other.strip());
        assertThat(body).isNotEqualTo(SAY);
        var answer = chat.post("say", body);
        assertThat(answer.error()).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(chat.sandbox.chat().seq()).isEqualTo(before);
    }

    @Test
    void a_hundred_thousand_characters_are_no_message_and_a_megabyte_is_no_body() {
        var body = as(ACORN, "U-mira", "C-general");
        assertThat(chat.postRaw("say", body.put("text", "x".repeat(100_000)).toString()).error())
                .isEqualTo("text-length");
        assertThat(chat.postRaw("say", body.put("text", "x".repeat(1 << 20)).toString()).status()).isEqualTo(413);
        assertThat(chat.postRaw("say", body.put("text", "x".repeat(40_000)).toString()).status()).isEqualTo(201);
        assertThat(chat.postRaw("say", as("G-birch", "U-lena", "C-general").put("text", "x".repeat(2_001)).toString())
                .error()).as("Discord takes 2,000").isEqualTo("text-length");
    }

    @Test
    void a_body_that_does_not_say_how_long_it_is_is_not_read_to_its_end() {
        var body = as(ACORN, "U-mira", "C-general").put("text", "x".repeat(2 << 20)).toString();
        var answer = chat.send(HttpRequest.newBuilder(chat.address("/api/sandbox/say"))
                .header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)))));
        assertThat(answer.status()).isEqualTo(413);
    }

    @Test
    void a_hundred_thousand_characters_in_a_field_reach_the_desk_which_refuses_them_there() {
        var form = chat.postRaw("command", as(ACORN, "U-mira", "C-general").put("command", "report-suspicious")
                .toString()).json().get("form");
        var body = as(ACORN, "U-mira", null).put("view", form.get("view").asText());
        body.putObject("answers").put("what", "x".repeat(100_000));
        var answer = chat.postRaw("submit", body.toString());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().at("/faults/what").asText()).contains("3000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'unknown':'x'", "'not':['U-nobody']"})
    void a_form_takes_only_its_own_fields_and_people(String answers) {
        var form = chat.postRaw("command", as(ACORN, "U-mira", "C-general").put("command", "report-suspicious")
                .toString()).json().get("form");
        var answer = chat.post("submit", "{'place':'T-acorn','person':'U-mira','view':" + form.get("view")
                + ",'answers':{'what':'x'," + answers + "}}");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(chat.desk.handled()).isEmpty();
        assertThat(chat.state(ACORN, "U-mira").get("form")).isEqualTo(form);
    }

    @Test
    void somebody_elses_form_and_a_closed_one_are_unknown() {
        var view = chat.postRaw("command", as(ACORN, "U-mira", "C-general").put("command", "report-suspicious")
                .toString()).json().at("/form/view").asText();
        var foreign = "{'place':'T-acorn','person':'U-jonas','view':'" + view + "','answers':{}}";
        assertThat(chat.post("submit", foreign).error()).isEqualTo("unknown-form");
        assertThat(chat.post("close", "{'place':'T-acorn','person':'U-mira','view':'" + view + "'}").status())
                .isEqualTo(200);
        assertThat(chat.post("submit", foreign.replace("U-jonas", "U-mira")).error()).isEqualTo("unknown-form");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'command':''", "'command':'Über'", "'command':'a b'", "'command':'<script>'",
            "'command':'abcdefghijklmnopqrstuvwxyzabcdefghij'"})
    void what_is_no_command_never_reaches_the_desk(String command) {
        var answer = chat.post("command",
                "{'place':'T-acorn','person':'U-mira','channel':'C-general'," + command + "}");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(chat.desk.handled()).isEmpty();
    }

    @Test
    void control_and_right_to_left_characters_and_half_a_surrogate_stay_data() {
        var answer = chat.postRaw("say",
                "{\"place\":\"T-acorn\",\"person\":\"U-mira\",\"channel\":\"C-general\",\"text\":"
                        + "\"a\\u0000b\\u202Ec\\ud800d\"}");
        assertThat(answer.status()).isEqualTo(201);
        assertThat(chat.messages(ACORN, "U-mira", "C-general").getLast().get("text").asText())
                .isEqualTo("a\u0000b\u202Ec\uFFFDd");
    }

    @Test
    void an_unknown_address_is_json_too() {
        assertThat(chat.get("/api/sandbox/nothing").error()).isEqualTo("unknown-address");
        assertThat(chat.post("nothing", "{}").error()).isEqualTo("unknown-address");
        assertThat(chat.get("/sandbox/..%2fworld.json").status()).isIn(400, 404);
        assertThat(chat.get("/sandbox/world.json").status()).isEqualTo(404);
        assertThat(chat.get("/api/sandbox/state").error()).isEqualTo("missing");
        assertThat(chat.get("/api/sandbox/stream?place=T-acorn&person=U-none").error()).isEqualTo("unknown-person");
    }

    @Test
    void requests_of_other_websites_are_refused() {
        refused(write().header("Content-Type", "text/plain"), 415, "not-json");
        refused(write().header("Content-Type", "application/json").header("Origin", "https://example.org"), 403,
                "other-origin");
        refused(write().header("Content-Type", "application/json").header("Origin", "null"), 403, "other-origin");
        refused(write().header("Content-Type", "application/json").header("Sec-Fetch-Site", "cross-site"), 403,
                "other-origin");
        refused(HttpRequest.newBuilder(chat.address("/api/sandbox/world")).header("Sec-Fetch-Site", "cross-site"),
                403, "other-origin");
        var ours = write().header("Content-Type", "application/json").header("Origin",
                "http://127.0.0.1:" + chat.port());
        assertThat(chat.send(ours).status()).isEqualTo(201);
    }

    private HttpRequest.Builder write() {
        return HttpRequest.newBuilder(chat.address("/api/sandbox/say"))
                .POST(HttpRequest.BodyPublishers.ofString(SAY.replace('\'', '"')));
    }

    private void refused(HttpRequest.Builder request, int status, String code) {
        var answer = chat.send(request);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.error()).isEqualTo(code);
    }
}
