package dev.chickadee.pattern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What was found for and against one pattern. */
final class Evidence {

    private static final Comparator<Finding> BY_WEIGHT = Comparator.comparingDouble(finding -> finding.rule().weight());

    private final List<Finding> findings = new ArrayList<>();

    void add(Finding finding) {
        findings.add(finding);
    }

    double signs() {
        return findings.stream().mapToDouble(f -> Math.max(0, f.rule().weight())).sum();
    }

    double against() {
        return findings.stream().mapToDouble(f -> Math.max(0, -f.rule().weight())).sum();
    }

    Finding bestSign() {
        return findings.stream().max(BY_WEIGHT).orElseThrow();
    }

    Finding bestOfGoodFaith() {
        return findings.stream().min(BY_WEIGHT).orElseThrow();
    }
}
