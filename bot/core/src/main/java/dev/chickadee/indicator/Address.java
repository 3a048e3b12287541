package dev.chickadee.indicator;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A mail address taken apart. {@code local} is as written but for case and tag, {@code domain} with the provider's
 * other names replaced.
 */
record Address(String local, String domain) {

    private static final Map<String, String> SAME_PROVIDER = Map.ofEntries(Map.entry("googlemail.com", "gmail.com"),
            Map.entry("protonmail.com", "proton.me"), Map.entry("protonmail.ch", "proton.me"),
            Map.entry("pm.me", "proton.me"), Map.entry("ya.ru", "yandex.com"), Map.entry("yandex.ru", "yandex.com"),
            Map.entry("yandex.by", "yandex.com"), Map.entry("yandex.kz", "yandex.com"),
            Map.entry("me.com", "icloud.com"), Map.entry("mac.com", "icloud.com"),
            Map.entry("fastmail.fm", "fastmail.com"), Map.entry("tutamail.com", "tuta.com"),
            Map.entry("tutanota.com", "tuta.com"), Map.entry("tuta.io", "tuta.com"));
    /** Providers that ignore dots before the at sign (Google's help page on "dots don't matter"; Proton's on aliases). */
    private static final Set<String> DOTLESS = Set.of("gmail.com", "proton.me");
    private static final Set<String> NO_REPLY = Set.of("users.noreply.github.com", "users.noreply.gitlab.com",
            "noreply.codeberg.org");
    private static final int MAX = 254;

    /** Reads {@code local@domain}; null if it is none or longer than 254 characters (RFC 5321, section 4.5.3). */
    static @Nullable Address read(String raw) {
        String shown = Folding.visible(raw).strip();
        if (shown.regionMatches(true, 0, "mailto:", 0, 7)) {
            shown = shown.substring(7);
        }
        int query = shown.indexOf('?');
        shown = query < 0 ? shown : shown.substring(0, query);
        int at = shown.lastIndexOf('@');
        if (at < 1 || shown.length() > MAX || shown.indexOf('@') != at) {
            return null;
        }
        String local = shown.substring(0, at).toLowerCase(Locale.ROOT);
        String domain = Domains.read(shown.substring(at + 1));
        if (domain == null || !local.codePoints().allMatch(Address::mayStand)) {
            return null;
        }
        return new Address(local, SAME_PROVIDER.getOrDefault(domain, domain));
    }

    /** Whether a code host made this address to hide the real one. */
    boolean isNoReply() {
        return NO_REPLY.contains(domain);
    }

    /** The account number in {@code 1234+name@users.noreply.github.com}: it stays when the account is renamed. Null elsewhere. */
    @Nullable
    String accountNumber() {
        int plus = local.indexOf('+');
        boolean numbered = isNoReply() && plus > 0 && local.chars().limit(plus).allMatch(c -> c >= '0' && c <= '9');
        return numbered ? domain + "/" + local.substring(0, plus) : null;
    }

    /** The mailbox name without its tag; for a no-reply address the handle in it. */
    String mailbox() {
        int plus = local.indexOf('+');
        if (isNoReply()) {
            return local.substring(plus + 1);
        }
        return plus > 0 ? local.substring(0, plus) : local;
    }

    /** One spelling for all addresses that reach the same mailbox. */
    String canonical() {
        String mailbox = Folding.fold(mailbox());
        return (DOTLESS.contains(domain) ? mailbox.replace(".", "") : mailbox) + "@" + Folding.fold(domain);
    }

    private static boolean mayStand(int c) {
        return Character.isLetterOrDigit(c) || c < 128 && "!#$%&'*+-/=?^_`{|}~.".indexOf(c) >= 0;
    }
}
