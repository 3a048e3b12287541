package dev.chickadee.sandbox;

import static dev.chickadee.sandbox.Running.ACORN;
import static dev.chickadee.sandbox.Running.BIRCH;
import static dev.chickadee.sandbox.Running.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.chickadee.base.HandClock;
import dev.chickadee.base.Ids;
import dev.chickadee.chat.Cards;
import dev.chickadee.chat.ChannelId;
import dev.chickadee.chat.PlaceId;
import dev.chickadee.chat.Platform;
import dev.chickadee.chat.Send;
import dev.chickadee.chat.SendResult;
import dev.chickadee.chat.Target;

/** What was confirmed is there again after the process is gone. */
class HistoryTest {

    @TempDir
    Path dir;

    @Test
    void all_of_it_is_there_after_a_restart() throws Exception {
        List<String> before;
        try (var chat = new Running(dir)) {
            chat.postRaw("say", as(ACORN, "U-mira", "C-general").put("text", "hello").toString());
            chat.postRaw("command", as(ACORN, "U-mira", "C-general").put("command", "my-reports").put("wait", true)
                    .toString());
            chat.postRaw("command", as(ACORN, "U-jonas", "C-general").put("command", "report-suspicious").toString());
            chat.post("home", "{'place':'T-acorn','person':'U-sam','wait':true}");
            chat.post("directs", "{'place':'G-birch','person':'U-kofi','open':false}");
            chat.post("invite", "{'place':'G-birch','person':'U-kofi','channel':'C-lounge','in':true}");
            send(chat.sandbox, Ids.random());
            before = states(chat);
        }
        try (var chat = new Running(dir)) {
            assertThat(states(chat)).isEqualTo(before);
            var next = chat.postRaw("say", as(ACORN, "U-mira", "C-general").put("text", "again").toString());
            assertThat(next.json().get("message").asText()).as("ids go on").isNotIn(ids(before));
        }
    }

    @Test
    void a_torn_last_line_is_dropped_and_the_rest_is_kept() throws IOException {
        var file = dir.resolve("sandbox-chat.jsonl");
        String before;
        try (var chat = new Running(dir)) {
            chat.postRaw("say", as(ACORN, "U-mira", "C-general").put("text", "hello").toString());
            before = chat.state(ACORN, "U-mira").toString();
        }
        Files.writeString(file, "{\"what\":\"said\",\"pla" + "x".repeat(5_000), StandardOpenOption.APPEND);
        try (var chat = new Running(dir)) {
            assertThat(chat.state(ACORN, "U-mira")).hasToString(before);
            chat.postRaw("say", as(ACORN, "U-mira", "C-general").put("text", "after").toString());
        }
        assertThat(Files.readString(file)).as("nothing of it is left").endsWith("}\n").doesNotContain("xxx");
        try (var chat = new Running(dir)) {
            assertThat(chat.messages(ACORN, "U-mira", "C-general").getLast().get("text").asText()).isEqualTo("after");
        }
    }

    @Test
    void a_damaged_line_in_the_middle_is_said_with_its_number() throws IOException {
        var file = dir.resolve("sandbox-chat.jsonl");
        Sandbox.open(dir, HandClock.morning()).close();
        var lines = Files.readAllLines(file);
        lines.set(2, "{\"what\":\"said\",\"pla");
        Files.write(file, lines);
        assertThatThrownBy(() -> Sandbox.open(dir, HandClock.morning())).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("line 3").hasMessageNotContaining("pla\"");
    }

    @Test
    void one_process_at_a_time() {
        try (var first = Sandbox.open(dir, HandClock.morning())) {
            assertThat(first.world().places()).hasSize(2);
            assertThatThrownBy(() -> Sandbox.open(dir, HandClock.morning())).isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("another process");
        }
        Sandbox.open(dir, HandClock.morning()).close();
    }

    @Test
    void a_repeat_is_recognised_over_a_restart() {
        var key = Ids.random();
        SendResult first;
        try (var sandbox = Sandbox.open(dir, HandClock.morning())) {
            first = send(sandbox, key);
        }
        try (var sandbox = Sandbox.open(dir, HandClock.morning())) {
            assertThat(send(sandbox, key)).isEqualTo(first);
        }
    }

    private static SendResult send(Sandbox sandbox, String key) {
        var place = new PlaceId(new Platform("sandbox-discord"), BIRCH);
        return sandbox.adapter(place.platform()).send(new Send(key,
                new Target.Channel(new ChannelId(place, "C-security-alerts")), Cards.everything(), false));
    }

    private static List<String> states(Running chat) {
        return chat.sandbox.world().places().stream()
                .flatMap(p -> p.people().stream().map(s -> chat.state(p.id(), s.id()).toString())).toList();
    }

    private static List<String> ids(List<String> states) {
        return states.stream().flatMap(s -> java.util.Arrays.stream(s.split("\"id\":\""))).map(s -> s.split("\"")[0])
                .toList();
    }
}
