package dev.chickadee.sandbox;

import static dev.chickadee.sandbox.Running.ACORN;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Runs every example of {@code bot/docs/sandbox-api.md}, in its order. */
class DocumentedExamplesTest {

    private static final Path DOCS = Path.of("../../bot/docs/sandbox-api.md");
    /** Every write there is; a new one must get an example or a mention. */
    private static final Set<String> WRITES = Set.of("say", "read", "hide", "directs", "invite", "close", "command",
            "press", "choose", "submit", "flag", "home", "misbehave");

    private final Running chat = new Running();
    private final Map<String, String> known = new HashMap<>();

    @AfterEach
    void stop() {
        chat.close();
    }

    @Test
    void every_example_works() throws IOException {
        var examples = examples();
        assertThat(examples).hasSizeGreaterThan(12);
        for (var example : examples) {
            var lines = example.split("\n", 2);
            var address = lines[0].split(" ", 2)[1];
            var answer = lines[0].startsWith("GET")
                    ? chat.get("/api/sandbox/" + address)
                    : chat.postRaw(address, filled(lines[1]));
            assertThat(answer.status()).as(example + " -> " + answer.body()).isIn(200, 201, 202);
            assertThat(answer.json().isObject()).isTrue();
            remember(answer);
        }
    }

    @Test
    void every_write_is_documented() throws IOException {
        var text = Files.readString(DOCS);
        var mentioned = new HashSet<>(WRITES);
        mentioned.removeIf(write -> !text.contains("POST " + write) && !text.contains("POST\n" + write)
                && !text.contains("`" + write + "`"));
        assertThat(mentioned).isEqualTo(WRITES);
        for (var write : WRITES) {
            assertThat(chat.post(write, "{}").error()).as(write).isNotEqualTo("unknown-address");
        }
    }

    @Test
    void every_refusal_code_is_documented() throws IOException {
        var text = Files.readString(DOCS);
        var codes = new HashSet<String>();
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            for (var source : sources.filter(p -> p.toString().endsWith(".java")).toList()) {
                var pieces = Files.readString(source).split("new NotPossible\\(\\d+,\\s*\"");
                for (int i = 1; i < pieces.length; i++) {
                    codes.add(pieces[i].substring(0, pieces[i].indexOf('"')));
                }
            }
        }
        assertThat(codes).hasSizeGreaterThan(20).allMatch(code -> text.contains("`" + code + "`"));
    }

    private static List<String> examples() throws IOException {
        var examples = new ArrayList<String>();
        var pieces = Files.readString(DOCS).split("```http\n");
        for (int i = 1; i < pieces.length; i++) {
            examples.add(pieces[i].substring(0, pieces[i].indexOf("\n```")));
        }
        return examples;
    }

    private String filled(String body) {
        var filled = body;
        for (var name : known.entrySet()) {
            filled = filled.replace("${" + name.getKey() + "}", name.getValue());
        }
        return filled;
    }

    private void remember(Running.Answer answer) {
        var said = answer.json().path("message").asText();
        if (!said.isEmpty()) {
            known.put("message", said);
        }
        var view = answer.json().at("/form/view").asText();
        if (!view.isEmpty() && !known.containsKey("view")) {
            known.put("view", view);
        }
        known.put("last", chat.messages(ACORN, "U-mira", "C-general").getLast().get("id").asText());
    }
}
