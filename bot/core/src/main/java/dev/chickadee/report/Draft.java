package dev.chickadee.report;

import java.time.Instant;

import dev.chickadee.community.CommunityId;

/** What was typed into the form, kept until the reporter has seen who will read it and sends it; forgotten after a day. Prints nothing. */
public record Draft(ReportId id, CommunityId community, Reporter by, Narrative narrative, boolean urgent, boolean drill,
        Instant at) {

    @Override
    public String toString() {
        return "draft[" + id.value() + "]";
    }
}
