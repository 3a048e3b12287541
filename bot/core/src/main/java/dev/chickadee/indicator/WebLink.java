package dev.chickadee.indicator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Where a link leads, without what changes from copy to copy. {@code path} starts with a slash or is empty. */
record WebLink(String host, String path, String query) {

    private static final Set<String> TRACKING = Set.of("ref", "ref_src", "ref_url", "referrer", "source", "src",
            "fbclid",
            "gclid", "dclid", "msclkid", "yclid", "twclid", "ttclid", "igshid", "igsh", "mc_cid", "mc_eid", "mkt_tok",
            "_hsenc", "_hsmi", "spm", "si", "s", "cid", "campaign", "campaignid", "aff", "affiliate", "partner", "via",
            "share", "fb_ref", "_ga", "_gl", "vero_id", "oly_enc_id", "trk", "track", "tracking", "uid", "sid",
            "session");

    /** Reads an http(s) link, also a defanged one or one without a scheme; null if there is no host in it. */
    static @Nullable WebLink read(String raw) {
        String shown = Folding.visible(raw).strip();
        int scheme = shown.indexOf("://");
        String rest = scheme < 0 ? shown : shown.substring(scheme + 3);
        int end = firstOf(rest, "/?#\\");
        String authority = rest.substring(0, end);
        authority = authority.substring(authority.lastIndexOf('@') + 1);
        int port = authority.lastIndexOf(':');
        boolean plainPort = port > 0 && Set.of("", "80", "443", "8080", "8443").contains(authority.substring(port + 1));
        String name = port > 0 ? authority.substring(0, port) : authority;
        String host = Domains.read(name);
        if (host == null) {
            return null;
        }
        host = host.startsWith("www.") && host.indexOf('.', 4) > 0 ? host.substring(4) : host;
        String tail = rest.substring(end).replace('\\', '/');
        tail = tail.substring(0, firstOf(tail, "#"));
        int mark = firstOf(tail, "?");
        String query = mark < tail.length() ? tail.substring(mark + 1) : "";
        return new WebLink(plainPort || port < 0 ? host : host + authority.substring(port),
                tidyPath(tail.substring(0, mark)),
                tidyQuery(query));
    }

    /** The host without a port. */
    String domain() {
        int port = host.indexOf(':');
        return port < 0 ? host : host.substring(0, port);
    }

    /** One spelling for all links to the same target. */
    String canonical() {
        return Folding.fold(host) + path + (query.isEmpty() ? "" : "?" + query);
    }

    private static String tidyPath(String path) {
        String tidy = unescape(path);
        while (tidy.contains("//")) {
            tidy = tidy.replace("//", "/");
        }
        for (String index : List.of("/index.html", "/index.htm", "/index.php")) {
            tidy = tidy.endsWith(index) ? tidy.substring(0, tidy.length() - index.length()) : tidy;
        }
        return tidy.endsWith("/") ? tidy.substring(0, tidy.length() - 1) : tidy;
    }

    private static String tidyQuery(String query) {
        List<String> kept = new ArrayList<>();
        for (String pair : query.split("[&;]")) {
            String name = pair.substring(0, firstOf(pair, "=")).toLowerCase(Locale.ROOT);
            if (!name.isEmpty() && !name.startsWith("utm_") && !TRACKING.contains(name)) {
                kept.add(unescape(pair));
            }
        }
        Collections.sort(kept);
        return String.join("&", kept);
    }

    /** Opens %41-style escapes of unreserved characters (RFC 3986, section 6.2.2.2). */
    private static String unescape(String part) {
        var opened = new StringBuilder(part.length());
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            int high = c == '%' && i + 2 < part.length() ? Character.digit(part.charAt(i + 1), 16) : -1;
            int low = high < 0 ? -1 : Character.digit(part.charAt(i + 2), 16);
            char opens = low < 0 ? 0 : (char) (high * 16 + low);
            if (opens < 128 && Character.isLetterOrDigit(opens) || opens == '-' || opens == '.' || opens == '_'
                    || opens == '~') {
                opened.append(opens);
                i += 2;
            } else {
                opened.append(c);
            }
        }
        return opened.toString();
    }

    private static int firstOf(String text, String marks) {
        for (int i = 0; i < text.length(); i++) {
            if (marks.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return text.length();
    }
}
