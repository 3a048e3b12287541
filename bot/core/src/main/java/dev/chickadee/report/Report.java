package dev.chickadee.report;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import dev.chickadee.community.CommunityId;
import dev.chickadee.community.MemberId;

/**
 * A report as its community handles it, without the reporter and without their words. Immutable.
 *
 * @param number    counts within the community, from 1
 * @param urgent    the reporter's account is being taken over now
 * @param drill     made at setup to try the way; can never leave the community
 * @param verdict   the last judgement; null before the first
 * @param claimedBy who works on it; kept after judging; null in the queue
 * @param touchedAt when somebody last did something with it
 * @param reminders how often it was put back unclaimed: 0, 1 (told the responders again), 2 (told the outside backup)
 * @param withdrawn taken back by the reporter: its words are gone
 * @param version   grows with every stored change
 */
public record Report(ReportId id, CommunityId community, int number, Alias alias, ReportState state, boolean urgent,
        boolean drill, @Nullable Verdict verdict, @Nullable MemberId claimedBy, Instant submittedAt, Instant touchedAt,
        int reminders, boolean withdrawn, long version) {

    /** The number as people see it: {@code R-12}. */
    public String label() {
        return "R-" + number;
    }

    Report touched(Instant now) {
        return new Report(id, community, number, alias, state, urgent, drill, verdict, claimedBy, submittedAt, now,
                reminders, withdrawn, version + 1);
    }

    Report moved(ReportState to, @Nullable MemberId by, Instant now) {
        return new Report(id, community, number, alias, to, urgent, drill, verdict, by, submittedAt, now, 0, withdrawn,
                version + 1);
    }

    Report judged(Verdict as, Instant now) {
        return new Report(id, community, number, alias, as.state(), urgent, drill, as, claimedBy, submittedAt, now,
                reminders, withdrawn, version + 1);
    }

    Report remindedAgain(Instant now) {
        return new Report(id, community, number, alias, ReportState.SUBMITTED, urgent, drill, verdict, null,
                submittedAt, now, reminders + 1, withdrawn, version + 1);
    }

    Report takenBack(Instant now) {
        return new Report(id, community, number, alias, ReportState.CLOSED, urgent, drill, verdict, claimedBy,
                submittedAt, now, reminders, true, version + 1);
    }
}
