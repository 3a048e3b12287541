package dev.chickadee.indicator;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what people typed into {@link Indicator}s. What cannot be read is left out silently: a report must never fail
 * because of a badly written address.
 */
public final class Indicators {

    private static final int MAX_HANDLE = 100;
    private static final int MAX_FOUND = 200;

    private Indicators() {}

    /**
     * Everything that identifies an actor in a report, normalised and without repeats, in the order given; at most 200.
     * In {@code freeText} handles written {@code @name}, addresses, links and key fingerprints are found, also
     * defanged or spelled out.
     */
    public static Set<Indicator> of(Collection<String> handles, Collection<String> emails, Collection<String> urls,
            String freeText) {
        Set<Indicator> all = new LinkedHashSet<>();
        handles.forEach(
                h -> read(h.indexOf('@') > 0 ? IndicatorKind.EMAIL : IndicatorKind.HANDLE, h).ifPresent(all::add));
        emails.forEach(e -> all.addAll(typed(IndicatorKind.EMAIL, e)));
        urls.forEach(u -> all.addAll(typed(IndicatorKind.URL, u)));
        all.addAll(Finder.find(freeText));
        return all.stream().limit(MAX_FOUND).collect(java.util.stream.Collectors.toCollection(LinkedHashSet::new));
    }

    /** A field that asks for one kind may hold it plain, defanged or inside a sentence. */
    private static List<Indicator> typed(IndicatorKind kind, String raw) {
        List<Indicator> found = Finder.find(raw).stream().filter(i -> i.kind() == kind).toList();
        return found.isEmpty() ? read(kind, raw).stream().toList() : found;
    }

    static Optional<Indicator> read(IndicatorKind kind, String raw) {
        if (raw.length() > Indicator.MAX * 4) {
            return Optional.empty();
        }
        String value = switch (kind) {
            case HANDLE -> handle(raw);
            case EMAIL -> {
                Address address = Address.read(Finder.trim(raw.strip()));
                yield address == null ? "" : address.local() + "@" + address.domain();
            }
            case DOMAIN -> {
                String domain = Domains.read(raw.strip());
                yield domain == null ? "" : domain;
            }
            case URL -> {
                WebLink link = WebLink.read(raw);
                yield link == null
                        ? ""
                        : link.host() + link.path() + (link.query().isEmpty() ? "" : "?" + link.query());
            }
            case KEY -> raw.strip().toUpperCase(Locale.ROOT);
        };
        return value.isBlank() || value.length() > Indicator.MAX
                ? Optional.empty()
                : Optional.of(new Indicator(kind, value));
    }

    private static String handle(String raw) {
        String shown = Folding.visible(raw).strip().toLowerCase(Locale.ROOT);
        while (shown.startsWith("@") || shown.startsWith("/")) {
            shown = shown.substring(1);
        }
        boolean fine = shown.length() >= 2 && shown.length() <= MAX_HANDLE
                && shown.codePoints().noneMatch(Character::isWhitespace)
                && shown.codePoints().anyMatch(Character::isLetterOrDigit);
        return fine ? Finder.trim(shown) : "";
    }
}
