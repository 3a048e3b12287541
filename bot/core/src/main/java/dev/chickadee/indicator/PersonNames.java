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

    /** The words, folded, each at least three letters. */
    public Set<String> words() {
        return words;
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
     * What might be a person's name in a handle, handed over as the value of a {@link FormKind#NAME} or
     * {@link FormKind#STEM}: its beginnings and endings of 4 to 12 letters. Whether one is a common name is for the
     * caller to count.
     */
    public static List<String> affixes(String handle) {
        String letters = handle.substring(0, handle.length() - Shapes.digitsAtEnd(handle));
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
