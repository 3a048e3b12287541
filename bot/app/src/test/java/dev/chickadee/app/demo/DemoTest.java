package dev.chickadee.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import dev.chickadee.app.Told;

class DemoTest {

    @Test
    void the_whole_story_holds_and_no_reporter_is_named_where_others_read() {
        var told = Told.by("demo");

        assertThat(told.err()).isEmpty();
        assertThat(told.code()).isZero();
        assertThat(told.lines()).anyMatch(line -> line.endsWith("✓ it names no person, project or address of the case"))
                .anyMatch(line -> line.endsWith("✓ no reporter's name, handle or address is in the log"))
                .anyMatch(line -> line.endsWith("✓ none is in anything that responders and subscribers were shown"))
                .noneMatch(line -> line.contains("✗"));
    }
}
