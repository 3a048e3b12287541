package dev.chickadee.redaction;

import java.util.List;

/**
 * What the scrubber made of one text.
 *
 * @param text
 *            the text in which each redaction reads {@code [type n]}
 * @param redactions
 *            what was taken out, sorted and apart, in UTF-16 units of the input
 * @param residual
 *            what stayed in and a person should look at again, sorted, in UTF-16 units of the input
 */
public record Scrubbed(String text, List<Redaction> redactions, List<Residual> residual) {

    public Scrubbed {
        redactions = List.copyOf(redactions);
        residual = List.copyOf(residual);
    }

    /** Says how much was found, never what: the text may still name somebody. */
    @Override
    public String toString() {
        return "Scrubbed[" + text.length() + " chars, " + redactions.size() + " redactions, " + residual.size()
                + " residual]";
    }
}
