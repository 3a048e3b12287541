package dev.chickadee.community;

/**
 * An account that a Member declared as theirs, so that a report naming it is kept from them. Prints its kind only.
 *
 * @param value a handle without {@code @}, or an address; 1-200 characters
 */
public record Account(Kind kind, String value) {

    /** Where the account is. */
    public enum Kind {
        CHAT, CODE_HOST, MAIL
    }

    public Account {
        if (value.isBlank() || value.length() > 200) {
            throw new IllegalArgumentException("account: " + value.length() + " characters (expected: 1-200)");
        }
    }

    @Override
    public String toString() {
        return "account[" + kind + "]";
    }
}
