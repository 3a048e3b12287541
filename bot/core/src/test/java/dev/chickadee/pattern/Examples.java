package dev.chickadee.pattern;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Made-up texts with the patterns they show, from the files beside this class. */
final class Examples {

    static final List<String> ENGLISH = List.of("examples-en.txt", "examples-en-more.txt", "examples-en-third.txt",
            "examples-en-fourth.txt");

    record Example(String text, Set<PatternId> patterns) {

        boolean isHonest() {
            return patterns.isEmpty();
        }
    }

    private Examples() {}

    static List<Example> english() {
        return ENGLISH.stream().flatMap(file -> of(file).stream()).toList();
    }

    static List<Example> of(String file) {
        try (var in = Examples.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("//")).map(Examples::example).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Example example(String line) {
        int colon = line.indexOf(": ");
        var patterns = new TreeSet<PatternId>();
        Stream.of(line.substring(0, colon).split(" ")).filter(word -> !word.equals("honest"))
                .forEach(word -> patterns.add(new PatternId(word)));
        return new Example(line.substring(colon + 2), patterns);
    }
}
