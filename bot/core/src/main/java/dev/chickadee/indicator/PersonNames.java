package dev.chickadee.indicator;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The real names in one report, as folded single words: from the line that says who wrote and from the signature.
 * Needed to tell a name that many people bear from a handle that somebody made up. Prints no name.
 */
public final class PersonNames {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 12;

    private final Set<String> words;

    private PersonNames(Set<String> words) {
        this.words = Set.copyOf(words);
    }

    /** The names in a text's header and signature. */
    public static PersonNames in(String text) {
        Set<String> words = new LinkedHashSet<>();
        for (String line : LetterReader.nameLines(text)) {
            for (String word : Folding.fold(line).split("[^\\p{L}]+")) {
                if (word.length() >= 3) {
                    words.add(word);
                }
            }
        }
        return new PersonNames(words);
    }

    /** The words in the spelling of {@link FormKind#STEM}, to be counted. */
    public List<String> stems() {
        return words.stream().map(Shapes::readBack).distinct().toList();
    }

    /** Whether a handle without digits is made of one of these names or begins or ends with a very common given name. */
    boolean explain(String letters) {
        for (String word : words) {
            boolean inside = word.length() >= SHORTEST && letters.contains(word);
            if (inside || letters.startsWith(word) || letters.endsWith(word)) {
                return true;
            }
        }
        for (int n = SHORTEST; n <= letters.length(); n++) {
            if (Commonplace.isGivenName(letters.substring(0, n))
                    || Commonplace.isGivenName(letters.substring(letters.length() - n))) {
                return true;
            }
        }
        return false;
    }

    /**
     * What in {@link Form#root()} might be a person's name: parts of 5 to 12 letters, beginnings and endings from 4 on,
     * spelled like {@link #stems()}. Whether one is a common name is for the caller to count.
     */
    public static List<String> parts(String handleLetters) {
        String letters = Shapes.readBack(handleLetters);
        Set<String> parts = new LinkedHashSet<>();
        for (int n = SHORTEST; n <= Math.min(LONGEST, letters.length()); n++) {
            for (int from = 0; from + n <= letters.length(); from++) {
                if (n > SHORTEST || from == 0 || from + n == letters.length()) {
                    parts.add(letters.substring(from, from + n));
                }
            }
        }
        return List.copyOf(parts);
    }

    @Override
    public String toString() {
        return "PersonNames[" + words.size() + "]";
    }
}
