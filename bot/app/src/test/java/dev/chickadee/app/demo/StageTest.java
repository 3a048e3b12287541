package dev.chickadee.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** The demo's own checks can fail. */
class StageTest {

    @Test
    void what_does_not_hold_is_told_and_counted() {
        var out = new StringWriter();
        var stage = new Stage(new PrintWriter(out, true));

        stage.expect("the sky is green", false);
        stage.expect("the grass is green", true);

        assertThat(stage.failures()).containsExactly("the sky is green");
        assertThat(stage.held()).isEqualTo(1);
        assertThat(out.toString()).contains("✗ DOES NOT HOLD: the sky is green");
    }

    @Test
    void a_name_in_the_log_is_noticed_in_messages_and_in_exceptions() {
        try (var log = LogCheck.open()) {
            assertThat(log.holdsAnyOf(List.of("canary"))).isFalse();
            LoggerFactory.getLogger(StageTest.class).error("plain", new IllegalStateException("about a Canary"));
            assertThat(log.holdsAnyOf(List.of("canary"))).isTrue();
        }
    }
}
