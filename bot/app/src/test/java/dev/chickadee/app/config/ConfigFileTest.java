package dev.chickadee.app.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.chickadee.app.config.ConfigFile.Loaded;
import dev.chickadee.base.Reveal;
import dev.chickadee.base.Secret;
import dev.chickadee.community.Role;

class ConfigFileTest {

    private static final String COMMUNITY = """
            communities:
              - id: acorn
                name: Acorn
                time-zone: Europe/Vienna
                places:
                  - {platform: slack, place-id: T1, responders-channel: C1, alerts-channel: C2}
                  - {platform: discord, place-id: 123456789012345678, responders-channel: 1, alerts-channel: 2}
                roles:
                  responder: [T1/U1 Ada Lovelace, 123456789012345678/77]
                  custodian: []
            """;

    @TempDir
    private Path folder;

    @Test
    void all_faults_are_told_at_once_with_key_value_and_expectation() {
        assertThat(faults("""
                web:
                  port: 80000
                  hots: 127.0.0.1
                delivery:
                  lease: 2 minutes
                log:
                  level: loud
                """)).containsExactlyInAnyOrder("web.port: \"80000\" (expected: a number, 0-65535)",
                "web.hots: an unknown key (expected: one of host, port)",
                "delivery.lease: \"2 minutes\" (expected: a time such as 30s, 5m, 12h or 180d, 30s to 1h)",
                "log.level: \"loud\" (expected: one of error, warn, info, debug)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"nonsense: 1 | nonsense: an unknown key", "web: 5 | web: no keys of its own",
            "web: {port: [1, 2]} | web.port: a list", "web: {port: {a: 1}} | web.port: keys",
            "delivery: {attempts: 0} | delivery.attempts: \"0\" (expected: a number, 1-100)",
            "attention: {unclaimed: 12} | attention.unclaimed: \"12\" (expected: a time",
            "delivery: {first-delay: 20m, longest-delay: 5m} | delivery.longest-delay: \"5m\"",
            "discord: {rest-url: nowhere} | discord.rest-url: \"nowhere\" (expected: an address",
            "slack: {workspaces: [{bot-token: ''}]} | slack.workspaces[0].team-id: missing",
            "db: {url: 'jdbc:mysql://a:canary@b/c'} | db.url: an address of another kind",
            "log: {level: '${env:NOT_SET}'} | log.level: a reference that leads nowhere",
            "log: {level: '${log.level}'} | log.level: a reference that leads nowhere",
            "log: {level: '${file:UTF-8:/etc/passwd}'} | log.level: a reference that leads nowhere",
            "log: {level: '${script:javascript:1}'} | log.level: a reference that leads nowhere",
            "communities: [{id: A B}] | communities[0].id: \"A B\" (expected: 1-64 of [a-z0-9-])",
            "communities: [{id: a, time-zone: Moon}] | communities[0].time-zone: \"Moon\""})
    void a_faulty_value_is_refused(String yaml, String fault) {
        assertThat(faults(yaml)).anyMatch(one -> one.startsWith(fault)).noneMatch(one -> one.contains("canary"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"web: [", "a: 1\na: 2", "a: &x 1\nb: *x", "a: !!java.util.Date canary", "- a", "canary"})
    void what_is_no_yaml_as_we_take_it_is_one_fault_that_quotes_nothing(String yaml) {
        assertThat(faults(yaml)).isNotEmpty().allMatch(one -> one.contains("(expected: "))
                .noneMatch(one -> one.contains("canary") && one.contains("Date"));
    }

    @Test
    void variables_and_other_keys_may_be_referred_to() {
        var settings = settings("web: {host: '${env:HOST}', port: '${env:PORT:-99}'}\ndata: {dir: '/x/${web.port}'}");

        assertThat(settings.web()).isEqualTo(new Settings.Web("0.0.0.0", 99));
        assertThat(settings.data()).isEqualTo(Path.of("/x/99"));
    }

    @Test
    void a_secret_comes_from_a_variable() {
        assertThat(token("env:TOKEN")).isEqualTo(new Secret("canary-1"));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "no POSIX rights")
    void a_secret_comes_from_a_file_that_not_everybody_may_read() throws IOException {
        var file = Files.writeString(folder.resolve("token"), "canary-2\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        var secret = token("file:" + file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        assertThat(secret.reveal(Reveal.DISCORD_LOGIN)).isEqualTo("canary-2");
        assertThat(faults("discord: {token: 'file:" + file + "'}"))
                .containsExactly("discord.token: \"file:" + file + "\" (expected: a file that not everybody may read or"
                        + " write: chmod o-rwx)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"canary", "${env:TOKEN}", "env:NOT_SET", "file:relative", "file:/not/there"})
    void a_secret_that_cannot_be_had_is_told_by_its_key_alone(String source) {
        assertThat(faults("discord: {token: '" + source + "'}")).singleElement().asString()
                .startsWith("discord.token: ").doesNotContain("canary");
    }

    @Test
    void a_community_is_read() {
        var one = settings(COMMUNITY).communities().getFirst();

        assertThat(one.zone()).isEqualTo(ZoneId.of("Europe/Vienna"));
        assertThat(one.places()).hasSize(2);
        assertThat(one.roles()).containsOnlyKeys(Role.RESPONDER);
        assertThat(one.roles().get(Role.RESPONDER)).extracting(CommunitySettings.Named::name)
                .containsExactly("Ada Lovelace", "77");
        assertThat(one.retention()).isNull();
    }

    @Test
    void somebody_of_an_unknown_place_and_an_id_that_stands_twice_are_faults() {
        assertThat(faults(COMMUNITY.replace("T1/U1", "T9/U1"))).singleElement().asString()
                .startsWith("communities[0].roles.responder: \"T9/U1 Ada Lovelace\"");
        assertThat(faults(COMMUNITY + COMMUNITY.substring(COMMUNITY.indexOf("  - id"))))
                .containsExactly("communities[1].id: \"acorn\" (expected: different ids)");
    }

    @Test
    void the_command_line_wins_over_the_variable_and_that_over_home() {
        var variable = Map.of("CHICKADEE_CONFIG", "/b.yaml");

        assertThat(ConfigFile.find(Path.of("/a.yaml"), variable).path()).isEqualTo(Path.of("/a.yaml"));
        assertThat(ConfigFile.find(null, variable).path()).isEqualTo(Path.of("/b.yaml"));
        assertThat(ConfigFile.find(null, Map.of()).path()).endsWithRaw(Path.of("config/chickadee.yaml"));
    }

    @Test
    void a_file_that_was_named_must_be_there() {
        assertThat(ConfigFile.of(folder.resolve("none"), folder, Map.of()).load()).isInstanceOf(Loaded.Faulty.class);
    }

    @Test
    void times_are_told_as_they_are_written() {
        for (var text : List.of("30s", "5m", "12h", "180d")) {
            var time = Durations.parse(text);
            assertThat(time).isNotNull();
            assertThat(Durations.format(time)).isEqualTo(text);
        }
        assertThat(Durations.parse("90s")).isEqualTo(Duration.ofSeconds(90));
        assertThat(Durations.parse("9999999d")).isNull();
    }

    private Secret token(String source) {
        return settings("discord: {token: '" + source + "'}").discord().token();
    }

    private Settings settings(String yaml) {
        return switch (load(yaml)) {
            case Loaded.Good(var settings) -> settings;
            case Loaded.Faulty(var faults) -> throw new AssertionError(faults);
        };
    }

    private List<String> faults(String yaml) {
        return switch (load(yaml)) {
            case Loaded.Good _ -> List.of();
            case Loaded.Faulty(var faults) -> faults;
        };
    }

    private Loaded load(String yaml) {
        return ConfigFile.of(folder.resolve("chickadee.yaml"), folder, Map.of("HOST", "0.0.0.0", "TOKEN", "canary-1"))
                .parse(yaml);
    }
}
