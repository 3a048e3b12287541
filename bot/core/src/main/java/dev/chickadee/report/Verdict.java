package dev.chickadee.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a responder says a report is. */
public enum Verdict {
    CONFIRMED(ReportState.CONFIRMED), BENIGN(ReportState.BENIGN), INSUFFICIENT(ReportState.INSUFFICIENT), DUPLICATE(
            ReportState.DUPLICATE),
    /** For those who handle conduct. */
    CONDUCT(ReportState.ELSEWHERE),
    /** For those who handle vulnerabilities. */
    VULNERABILITY(ReportState.ELSEWHERE),
    /** For those who help a person in danger. */
    SAFETY(ReportState.ELSEWHERE);

    private final ReportState state;

    Verdict(ReportState state) {
        this.state = state;
    }

    public ReportState state() {
        return state;
    }

    /** The word kept in the store and used in buttons. Never changes. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Verdict> of(String word) {
        return Arrays.stream(values()).filter(verdict -> verdict.word().equals(word)).findFirst();
    }
}
