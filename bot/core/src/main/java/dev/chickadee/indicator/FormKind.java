package dev.chickadee.indicator;

/**
 * In which way a value was derived from an indicator. The label goes into the hash, so equal words under different
 * forms blind to different values; labels are kept for ever.
 */
public enum FormKind {
    /** The handle as shown, in lower case. */
    HANDLE("handle"),
    /** The handle with look-alike letters and accents replaced. */
    HANDLE_FOLDED("handle-folded"),
    /** A handle or mailbox name without separators, digits kept. */
    NAME("name"),
    /** A handle or mailbox name without separators and digits at the end, letters for digits read back. */
    STEM("stem"),
    /** The mail address, one spelling for all that reach the same mailbox. */
    ADDRESS("address"),
    /** The account number that a code host puts into its no-reply addresses. */
    ACCOUNT_NUMBER("account-number"),
    /** A registered domain, of mail or of a link. */
    DOMAIN("domain"),
    /** Where a link leads, without tracking. */
    LINK("link"),
    /** The fingerprint of a public key. */
    KEY("key"),
    /** A word of a person's name, kept to learn which names are common; never links anything. */
    PERSON_NAME("person-name"),
    /** A word of the text. */
    WORD("word"),
    /** Words side by side in the text. */
    SHINGLE("shingle"),
    /** A band of a text's MinHash signature. */
    BAND("band");

    private final String label;

    FormKind(String label) {
        this.label = label;
    }

    /** The stored name of this form. */
    public String label() {
        return label;
    }
}
