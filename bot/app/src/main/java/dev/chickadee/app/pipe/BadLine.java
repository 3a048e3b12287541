package dev.chickadee.app.pipe;

/** A line that a pipe cannot take. The message says what was expected and quotes nothing of the line. */
final class BadLine extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadLine(String message) {
        super(message, null, false, false);
    }
}
