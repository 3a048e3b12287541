package dev.chickadee.redaction;

import java.util.Collection;
import java.util.List;

/**
 * Takes out of a text whatever identifies a person, an account, a machine, a project or a secret, and puts a numbered
 * placeholder in its place. The same value has the same number within a text. Work is linear in the length of the text.
 * Thread-safe; scrubbing the same text twice gives the same result.
 */
public final class Scrubber {

    private static final Scrubber STANDARD = new Scrubber(Scanners.standard());

    private final List<Scanner> scanners;

    Scrubber(List<Scanner> scanners) {
        this.scanners = List.copyOf(scanners);
    }

    /** The scrubber with every scanner. */
    public static Scrubber standard() {
        return STANDARD;
    }

    /**
     * Scrubs one text.
     *
     * @param text
     *            any text, of any length
     * @param known
     *            names known from the case: people, projects, packages, "owner/repository"; in any case and spelling.
     *            Empty ones are passed over
     */
    public Scrubbed scrub(String text, Collection<String> known) {
        Page page = Undisguise.page(text);
        Draft draft = new Draft(page, new Words(page, Lexicon.standard(), new Languages()), new Finds(),
                List.copyOf(known),
                new Clues());
        for (Scanner scanner : scanners) {
            scanner.scan(draft);
        }
        return new Editor(text, draft).edit();
    }
}
