package dev.chickadee.indicator;

import java.util.Objects;

/**
 * One derived form of an indicator. {@code strength} from 0 to 1: how sure equal forms in two reports make us, nothing
 * else known, that one actor is behind both. {@code root} is what may turn out to be common: for a name and a stem the
 * letters without the digits at the end, for a link its registered domain, else empty. Prints no value.
 */
public record Form(FormKind kind, String value, double strength, String root) {

    public Form {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(root, "root");
        if (value.isEmpty() || !(strength >= 0 && strength <= 1)) {
            throw new IllegalArgumentException("form: strength " + strength + ", " + value.length()
                    + " characters (expected: 0-1, not empty)");
        }
    }

    Form(FormKind kind, String value, double strength) {
        this(kind, value, strength, "");
    }

    /** The same form when its root turns out to be common: a name that several people bear, a host of many people's pages. */
    public Form ofCommonRoot() {
        double left = switch (kind) {
            case NAME -> Forms.namesake(value.length() - root.length());
            case STEM -> Forms.NAMESAKE_STEM;
            case LINK -> Forms.SHARED_PAGE;
            case HANDLE, HANDLE_FOLDED, ADDRESS, ACCOUNT_NUMBER, DOMAIN, KEY, PERSON_NAME, WORD, SHINGLE, BAND ->
                strength;
        };
        return new Form(kind, value, Math.min(strength, left), root);
    }

    @Override
    public String toString() {
        return kind + "[" + value.length() + " characters]";
    }
}
