package dev.chickadee.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import dev.chickadee.app.Told;
import dev.chickadee.sandbox.Sandbox;

class CommandsTest {

    private static final String COMMUNITY = """
            communities:
              - id: acorn
                name: Acorn
                places:
                  - {platform: slack, place-id: T1, responders-channel: C1, alerts-channel: C2}
                roles:
                  responder: [U1 Ada]
            """;

    @TempDir
    private Path folder;

    @Test
    void run_says_what_is_missing_and_how_to_get_it() throws IOException {
        var told = run("run", "");

        assertThat(told.code()).isEqualTo(1);
        assertThat(told.out()).isEmpty();
        assertThat(told.err()).startsWith("chickadee: Nothing to run").contains("communities:", "api.slack.com/apps",
                "discord.com/developers", "chickadee sandbox");
    }

    @Test
    void run_says_that_this_build_has_no_adapter() throws IOException {
        var token = Files.writeString(folder.resolve("token"), "canary");
        Files.setPosixFilePermissions(token, java.nio.file.attribute.PosixFilePermissions.fromString("rw-------"));

        var told = run("run", "discord: {token: 'file:" + token + "'}\n");

        assertThat(told.code()).isEqualTo(1);
        assertThat(told.err()).isEqualTo("chickadee: This build has no adapter for Discord yet: remove discord.* from"
                + " the configuration, or use a build that has it.\n");
    }

    @Test
    void run_tells_every_fault_of_the_configuration() throws IOException {
        var told = run("run", "web: {port: x}\nnonsense: 1\n");

        assertThat(told.code()).isEqualTo(1);
        assertThat(told.err().lines()).hasSize(3).anyMatch(line -> line.contains("web.port"))
                .anyMatch(line -> line.contains("nonsense"));
    }

    @Test
    void doctor_goes_through_everything_and_the_other_commands_work_on_the_same_database() throws IOException {
        var doctor = run("doctor", COMMUNITY);

        assertThat(doctor.out()).contains("ok     config", "ok     database", "ok     audit        0 lines, intact",
                "acorn is not in the store yet");
        assertThat(doctor.code()).as(doctor.out()).isZero();
        assertThat(run("audit verify", COMMUNITY).out()).isEqualTo("Intact: 0 lines.\n");
        assertThat(run("keys rotate", COMMUNITY).out()).startsWith("Done.");
        assertThat(run("doctor", COMMUNITY).code()).isZero();
    }

    @Test
    void doctor_tells_a_faulty_configuration() throws IOException {
        var told = run("doctor", "web: {port: x}\n");

        assertThat(told.code()).isEqualTo(1);
        assertThat(told.out()).startsWith("FAULT  config");
    }

    @Test
    void a_taken_port_is_one_line() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            var told = Told.by("sandbox", "--port", String.valueOf(taken.getLocalPort()), "--data", folder.toString());

            assertThat(told.code()).isEqualTo(1);
            assertThat(told.err()).isEqualTo("chickadee: Port " + taken.getLocalPort()
                    + " is taken. Choose another one: chickadee sandbox --port 8780\n");
        }
    }

    @Test
    @Timeout(120)
    void data_in_use_is_one_line() {
        try (var other = Sandbox.open(folder.resolve("chat"), InstantSource.system())) {
            assertThat(other.adapters()).isNotEmpty();
            var told = Told.by("sandbox", "--port", "0", "--data", folder.toString());

            assertThat(told.code()).isEqualTo(1);
            assertThat(told.out()).isEmpty();
            assertThat(told.err().lines()).singleElement().asString().startsWith("chickadee: ");
        }
    }

    private Told run(String command, String yaml) throws IOException {
        var shipped = Path.of("../../playbooks").toAbsolutePath().normalize();
        var file = Files.writeString(folder.resolve("chickadee.yaml"),
                yaml + "data: {dir: '" + folder.resolve("data") + "'}\nplaybooks: {folder: '" + shipped + "'}\n");
        var words = new java.util.ArrayList<>(java.util.List.of(command.split(" ")));
        words.addAll(java.util.List.of("--config", file.toString()));
        return Told.by(words.toArray(String[]::new));
    }
}
