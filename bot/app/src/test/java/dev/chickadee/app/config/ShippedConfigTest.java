package dev.chickadee.app.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.commons.configuration2.ex.ConfigurationException;
import org.junit.jupiter.api.Test;

/** The shipped file and the code say the same. */
class ShippedConfigTest {

    private static final Path SHIPPED = Path.of("../../config/chickadee.yaml");
    private static final Path HOME = Path.of("/home");
    private static final String EXAMPLE = "#:";

    private final ConfigFile file = ConfigFile.of(SHIPPED, HOME, Map.of("SLACK_TOKEN", "xoxb-1"));

    @Test
    void the_shipped_file_holds_the_defaults_of_the_code() {
        assertThat(file.load()).isEqualTo(file.parse("")).isInstanceOf(ConfigFile.Loaded.Good.class);
    }

    @Test
    void every_key_stands_in_the_shipped_file_with_a_comment() throws IOException {
        var lines = Files.readAllLines(SHIPPED);
        var described = new ArrayList<String>();
        var path = new ArrayList<String>();
        for (var line : lines) {
            var text = line.startsWith(EXAMPLE) ? line.substring(EXAMPLE.length()) : line;
            describe(text, path, described);
        }

        assertThat(described).containsAll(keys());
    }

    @Test
    void the_examples_in_its_comments_can_be_used() throws IOException {
        var example = String.join("\n", Files.readAllLines(SHIPPED).stream().filter(line -> line.startsWith(EXAMPLE))
                .map(line -> line.substring(EXAMPLE.length())).toList());

        assertThat(file.parse(example)).isInstanceOfSatisfying(ConfigFile.Loaded.Good.class, good -> {
            assertThat(good.settings().communities()).singleElement()
                    .satisfies(one -> assertThat(one.roles()).hasSize(4));
            assertThat(good.settings().slack().workspaces()).hasSize(1);
        });
    }

    /** All keys that the code asks for, once something of each kind is there. */
    private List<String> keys() throws IOException {
        try {
            var everything = "slack:\n  workspaces: [{team-id: T1}]\n"
                    + "communities: [{id: a, name: A, places: [{platform: slack}]}]\n";
            return file.keys(ConfigFile.configuration(everything).getNodeModel().getInMemoryRepresentation());
        } catch (ConfigurationException e) {
            throw new IOException(e);
        }
    }

    /** Adds the key of a line that has a comment at its side or keys below it. */
    private static void describe(String text, List<String> path, List<String> described) {
        var line = text.replaceFirst("- ", "  ");
        int depth = (line.length() - line.stripLeading().length()) / 2;
        int colon = line.indexOf(':');
        if (line.isBlank() || line.stripLeading().startsWith("#") || colon < 0 || line.strip().contains(" ")
                && line.indexOf(' ', depth * 2) < colon) {
            return;
        }
        while (path.size() > depth) {
            path.removeLast();
        }
        while (path.size() < depth) {
            path.add("?");
        }
        path.add(line.substring(depth * 2, colon));
        boolean hasKeysBelow = line.substring(colon + 1).isBlank();
        if (hasKeysBelow || line.contains(" # ") || path.contains("roles")) {
            described.add(String.join(".", path).replace("workspaces.?.", "workspaces[].")
                    .replace("communities.?.", "communities[].").replace("places.?.", "places[]."));
        }
    }
}
