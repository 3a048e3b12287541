package dev.chickadee.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    @Test
    void help_is_an_answer() {
        var told = Told.by("--help");

        assertThat(told.code()).isZero();
        assertThat(told.out()).startsWith("Usage: chickadee");
        assertThat(told.err()).isEmpty();
    }

    @Test
    void the_version_is_an_answer() {
        assertThat(Told.by("--version").out()).startsWith("Chickadee ");
    }

    @Test
    void no_command_is_wrong_use() {
        var told = Told.by();

        assertThat(told.code()).isEqualTo(2);
        assertThat(told.out()).isEmpty();
        assertThat(told.err()).contains("No command given").contains("Usage: chickadee");
    }

    @Test
    void an_unknown_option_is_wrong_use() {
        var told = Told.by("--sing");

        assertThat(told.code()).isEqualTo(2);
        assertThat(told.err()).contains("Unknown option: '--sing'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"scrub", "assess", "link", "playbook"})
    void each_command_has_help(String command) {
        var told = Told.by(command, "--help");

        assertThat(told.code()).isZero();
        assertThat(told.out()).startsWith("Usage: chickadee " + command);
    }
}
