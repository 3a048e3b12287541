package dev.chickadee.chat;

/** Checks the names that travel through a platform and come back. */
final class Names {

    private Names() {}

    static void check(String action, String ref, String label) {
        boolean named = !action.isEmpty() && action.length() <= 50
                && action.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == ':');
        if (!named) {
            throw new IllegalArgumentException("action: \"" + action + "\" (expected: 1-50 of [a-z0-9-:])");
        }
        if (ref.length() > 40 || ref.chars().anyMatch(c -> c <= ' ' || c > 126)) {
            throw new IllegalArgumentException(
                    "ref: " + ref.length() + " characters (expected: 0-40 printable ASCII without blanks)");
        }
        if (label.isBlank() || label.length() > 75) {
            throw new IllegalArgumentException("label: " + label.length() + " characters (expected: 1-75)");
        }
    }
}
