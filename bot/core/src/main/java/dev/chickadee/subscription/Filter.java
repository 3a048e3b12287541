package dev.chickadee.subscription;

import java.util.Set;

import dev.chickadee.base.Ids;
import dev.chickadee.clearance.Severity;

/**
 * What a community wants to hear about.
 *
 * @param ecosystems 1-64 of [a-z0-9-] each, such as {@code npm}; empty = all
 * @param least      the mildest severity it wants
 */
public record Filter(Set<String> ecosystems, Severity least) {

    /** Everything. */
    public static final Filter ALL = new Filter(Set.of(), Severity.ONE);

    public Filter {
        ecosystems = Set.copyOf(ecosystems);
        ecosystems.forEach(ecosystem -> Ids.checkName("ecosystem", ecosystem));
    }

    /** Whether it lets this through. What concerns no ecosystem in particular concerns all of them. */
    public boolean matches(Set<String> concerned, Severity severity) {
        boolean ours = ecosystems.isEmpty() || concerned.isEmpty() || concerned.stream().anyMatch(ecosystems::contains);
        return ours && severity.atLeast(least);
    }
}
