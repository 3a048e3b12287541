package dev.chickadee.report;

import java.time.Instant;
import java.util.Optional;

/** The one table of moves of a report. Pure and total. */
public final class ReportRules {

    private ReportRules() {}

    /** The report after the move, or empty where the move is not allowed from here. */
    public static Optional<Report> after(Report report, Move move, Instant now) {
        if (report.withdrawn()) {
            return Optional.empty();
        }
        var state = report.state();
        return switch (move) {
            case Move.Claim claim -> state == ReportState.SUBMITTED
                    ? Optional.of(report.moved(ReportState.CLAIMED, claim.by(), now))
                    : Optional.empty();
            case Move.HandOver over -> state == ReportState.CLAIMED
                    ? Optional.of(report.moved(ReportState.CLAIMED, over.to(), now))
                    : Optional.empty();
            case Move.Judge judge -> state == ReportState.CLAIMED
                    ? Optional.of(report.judged(judge.verdict(), now))
                    : Optional.empty();
            case Move.Close _ -> state.judged()
                    ? Optional.of(report.moved(ReportState.CLOSED, report.claimedBy(), now))
                    : Optional.empty();
            case Move.Reopen reopen -> state.judged() || state == ReportState.CLOSED
                    ? Optional.of(report.moved(ReportState.CLAIMED, reopen.by(), now))
                    : Optional.empty();
            case Move.Release _ -> state == ReportState.SUBMITTED || state == ReportState.CLAIMED
                    ? Optional.of(report.remindedAgain(now))
                    : Optional.empty();
            case Move.Withdraw _ -> Optional.of(report.takenBack(now));
        };
    }
}
