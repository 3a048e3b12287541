package dev.chickadee.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** Words in the documentation that can be checked are checked. */
class DocsTest {

    private static final Path ROOT = Path.of("../..").normalize();
    private static final Path DOCS = ROOT.resolve("bot/docs");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(?:#[^)]*)?\\)");

    @Test
    void every_decision_has_a_number_of_its_own_a_status_and_consequences() throws IOException {
        var numbers = new ArrayList<String>();
        for (var record : in(DOCS.resolve("decisions"))) {
            var text = Files.readString(record);
            var number = record.getFileName().toString().substring(0, 4);
            assertThat(number).matches("\\d{4}");
            assertThat(text).as(record.toString()).startsWith("# " + number + " ")
                    .contains("\nStatus: ", "\n## Decision", "\n## Consequences");
            numbers.add(number);
        }
        assertThat(numbers).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void every_link_to_a_file_of_ours_leads_somewhere() throws IOException {
        var broken = new ArrayList<String>();
        for (var page : pages()) {
            var found = LINK.matcher(Files.readString(page));
            while (found.find()) {
                var target = found.group(1);
                var parent = page.toAbsolutePath().normalize().getParent();
                if (!target.contains("://") && !target.startsWith("mailto:")
                        && !Files.exists(parent.resolve(target))) {
                    broken.add(page + " -> " + target);
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    private static List<Path> pages() throws IOException {
        var pages = new ArrayList<>(in(DOCS.resolve("decisions")));
        pages.addAll(in(DOCS.resolve("recipes")));
        pages.addAll(in(DOCS));
        pages.addAll(in(ROOT));
        return pages;
    }

    private static List<Path> in(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
        }
    }
}
