package dev.chickadee.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** The names that browser tests rely on are documented, all of them and no others. */
class HooksTest {

    private static final Path PAGE = Path.of("src/main/resources/dev/chickadee/sandbox/page");
    private static final Pattern WRITTEN = Pattern
            .compile("(?:data-testid\"?[:=] ?|testid: )(?:\"([a-z-]+)\"|`([a-z-]+)\\$)");

    @Test
    void every_name_in_the_page_is_documented() throws IOException {
        var documented = documented();
        var written = new TreeSet<String>();
        try (var files = Files.list(PAGE)) {
            for (var file : files.toList()) {
                var found = WRITTEN.matcher(Files.readString(file));
                while (found.find()) {
                    written.add(found.group(1) == null ? found.group(2) : found.group(1));
                }
            }
        }
        assertThat(written).hasSizeGreaterThan(40);
        assertThat(documented).containsAll(written);
    }

    /** The words in the table, up to the part that varies. */
    private static TreeSet<String> documented() throws IOException {
        var text = Files.readString(Path.of("../../bot/docs/sandbox-api.md"));
        var names = new TreeSet<String>();
        var name = Pattern.compile("`([a-z-]+)(?:<|`)").matcher(text.substring(text.indexOf("| `data-testid`")));
        while (name.find()) {
            names.add(name.group(1));
        }
        // One name in two halves: the composer of the channel and of a thread.
        names.add("composer-");
        names.add("send-");
        return names;
    }
}
