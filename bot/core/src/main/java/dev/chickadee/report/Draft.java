package dev.chickadee.report;

import dev.chickadee.community.CommunityId;
import java.time.Instant;

/** What was typed into the form, kept until the reporter has seen who will read it and sends it; forgotten after a day. Prints nothing. */
public record Draft(ReportId id, CommunityId community, Reporter by, Narrative narrative, boolean urgent, boolean drill,
        Instant at) {

    @Override
    public String toString() {
        return "draft[" + id.value() + "]";
    }
}
