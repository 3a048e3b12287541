package dev.chickadee.app.kill;

import java.util.regex.Pattern;

/** The numbers by which people know reports and alerts. */
final class Labels {

    private static final Pattern ALERT = Pattern.compile("\\bA-\\d+");
    private static final Pattern REPORT = Pattern.compile("\\bR-\\d+");

    private Labels() {}

    /** The first alert that a text mentions, or "". */
    static String alert(String text) {
        return first(ALERT, text);
    }

    /** The first report that a text mentions, or "". */
    static String report(String text) {
        return first(REPORT, text);
    }

    private static String first(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        return found.find() ? found.group() : "";
    }
}
