package dev.chickadee.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;

import org.junit.jupiter.api.Test;

class MainTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void help_is_an_answer() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).startsWith("Usage: chickadee");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void the_version_is_an_answer() {
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).startsWith("Chickadee ");
    }

    @Test
    void no_command_is_wrong_use() {
        assertThat(run()).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("No command given").contains("Usage: chickadee");
    }

    @Test
    void an_unknown_option_is_wrong_use() {
        assertThat(run("--sing")).isEqualTo(2);
        assertThat(err.toString()).contains("Unknown option: '--sing'");
    }

    private int run(String... args) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }
}
