package dev.chickadee.campaign;

import java.util.Arrays;

/**
 * Why two reports are linked. The word is stored and looked up in the message catalogue ({@code link.why.<word>});
 * the English clause is for operators.
 */
public enum LinkReason {
    /** Letter for letter. */
    SAME_HANDLE("same-handle", "both name the same handle"),
    /** Drawn alike with letters of another script. */
    LOOKALIKE_HANDLE("lookalike-handle", "a handle in one looks like a handle in the other"),
    /** Other digits, separators, digits for letters. */
    DERIVED_HANDLE("derived-handle", "a handle in one is made from a name in the other"),
    /** Dots, tags and a provider's second name apart. */
    SAME_ADDRESS("same-address", "both name the same mailbox"),
    /** What stands before the at sign, or a handle of that name. */
    SAME_MAILBOX_NAME("same-mailbox-name", "the same mailbox or account name turns up at another provider"),
    /** From a code host's no-reply address. */
    SAME_ACCOUNT_NUMBER("same-account-number", "both name the same account, though it was renamed"),
    /** No provider's and no shared host's. */
    SAME_DOMAIN("same-domain", "both name the same unusual domain"),
    /** Without tracking. */
    SAME_LINK("same-link", "both hold a link to the same place"),
    /** A fingerprint. */
    SAME_KEY("same-key", "both name the same key"),
    /** Copied, perhaps reworked. */
    NEAR_DUPLICATE_TEXT("near-duplicate-text", "the texts are nearly the same"),
    /** Told in other words. */
    SAME_DETAILS("same-details", "the texts tell the same story with the same particulars");

    private final String word;
    private final String english;

    LinkReason(String word, String english) {
        this.word = word;
        this.english = english;
    }

    /** The stored name; kept for ever. */
    public String word() {
        return word;
    }

    /** A clause in English, without capital and full stop. */
    public String english() {
        return english;
    }

    /** @throws IllegalArgumentException if no reason was ever stored so */
    public static LinkReason stored(String word) {
        return Arrays.stream(values()).filter(reason -> reason.word.equals(word)).findFirst().orElseThrow(
                () -> new IllegalArgumentException("linkReason: \"" + word + "\" (expected: a stored reason)"));
    }
}
