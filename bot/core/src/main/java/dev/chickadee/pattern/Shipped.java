package dev.chickadee.pattern;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import dev.chickadee.base.LocalText;

/** Loads the word lists, rules and reasons that lie beside this class. */
final class Shipped {

    /** One word list a language; all of them are searched at once, so mixed texts are no special case. */
    static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "pt", "it", "nl", "pl", "ru", "ja", "zh",
            "ko");

    /** The number of English in that list: the weights were learned from English examples. */
    static final int WEIGHED_LANGUAGE = 0;

    private Shipped() {}

    static TextAssessor assessor() {
        var lexicon = lexicon();
        var weights = Weights.read("weights.txt", lines("weights.txt"));
        return new TextAssessor(lexicon, RuleReader.read("rules.txt", lines("rules.txt"), lexicon), weights, reasons());
    }

    static Lexicon lexicon() {
        var lexicon = new Lexicon();
        for (var language : LANGUAGES) {
            var file = "words-" + language + ".txt";
            lexicon.add(file, lines(file));
        }
        return lexicon;
    }

    static Reasons reasons() {
        var english = properties("reasons.properties");
        var german = properties("reasons_de.properties");
        var byKey = new HashMap<String, LocalText>();
        for (var key : english.stringPropertyNames()) {
            byKey.put(key, new LocalText(Map.of("en", english.getProperty(key), "de",
                    german.getProperty(key, english.getProperty(key)))));
        }
        return new Reasons(byKey);
    }

    private static Properties properties(String file) {
        try (var reader = new InputStreamReader(open(file), StandardCharsets.UTF_8)) {
            var properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static List<String> lines(String file) {
        try (var in = open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static InputStream open(String file) {
        var in = Shipped.class.getResourceAsStream(file);
        if (in == null) {
            throw new IllegalStateException(file + " is missing beside " + Shipped.class.getName());
        }
        return in;
    }
}
