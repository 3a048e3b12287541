package dev.chickadee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceRulesTest {

    @TempDir
    private Path house;

    private Path room;

    @BeforeEach
    void a_house_in_order() throws IOException {
        room = Files.createDirectories(house.resolve("src/main/java/dev/chickadee/attic"));
        Files.writeString(room.resolve("package-info.java"), "@NullMarked\npackage dev.chickadee.attic;\n");
        Files.writeString(room.resolve("Trunk.java"), "class Trunk {\n}\n");
    }

    @Test
    void a_house_in_order_has_no_faults() {
        assertThat(SourceRules.faults(house)).isEmpty();
        assertThat(SourceRules.count(house)).isEqualTo(2);
    }

    @Test
    void a_long_file_is_refused() throws IOException {
        Files.write(room.resolve("Trunk.java"), Collections.nCopies(301, "//"));

        assertThat(SourceRules.faults(house)).singleElement().asString().contains("Trunk.java: 301 lines");
    }

    @Test
    void a_package_without_a_door_sign_is_refused() throws IOException {
        Files.delete(room.resolve("package-info.java"));

        assertThat(SourceRules.faults(house)).singleElement().asString().contains("attic: no door sign");
    }

    @Test
    void a_door_sign_must_say_null_marked() throws IOException {
        Files.writeString(room.resolve("package-info.java"), "package dev.chickadee.attic;\n");

        assertThat(SourceRules.faults(house)).singleElement().asString().contains("attic: no door sign");
    }
}
