package dev.chickadee.chat;

/** Checks ids that a platform gave: short, printable ASCII without blanks or slashes, so that they fit any column and any log line. */
final class PlatformIds {

    private static final int MAX = 100;

    private PlatformIds() {}

    static String check(String what, String value) {
        boolean fine = !value.isEmpty() && value.length() <= MAX
                && value.chars().allMatch(c -> c > ' ' && c < 127 && c != '/');
        if (!fine) {
            throw new IllegalArgumentException(what + ": " + value.length()
                    + " characters (expected: 1-" + MAX + " printable ASCII without blanks or slashes)");
        }
        return value;
    }
}
