package dev.chickadee.pattern;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.chickadee.pattern.Phrase.Part;

/**
 * What people say when they mean something: for each concept (ASK-RIGHT, HASTE, ORIGIN ...) the phrases of all languages.
 * Immutable after loading.
 */
final class Lexicon {

    /** A concept found in a text: words {@code first} to {@code last} of it, both inclusive. */
    record Hit(int concept, int first, int last) {}

    private record Entry(int language, int concept, Phrase phrase) {}

    private static final int SHORTEST_STEM = 1;
    private static final String NEGATION = "NOT";
    private static final String UNLESS_NEGATED = " !NOT";
    /** A negation reaches this many words to the right. */
    private static final int NEGATION_REACH = 4;

    private final Map<String, Integer> concepts = new LinkedHashMap<>();
    private final List<String> names = new ArrayList<>();
    private final Map<String, List<Entry>> byWord = new HashMap<>();
    private final Map<String, List<Entry>> byStem = new HashMap<>();
    private final List<Entry> byNumber = new ArrayList<>();
    private final BitSet cancelled = new BitSet();
    private final Languages languages = new Languages();
    private int longestStem = SHORTEST_STEM;

    /** The number of this concept; a concept without phrases gets one as well and is simply never found. */
    int concept(String name) {
        return concepts.computeIfAbsent(name, _ -> {
            names.add(name);
            return names.size() - 1;
        });
    }

    boolean knows(String name) {
        return concepts.containsKey(name);
    }

    String name(int concept) {
        return names.get(concept);
    }

    /** Whether the words are mainly in the language that was added as number {@code language}, from 0. */
    boolean isMainly(int language, List<Word> words) {
        return languages.mostSpokenIn(words) == language;
    }

    /** Adds the word list of one language. Names defined with {@code @} hold within it. */
    void add(String file, List<String> lines) {
        languages.begin();
        var named = new HashMap<String, List<Phrase>>();
        String section = "";
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            try {
                if (line.startsWith("[") && line.endsWith("]")) {
                    section = heading(line.substring(1, line.length() - 1));
                } else if (!line.isEmpty() && !line.startsWith("//")) {
                    addPhrases(section, line, named);
                }
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(file + ":" + (i + 1) + ": " + e.getMessage(), e);
            }
        }
    }

    /** {@code NAME !NOT} is a concept that does not count behind a negation. */
    private String heading(String source) {
        if (!source.endsWith(UNLESS_NEGATED)) {
            return source;
        }
        var name = source.substring(0, source.length() - UNLESS_NEGATED.length());
        cancelled.set(concept(name));
        return name;
    }

    private void addPhrases(String section, String line, Map<String, List<Phrase>> named) {
        for (var source : line.split(";")) {
            if (source.isBlank()) {
                continue;
            }
            if (section.equals(Languages.HEADING)) {
                languages.add(source.strip());
                continue;
            }
            var phrase = PhraseReader.read(source.strip(), named);
            if (section.startsWith("@")) {
                named.computeIfAbsent(section.substring(1), _ -> new ArrayList<>()).add(phrase);
            } else if (section.isEmpty()) {
                throw new IllegalArgumentException("words before the first heading (expected: [CONCEPT])");
            } else {
                index(new Entry(languages.current(), concept(section), phrase), phrase, 0);
            }
        }
    }

    private void index(Entry entry, Phrase phrase, int part) {
        if (part == phrase.parts().size()) {
            throw new IllegalArgumentException("a phrase that nothing must begin (expected: a word first)");
        }
        switch (phrase.parts().get(part)) {
            case Part.Exact(var word) -> byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(entry);
            case Part.Begins(var stem) -> {
                byStem.computeIfAbsent(stem, _ -> new ArrayList<>()).add(entry);
                longestStem = Math.max(longestStem, stem.length());
            }
            case Part.Digits() -> byNumber.add(entry);
            case Part.Gap _ -> throw new IllegalArgumentException("a gap at the beginning (expected: a word first)");
            case Part.OneOf(var choices, var optional) -> {
                choices.forEach(choice -> index(entry, choice, 0));
                if (optional) {
                    index(entry, phrase, part + 1);
                }
            }
        }
    }

    /** All concepts in these words, in the order of the words. */
    List<Hit> find(List<Word> words) {
        var hits = new ArrayList<Hit>();
        var spoken = languages.spokenIn(words);
        for (int at = 0; at < words.size(); at++) {
            var word = words.get(at).plain();
            compare(byWord.getOrDefault(word, List.of()), words, at, spoken, hits);
            if (Character.isDigit(word.charAt(0))) {
                compare(byNumber, words, at, spoken, hits);
            }
            for (int length = SHORTEST_STEM; length <= Math.min(longestStem, word.length()); length++) {
                compare(byStem.getOrDefault(word.substring(0, length), List.of()), words, at, spoken, hits);
            }
        }
        return withoutNegated(words, hits);
    }

    private List<Hit> withoutNegated(List<Word> words, List<Hit> hits) {
        int negation = concept(NEGATION);
        var negators = new BitSet();
        hits.stream().filter(hit -> hit.concept() == negation).forEach(hit -> negators.set(hit.first()));
        return hits.stream().filter(hit -> !cancelled.get(hit.concept()) || !isNegated(words, hit, negators)).toList();
    }

    private static boolean isNegated(List<Word> words, Hit hit, BitSet negators) {
        int before = negators.previousSetBit(hit.first() - 1);
        return before >= 0 && hit.first() - before <= NEGATION_REACH
                && words.get(before).sentence() == words.get(hit.first()).sentence();
    }

    private static void compare(List<Entry> entries, List<Word> words, int at, BitSet spoken, List<Hit> hits) {
        for (var entry : entries) {
            int end = spoken.get(entry.language()) ? entry.phrase().matches(words, at) : -1;
            if (end >= 0) {
                hits.add(new Hit(entry.concept(), at, end - 1));
            }
        }
    }
}
