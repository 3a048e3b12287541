package dev.chickadee.store.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;

import dev.chickadee.base.LocalText;
import dev.chickadee.playbook.Playbook;
import dev.chickadee.playbook.Reading;

class ShippedPlaybooksTest {

    private static final Path FOLDER = Path.of("..", "..", "playbooks");

    /** Faults that the schema cannot know of: they need two places of the file, or the file's name. */
    private static final List<String> BEYOND_THE_SCHEMA = List.of("id: \"other\"", "stands twice", ": no de",
            "unknown key \"fr\"",
            "no step of this playbook", "is not before this one", "is: \"maybe\"", "quotes around it",
            "characters in de");

    static List<Path> files() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.getFileName().toString().equals("patterns.yaml")).sorted().toList();
        }
    }

    @Test
    void the_three_are_there() throws IOException {
        assertThat(files()).extracting(file -> file.getFileName().toString()).contains("enable-two-factor.yaml",
                "recovery-codes.yaml", "verify-identity.yaml");
    }

    @ParameterizedTest
    @MethodSource("files")
    void each_can_be_followed(Path file) {
        var reading = new PlaybookReader().read(file);
        assertThat(reading instanceof Reading.Faulty faulty ? faulty.faults() : List.of()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void each_keeps_to_the_schema(Path file) throws IOException {
        assertThat(schema().validate(json(Files.readString(file)))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void each_is_complete_in_english_and_german(Path file) {
        assertThat(texts(playbook(file))).allSatisfy(text -> assertThat(text.byTag()).containsOnlyKeys("en", "de"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void each_has_branches_and_links_to_read_on(Path file) {
        var steps = playbook(file).steps();
        assertThat(steps).filteredOn(step -> step.when() != null).hasSizeGreaterThan(3);
        assertThat(steps).flatExtracting(step -> step.links()).hasSizeGreaterThan(2);
    }

    @Test
    void schema_and_reader_agree_on_what_is_good() throws IOException {
        assertThat(schema().validate(json(Texting.GOOD))).isEmpty();
    }

    static Stream<String> brokenShapes() {
        return PlaybookReaderTest.broken().stream().map(one -> {
            var what = one.get();
            return Texting.with((String) what[0], (String) what[1]);
        }).filter(text -> Texting.faults(text).stream()
                .noneMatch(fault -> BEYOND_THE_SCHEMA.stream().anyMatch(fault::contains)));
    }

    @ParameterizedTest
    @MethodSource("brokenShapes")
    void schema_and_reader_agree_on_what_is_broken(String text) throws IOException {
        assertThat(schema().validate(json(text))).isNotEmpty();
    }

    private static Playbook playbook(Path file) {
        return ((Reading.Good) new PlaybookReader().read(file)).playbook();
    }

    private static List<LocalText> texts(Playbook playbook) {
        var texts = new ArrayList<>(List.of(playbook.title(), playbook.purpose(), playbook.audience()));
        for (var step : playbook.steps()) {
            texts.addAll(List.of(step.title(), step.text(), step.why()));
            step.links().forEach(link -> texts.add(link.title()));
            if (step.question() != null) {
                texts.add(step.question().text());
                step.question().offered().stream().map(one -> one.label()).filter(label -> label != null)
                        .forEach(texts::add);
            }
        }
        return texts;
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(FOLDER.resolve("playbook.schema.json")));
    }

    /** As an editor reads it: YAML 1.2. */
    private static JsonNode json(String text) {
        var options = new LoaderOptions();
        var writing = new DumperOptions();
        var yaml = new Yaml(new SafeConstructor(options), new Representer(writing), writing, options, new CoreSchema());
        return new ObjectMapper().valueToTree(yaml.load(new StringReader(text)));
    }
}
