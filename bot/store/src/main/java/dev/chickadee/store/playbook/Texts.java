package dev.chickadee.store.playbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

import org.yaml.snakeyaml.nodes.Node;

import dev.chickadee.base.LocalText;

/**
 * Reads texts for people. Every text of a playbook stands in every language that the playbook lists, and in no other.
 * A faulty one is told, and a stand-in goes on in its place.
 */
final class Texts {

    private static final LocalText STAND_IN = LocalText.english("?");

    private final List<String> languages;
    private final Faults faults;

    Texts(List<String> languages, Faults faults) {
        this.languages = languages;
        this.faults = faults;
    }

    /** The list of languages itself; faulty ones are told and left out, and English is always among them. */
    static List<String> languages(Fields top, Faults faults) {
        var languages = new LinkedHashMap<String, Node>();
        top.need("languages").ifPresent(value -> {
            for (var item : top.items(value, "languages", 1, 20)) {
                Fields.words("languages", item, faults).ifPresent(tag -> {
                    boolean known = !tag.isEmpty() && Locale.forLanguageTag(tag).toLanguageTag().equals(tag);
                    if (!known) {
                        faults.at(item,
                                "languages: " + Faults.quoted(tag) + " (expected: a tag such as en, de or pt-BR)");
                    } else if (languages.putIfAbsent(tag, item) != null) {
                        faults.at(item, "languages: " + tag + " stands twice (expected: once)");
                    }
                });
            }
            if (!languages.isEmpty() && !languages.containsKey("en")) {
                faults.at(value, "languages: no en (expected: English among them)");
                languages.put("en", value);
            }
        });
        return List.copyOf(languages.keySet());
    }

    /** The text under a key, at most {@code most} characters in each language. */
    LocalText need(Fields from, String key, int most) {
        return from.need(key).map(value -> read(value, key, most)).orElse(STAND_IN);
    }

    private LocalText read(Node value, String key, int most) {
        var fields = new Fields(key, value, faults);
        var words = new LinkedHashMap<String, String>();
        for (var language : languages) {
            if (fields.readable() && !fields.has(language)) {
                fields.may(language);
                faults.at(value, key + ": no " + language + " (expected: the text in " + String.join(", ", languages)
                        + ")");
            } else {
                fields.may(language).flatMap(text -> Fields.words(language, text, faults))
                        .ifPresent(text -> check(fields.at(language), key, text.strip(), most, language, words));
            }
        }
        if (!languages.isEmpty()) {
            fields.done();
        }
        return words.containsKey("en") ? new LocalText(words) : STAND_IN;
    }

    private void check(Node at, String key, String text, int most, String language,
            LinkedHashMap<String, String> words) {
        if (text.isEmpty() || text.length() > most) {
            faults.at(at, key + ": " + text.length() + " characters in " + language + " (expected: 1 to " + most + ")");
        } else {
            words.put(language, text);
        }
    }
}
