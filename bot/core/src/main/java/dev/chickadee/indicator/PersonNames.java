package dev.chickadee.indicator;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The real names in one report, as folded single words: from the line that says who wrote and from the signature.
 * Needed to tell a name that many people bear from a handle that somebody made up. Prints no name.
 */
public final class PersonNames {

    private static final int SHORTEST_AFFIX = 4;
    private static final int LONGEST_AFFIX = 12;

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

    /** Whether a handle without digits begins or ends with one of these names or with a very common given name. */
    boolean explain(String letters) {
        for (String word : words) {
            if (letters.startsWith(word) || letters.endsWith(word)) {
                return true;
            }
        }
        return affixes(letters).stream().anyMatch(Commonplace::isGivenName) || Commonplace.isGivenName(letters);
    }

    /**
     * What in {@link Form#root()} might be a person's name: beginnings and endings of 4 to 12 letters, spelled like
     * {@link #stems()}. Whether one is a common name is for the caller to count.
     */
    public static List<String> affixes(String handleLetters) {
        String letters = Shapes.readBack(handleLetters);
        List<String> affixes = new ArrayList<>();
        for (int n = SHORTEST_AFFIX; n <= Math.min(LONGEST_AFFIX, letters.length()); n++) {
            affixes.add(letters.substring(0, n));
            affixes.add(letters.substring(letters.length() - n));
        }
        return affixes;
    }

    @Override
    public String toString() {
        return "PersonNames[" + words.size() + "]";
    }
}
