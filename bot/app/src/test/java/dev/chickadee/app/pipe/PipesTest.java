package dev.chickadee.app.pipe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.chickadee.app.Told;

class PipesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void scrub_takes_out_and_says_where_and_passes_on_nothing_else() {
        var text = "Zoë 😀 wrote to rosa.lindqvist@northmail.example about our parser";

        var line = one("scrub", "{\"id\":\"a\",\"text\":\"" + text + "\",\"known\":[\"parser\"],\"secret\":1}");

        assertThat(keys(line)).containsExactly("id", "text", "redactions", "residual");
        assertThat(line.path("text").textValue()).contains("[email 1]").doesNotContain("rosa", "northmail", "parser");
        assertThat(line.path("redactions")).anySatisfy(one -> {
            assertThat(keys(one)).containsExactly("start", "end", "type");
            assertThat(text.substring(one.path("start").intValue(), one.path("end").intValue()))
                    .isEqualTo("rosa.lindqvist@northmail.example");
        });
    }

    @Test
    void assess_adds_signals_with_a_verbatim_quote_and_keeps_what_it_does_not_know() {
        var text = "Hi! Please add me as a maintainer of the project right now, I want publish rights today.";

        var line = one("assess", "{\"id\":\"a\",\"text\":\"" + text + "\",\"kept\":{\"x\":[1]}}");

        assertThat(keys(line)).containsExactly("id", "text", "kept", "signals", "score");
        assertThat(line.path("kept").toString()).isEqualTo("{\"x\":[1]}");
        assertThat(line.path("score").isNumber()).isTrue();
        assertThat(line.path("signals")).isNotEmpty().allSatisfy(signal -> {
            assertThat(keys(signal)).containsExactly("pattern", "weight", "quote", "why");
            assertThat(text).contains(signal.path("quote").textValue());
        });
    }

    @Test
    void link_names_the_earliest_report_and_says_why() {
        var first = "{\"id\":\"r1\",\"text\":\"The build is slow today.\",\"handles\":[\"quietmarmot-88\"],"
                + "\"emails\":[],\"urls\":[],\"at\":\"2026-03-01T10:00:00Z\",\"mine\":1}\n";
        var other = "{\"id\":\"r2\",\"text\":\"A question about colours.\",\"at\":\"2026-03-01T11:00:00Z\"}\n";
        var second = "{\"id\":\"r3\",\"text\":\"Somebody wants the keys.\",\"handles\":[\"quietmarmot-88\"],"
                + "\"at\":\"2026-03-02T10:00:00+02:00\"}\n";

        var told = all("link", first + other + second);

        assertThat(told.get(0).path("campaign").isNull()).isTrue();
        assertThat(told.get(0).path("links")).isEmpty();
        assertThat(told.get(0).path("mine").intValue()).isEqualTo(1);
        assertThat(told.get(1).path("campaign").isNull()).isTrue();
        assertThat(told.get(2).path("campaign").textValue()).isEqualTo("r1");
        var link = told.get(2).path("links").path(0);
        assertThat(keys(link)).containsExactly("to", "why", "score");
        assertThat(link.path("to").textValue()).isEqualTo("r1");
        assertThat(link.path("why").textValue()).endsWith(".");
        assertThat(link.path("score").doubleValue()).isBetween(0.0, 1.0);
    }

    @Test
    void link_takes_ids_that_are_long_or_stand_twice() {
        var id = "i".repeat(500);
        var line = "{\"id\":\"" + id + "\",\"text\":\"hello\",\"handles\":[\"quietmarmot-88\"]}\n";

        var told = all("link", line + line);

        assertThat(told.get(1).path("campaign").textValue()).isEqualTo(id);
    }

    @Test
    void link_answers_the_same_each_time() {
        var line = "{\"id\":\"a\",\"text\":\"Please give me the release keys of the parser before Friday evening.\"}\n";

        assertThat(Told.piped(line.repeat(3), "link")).isEqualTo(Told.piped(line.repeat(3), "link"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"text\":\"x\"}", "{\"id\":\"a\"}", "{\"id\":\"a\",\"text\":7}",
            "{\"id\":[],\"text\":\"x\"}"})
    void a_line_without_id_or_text_is_refused(String line) {
        for (var pipe : List.of("scrub", "assess", "link")) {
            var told = Told.piped(line, pipe);
            assertThat(told.code()).isEqualTo(1);
            assertThat(told.out()).startsWith("{\"line\":1,\"error\":").contains("(expected: a string)");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"handles\":\"canary\"", "\"emails\":[\"canary\",5]", "\"at\":\"canary\"", "\"at\":5"})
    void link_refuses_fields_of_the_wrong_type(String field) {
        var told = Told.piped("{\"id\":\"a\",\"text\":\"x\"," + field + "}", "link");

        assertThat(told.code()).isEqualTo(1);
        assertThat(told.out()).startsWith("{\"line\":1,\"error\":").doesNotContain("canary");
    }

    private static JsonNode one(String pipe, String line) {
        return all(pipe, line).getFirst();
    }

    private static List<JsonNode> all(String pipe, String input) {
        return Told.piped(input, pipe).lines().stream().map(PipesTest::read).toList();
    }

    private static List<String> keys(JsonNode node) {
        return node.properties().stream().map(java.util.Map.Entry::getKey).toList();
    }

    private static JsonNode read(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new AssertionError(line, e);
        }
    }
}
