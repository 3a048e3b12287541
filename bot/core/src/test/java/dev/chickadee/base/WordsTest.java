package dev.chickadee.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Pattern SAID = Pattern.compile("(?:say|has)\\(\\s*\"([a-z][a-z0-9.-]*)\"");

    @Test
    void every_text_exists_in_every_language_with_the_same_arguments() throws IOException {
        var english = texts("words.properties");
        var german = texts("words_de.properties");
        assertThat(german.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (var key : english.stringPropertyNames()) {
            assertThat(arguments(german.getProperty(key))).as(key).isEqualTo(arguments(english.getProperty(key)));
        }
    }

    @Test
    void no_text_is_broken_by_an_apostrophe_of_the_keyboard() throws IOException {
        for (var file : new String[]{"words.properties", "words_de.properties"}) {
            var texts = texts(file);
            assertThat(texts.stringPropertyNames().stream().filter(key -> texts.getProperty(key).contains("'")))
                    .isEmpty();
        }
    }

    @Test
    void no_key_stands_twice_in_a_file() throws IOException {
        for (var file : new String[]{"words.properties", "words_de.properties"}) {
            var keys = raw(file).lines().filter(line -> line.matches("[a-z][^=]*=.*"))
                    .map(line -> line.substring(0, line.indexOf('='))).toList();
            assertThat(keys).as(file).doesNotHaveDuplicates();
        }
    }

    @Test
    void every_key_that_the_code_says_outright_exists() throws IOException {
        var english = texts("words.properties");
        var missing = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                SAID.matcher(Files.readString(file)).results().map(found -> found.group(1))
                        .filter(key -> !key.endsWith(".") && !english.containsKey(key)).forEach(missing::add);
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void an_unknown_language_reads_english_and_a_dialect_its_language() {
        assertThat(Words.in(Locale.JAPANESE).locale()).isEqualTo(Locale.ENGLISH);
        assertThat(Words.in(Locale.forLanguageTag("de-CH")).locale()).isEqualTo(Locale.GERMAN);
    }

    @Test
    void a_missing_key_is_a_bug_and_says_which() {
        assertThatThrownBy(() -> Words.in(Locale.ENGLISH).say("no.such.key"))
                .isInstanceOf(MissingResourceException.class)
                .hasMessageContaining("no.such.key");
    }

    private static String arguments(String text) {
        var format = new MessageFormat(text, Locale.ENGLISH);
        return text.contains("{")
                ? Arrays.stream(format.getFormatsByArgumentIndex()).map(f -> "x")
                        .collect(Collectors.joining())
                : "";
    }

    private static Properties texts(String file) throws IOException {
        var properties = new Properties();
        try (Reader reader = new StringReader(raw(file))) {
            properties.load(reader);
        }
        return properties;
    }

    private static String raw(String file) throws IOException {
        try (var in = Objects.requireNonNull(Words.class.getResourceAsStream("/dev/chickadee/words/" + file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
