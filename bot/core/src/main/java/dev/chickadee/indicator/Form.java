package dev.chickadee.indicator;

import java.util.Objects;

/**
 * One derived form of an indicator. {@code strength} from 0 to 1: how sure equal forms in two reports make us, nothing
 * else known, that one actor is behind both. {@code letters} is the handle or mailbox name it comes from without the
 * digits at its end, empty if it comes from none. Prints no value.
 */
public record Form(FormKind kind, String value, double strength, String letters) {

    public Form {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(letters, "letters");
        if (value.isEmpty() || !(strength >= 0 && strength <= 1)) {
            throw new IllegalArgumentException("form: strength " + strength + ", " + value.length()
                    + " characters (expected: 0-1, not empty)");
        }
    }

    Form(FormKind kind, String value, double strength) {
        this(kind, value, strength, "");
    }

    /** The same form when its letters turn out to be a name that several people bear. */
    public Form ofNamesake() {
        double left = switch (kind) {
            case NAME -> Forms.namesake(value.length() - letters.length());
            case STEM -> Forms.NAMESAKE_STEM;
            case HANDLE, HANDLE_FOLDED, ADDRESS, ACCOUNT_NUMBER, DOMAIN, LINK, KEY, PERSON_NAME, WORD, SHINGLE, BAND ->
                strength;
        };
        return new Form(kind, value, Math.min(strength, left), letters);
    }

    @Override
    public String toString() {
        return kind + "[" + value.length() + " characters]";
    }
}
