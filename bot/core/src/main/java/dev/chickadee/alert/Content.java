package dev.chickadee.alert;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import dev.chickadee.base.Ids;
import dev.chickadee.clearance.Severity;
import dev.chickadee.clearance.Tlp;
import dev.chickadee.pattern.PatternId;

/**
 * What an alert says. Prints no text: until it is published it may still name somebody.
 *
 * @param text       scrubbed, 1 to 3000 characters
 * @param patterns   how it was recognised
 * @param ecosystems whom it concerns, such as {@code npm}; empty = everybody
 * @param advice     playbooks that help, the most useful first
 */
public record Content(String text, Severity severity, Tlp tlp, SortedSet<PatternId> patterns, Set<String> ecosystems,
        List<String> advice) {

    /** The longest text; a form's field holds no more. */
    public static final int MAX = 3000;

    public Content {
        if (text.isBlank() || text.length() > MAX) {
            throw new IllegalArgumentException("text: " + text.length() + " characters (expected: 1-" + MAX + ")");
        }
        patterns = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(patterns));
        ecosystems = Set.copyOf(ecosystems);
        ecosystems.forEach(ecosystem -> Ids.checkName("ecosystem", ecosystem));
        advice = List.copyOf(advice);
        advice.forEach(playbook -> Ids.checkName("playbook", playbook));
    }

    public Content saying(String other) {
        return new Content(other, severity, tlp, patterns, ecosystems, advice);
    }

    public Content graded(Severity otherSeverity, Tlp otherTlp) {
        return new Content(text, otherSeverity, otherTlp, patterns, ecosystems, advice);
    }

    public Content concerning(Set<String> others) {
        return new Content(text, severity, tlp, patterns, others, advice);
    }

    @Override
    public String toString() {
        return "content[" + text.length() + " characters, " + tlp.label() + "]";
    }
}
