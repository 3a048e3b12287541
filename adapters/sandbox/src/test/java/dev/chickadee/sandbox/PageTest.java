package dev.chickadee.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The page's files: served, small, silent towards other hosts, and complete in both languages. */
class PageTest {

    private static final Path PAGE = Path.of("src/main/resources/dev/chickadee/sandbox/page");

    private final Running chat = new Running();

    @AfterEach
    void stop() {
        chat.close();
    }

    @Test
    void every_file_is_served_with_its_type() throws IOException {
        assertThat(chat.get("/").raw().headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
        for (var file : files()) {
            var answer = chat.get("/sandbox/" + file.getFileName());
            assertThat(answer.status()).as(file.toString()).isEqualTo(200);
            assertThat(answer.body()).isEqualTo(Files.readString(file));
        }
    }

    @Test
    void every_file_is_short_and_names_no_other_host() throws IOException {
        for (var file : files()) {
            var text = Files.readString(file).replace("http://www.w3.org/2000/svg", "");
            assertThat(text.lines().count()).as(file.toString()).isLessThan(300);
            assertThat(text).as(file.toString()).doesNotContain("http:", "https:", "innerHTML", "outerHTML",
                    "insertAdjacentHTML", "document.write", "eval(", " style=", "onclick=\"", "<style", "javascript:");
        }
    }

    @Test
    void every_word_that_the_page_asks_for_exists() throws IOException {
        var known = PageWords.in(Locale.ENGLISH).all().keySet();
        var asked = new TreeSet<String>();
        for (var file : files()) {
            if (file.toString().endsWith(".js")) {
                var text = Files.readString(file);
                var plain = Pattern.compile("\\bt\\(\"([a-z.-]+)\"").matcher(text);
                while (plain.find()) {
                    asked.add(plain.group(1));
                }
                var counted = Pattern.compile("\\bcount\\(\"([a-z.-]+)\"").matcher(text);
                while (counted.find()) {
                    asked.add(counted.group(1) + ".one");
                    asked.add(counted.group(1) + ".many");
                }
            }
        }
        assertThat(asked).hasSizeGreaterThan(50);
        assertThat(known).containsAll(asked);
    }

    @Test
    void both_languages_are_complete_and_fill_in_the_same() {
        var english = PageWords.in(Locale.ENGLISH).all();
        var german = PageWords.in(Locale.GERMAN).all();
        assertThat(german.keySet()).isEqualTo(english.keySet());
        var blank = Pattern.compile("\\{\\d}");
        for (var key : english.keySet()) {
            assertThat(blanks(blank, german.get(key))).as(key).isEqualTo(blanks(blank, english.get(key)));
        }
        assertThat(chat.get("/api/sandbox/words?language=de").json().get("cancel").asText()).isEqualTo("Abbrechen");
        assertThat(chat.get("/api/sandbox/words?language=fr").json().get("cancel").asText()).isEqualTo("Cancel");
    }

    private static List<String> blanks(Pattern blank, String text) {
        return blank.matcher(text).results().map(r -> r.group()).sorted().toList();
    }

    private static List<Path> files() throws IOException {
        try (var all = Files.list(PAGE)) {
            return all.sorted().toList();
        }
    }
}
