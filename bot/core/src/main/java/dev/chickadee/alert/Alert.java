package dev.chickadee.alert;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import dev.chickadee.community.CommunityId;
import dev.chickadee.report.ReportId;

/**
 * A warning that one community gives to others. Immutable.
 *
 * @param origin     whose it is; shown to nobody else
 * @param report     what it was drafted from; never leaves the origin
 * @param number     counts in the network, from 1
 * @param drill      drafted from a drill: can never leave the community
 * @param retraction why it was taken back; null unless it was
 * @param openedAt   when it was first drafted
 * @param version    grows with every stored change
 */
public record Alert(AlertId id, CommunityId origin, ReportId report, int number, AlertState state, boolean drill,
        @Nullable Retraction retraction, Instant openedAt, long version) {

    public Alert {
        if ((state == AlertState.RETRACTED) != (retraction != null)) {
            throw new IllegalArgumentException("retraction: " + retraction + " (expected: with RETRACTED alone)");
        }
    }

    /** The number as people see it: {@code A-12}. */
    public String label() {
        return "A-" + number;
    }

    Alert retracted(Retraction why) {
        return new Alert(id, origin, report, number, AlertState.RETRACTED, drill, why, openedAt, version + 1);
    }

    Alert expired() {
        return new Alert(id, origin, report, number, AlertState.EXPIRED, drill, null, openedAt, version + 1);
    }
}
