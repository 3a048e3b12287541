package dev.chickadee.indicator;

import java.net.IDN;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Reads host names: internationalised ones as people see them, and the part that somebody had to register. */
final class Domains {

    private static final int MAX = 253;
    private static final Set<String> SECOND_LEVELS = Set.of("co", "com", "org", "net", "ac", "gov", "edu", "or", "ne",
            "gob");

    private Domains() {}

    /** The host in lower case, punycode opened and look-alikes kept, without a dot at the end; null if it is no domain name. */
    static @Nullable String read(String raw) {
        String host = Folding.visible(raw).toLowerCase(Locale.ROOT);
        while (host.endsWith(".")) {
            host = host.substring(0, host.length() - 1);
        }
        if (host.isEmpty() || host.length() > MAX || !host.codePoints().allMatch(Domains::mayStand)) {
            return null;
        }
        int dot = host.lastIndexOf('.');
        boolean split = dot > 0 && !host.startsWith(".") && !host.contains("..");
        boolean ends = host.length() - dot >= 3 && Character.isLetter(host.charAt(dot + 1));
        return split && ends ? IDN.toUnicode(host, IDN.ALLOW_UNASSIGNED) : null;
    }

    /** The registered domain: two labels, or three below {@code co.uk} and the like. An estimate, not the public suffix list. */
    static String registered(String host) {
        String[] labels = host.split("\\.");
        int n = labels.length;
        boolean country = n >= 3 && labels[n - 1].length() == 2 && SECOND_LEVELS.contains(labels[n - 2]);
        int keep = Math.min(n, country ? 3 : 2);
        return String.join(".", java.util.Arrays.asList(labels).subList(n - keep, n));
    }

    private static boolean mayStand(int c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_'
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }
}
