package dev.chickadee.sandbox.place;

/**
 * What a visitor asked for cannot be done; nothing was changed. Thrown from wherever it is noticed and turned into
 * one JSON error by the API. The sentence names what was expected and holds nothing that people wrote.
 */
public final class NotPossible extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;

    /** @param status the HTTP status, 400-499 or 503 */
    public NotPossible(int status, String code, String sentence) {
        super(sentence, null, false, false);
        this.status = status;
        this.code = code;
    }

    public int status() {
        return status;
    }

    /** A word that programs can rely on, such as {@code unknown-channel}. */
    public String code() {
        return code;
    }

    /** The sentence for people. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
