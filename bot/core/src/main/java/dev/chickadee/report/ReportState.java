package dev.chickadee.report;

import java.util.Locale;

/** Where a report stands. The moves between them are in {@link ReportRules}. */
public enum ReportState {
    /** In the queue; nobody works on it. */
    SUBMITTED,
    /** One responder works on it. */
    CLAIMED,
    /** A responder holds it for a real attempt; only from here an alert is drafted. */
    CONFIRMED,
    /** Honest after all. */
    BENIGN,
    /** Too little to tell. */
    INSUFFICIENT,
    /** Told already by another report. */
    DUPLICATE,
    /** Real, but for other people: conduct, a vulnerability, personal safety. */
    ELSEWHERE,
    /** Done with; kept for the community's retention, then erased. */
    CLOSED;

    /** The word kept in the store. Never changes. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a responder has judged it. */
    public boolean judged() {
        return switch (this) {
            case CONFIRMED, BENIGN, INSUFFICIENT, DUPLICATE, ELSEWHERE -> true;
            case SUBMITTED, CLAIMED, CLOSED -> false;
        };
    }
}
