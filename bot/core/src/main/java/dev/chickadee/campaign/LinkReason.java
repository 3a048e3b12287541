package dev.chickadee.campaign;

/**
 * Why two reports are linked. The word is stored and looked up in the message catalogue ({@code link.why.<word>});
 * the English clause is for operators.
 */
public enum LinkReason {
    SAME_HANDLE("same-handle", "both name the same handle"), LOOKALIKE_HANDLE("lookalike-handle",
            "a handle in one looks like a handle in the other"), DERIVED_HANDLE("derived-handle",
                    "a handle in one is made from a name in the other"), SAME_ADDRESS("same-address",
                            "both name the same mailbox"), SAME_MAILBOX_NAME("same-mailbox-name",
                                    "the same mailbox or account name turns up at another provider"), SAME_ACCOUNT_NUMBER(
                                            "same-account-number",
                                            "both name the same account, though it was renamed"), SAME_DOMAIN(
                                                    "same-domain",
                                                    "both name the same unusual domain"), SAME_LINK("same-link",
                                                            "both hold a link to the same place"), SAME_KEY("same-key",
                                                                    "both name the same key"), NEAR_DUPLICATE_TEXT(
                                                                            "near-duplicate-text",
                                                                            "the texts are nearly the same"), SAME_DETAILS(
                                                                                    "same-details",
                                                                                    "the texts tell the same story with the same particulars");

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
}
