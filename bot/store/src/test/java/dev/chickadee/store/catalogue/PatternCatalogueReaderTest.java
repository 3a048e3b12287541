package dev.chickadee.store.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.chickadee.base.LocalText;
import dev.chickadee.pattern.Catalogue;
import dev.chickadee.pattern.Pattern;
import dev.chickadee.pattern.PatternId;

class PatternCatalogueReaderTest {

    private static final Path SHIPPED = Path.of("../../playbooks/patterns.yaml");
    private static final List<String> FOURTEEN = List.of("persistent-pursuit", "maintainer-elevation",
            "unknown-endorsement",
            "opaque-artifact", "obfuscated-code", "gradual-escalation", "build-deviation", "false-urgency",
            "emotional-pressure",
            "acquisition-offer", "fake-company", "registry-phishing", "paid-fix", "disclosure-threat");
    private static final String GOOD = """
            format: 1
            patterns:
              - id: odd-one
                name: {en: Odd, de: Seltsam}
                summary: {en: It is odd}
                lookalike: {en: Odd but honest}
                advice: {en: Wait}
                playbooks: [verify-identity]
            """;

    @TempDir
    Path folder;

    @Test
    void the_shipped_catalogue_holds_the_fourteen_patterns_each_in_english_and_german() {
        var all = new PatternCatalogueReader().read(SHIPPED).all();

        assertThat(all).extracting(pattern -> pattern.id().value()).containsExactlyElementsOf(FOURTEEN);
        assertThat(all).allSatisfy(pattern -> texts(pattern)
                .forEach(text -> assertThat(text.byTag()).as(pattern.id().value()).containsKeys("en", "de")));
    }

    @Test
    void the_shipped_catalogue_follows_its_schema() throws IOException {
        assertThat(schemaFaults(Files.readString(SHIPPED))).isEmpty();
        assertThat(schemaFaults(GOOD)).isEmpty();
        assertThat(schemaFaults(GOOD.replace("en: Wait", "de: Warte"))).isNotEmpty();
    }

    @Test
    void a_good_file_is_read_as_it_stands() throws IOException {
        var pattern = read(GOOD).find(new PatternId("odd-one")).orElseThrow();

        assertThat(pattern.name().in(Locale.GERMAN)).isEqualTo("Seltsam");
        assertThat(pattern.summary().in(Locale.GERMAN)).isEqualTo("It is odd");
        assertThat(pattern.playbooks()).containsExactly("verify-identity");
    }

    @Test
    void every_fault_is_told_with_file_line_and_what_was_expected() {
        assertThatThrownBy(() -> read(GOOD.replace("odd-one", "Odd One").replace("en: Wait", "de: Warte"))).message()
                .contains("p.yaml:3: id \"Odd One\" (expected: 1-40 of [a-z0-9-])").contains("p.yaml:7: advice")
                .contains("en among them");
    }

    @Test
    void a_missing_and_an_unknown_field_are_told_by_name() {
        assertThatThrownBy(() -> read(GOOD.replace("advice:", "advise:"))).message()
                .contains("p.yaml:7: unknown field \"advise\"").contains("has no field \"advice\"");
    }

    @Test
    void an_id_that_comes_twice_is_refused_with_both_lines() {
        var twice = GOOD + GOOD.substring(GOOD.indexOf("  - id"));

        assertThatThrownBy(() -> read(twice)).hasMessageContaining("p.yaml:9: id odd-one is in line 3 too");
    }

    @Test
    void another_format_is_refused() {
        assertThatThrownBy(() -> read(GOOD.replace("format: 1", "format: 2"))).hasMessageContaining("p.yaml:1: format");
    }

    @Test
    void what_is_no_yaml_or_tricks_the_parser_is_refused_with_its_line() {
        assertThatThrownBy(() -> read("format: 1\npatterns: [")).hasMessageContaining("(expected: YAML");
        assertThatThrownBy(() -> read(GOOD.replace("patterns:", "format: 1\npatterns:")))
                .hasMessageContaining("p.yaml:2: \"format\" twice");
        assertThatThrownBy(() -> read("[".repeat(500))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> read("")).hasMessageContaining("p.yaml:1: the catalogue is no mapping");
        assertThatThrownBy(() -> read("a: &a [1]\nb: *a\n")).isInstanceOf(IllegalArgumentException.class);
    }

    private Catalogue read(String yaml) throws IOException {
        return new PatternCatalogueReader().read(Files.writeString(folder.resolve("p.yaml"), yaml));
    }

    private static Stream<LocalText> texts(Pattern pattern) {
        return Stream.of(pattern.name(), pattern.summary(), pattern.lookalike(), pattern.advice());
    }

    private static List<?> schemaFaults(String yaml) throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("../../playbooks/patterns.schema.json")));
        return schema.validate(yaml, InputFormat.YAML);
    }
}
