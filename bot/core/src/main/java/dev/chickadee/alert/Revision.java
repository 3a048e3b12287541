package dev.chickadee.alert;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.chickadee.community.MemberId;

/**
 * One version of what an alert says. Immutable. Until it is published its text is case data.
 *
 * @param n         1, 2, …
 * @param writtenBy who wrote what stands there now
 * @param doubts    what is still open
 * @param approved  by whom; null while nobody did, or since it was rewritten
 * @param at        when it came into this state
 * @param version   grows with every stored change
 */
public record Revision(AlertId alert, int n, Content content, MemberId writtenBy, List<Doubt> doubts,
        RevisionState state, @Nullable MemberId approved, Instant at, long version) {

    public Revision {
        doubts = List.copyOf(doubts);
        if (n < 1) {
            throw new IllegalArgumentException("n: " + n + " (expected: 1 or more)");
        }
        if ((state == RevisionState.DRAFT) != (approved == null)) {
            throw new IllegalArgumentException("approved: " + (approved == null ? "nobody" : "somebody") + " in state "
                    + state + " (expected: nobody in a draft, somebody later)");
        }
        if (state != RevisionState.DRAFT && !doubts.isEmpty()) {
            throw new IllegalArgumentException("doubts: " + doubts.size() + " (expected: none after approval)");
        }
    }

    static Revision first(AlertId alert, Draft draft, MemberId by, Instant now) {
        return new Revision(alert, 1, draft.content(), by, draft.doubts(), RevisionState.DRAFT, null, now, 1);
    }

    Revision following(Draft draft, MemberId by, Instant now) {
        return new Revision(alert, n + 1, draft.content(), by, draft.doubts(), RevisionState.DRAFT, null, now, 1);
    }

    Revision rewritten(Draft draft, MemberId by, Instant now) {
        return new Revision(alert, n, draft.content(), by, draft.doubts(), RevisionState.DRAFT, null, now, version + 1);
    }

    /** Somebody looked at a doubt and found the words harmless. */
    Revision settled(Doubt doubt, Instant now) {
        var open = doubts.stream().filter(other -> !other.equals(doubt)).toList();
        return new Revision(alert, n, content, writtenBy, open, state, approved, now, version + 1);
    }

    Revision approvedBy(MemberId by, Instant now) {
        return new Revision(alert, n, content, writtenBy, doubts, RevisionState.APPROVED, by, now, version + 1);
    }

    Revision in(RevisionState next, Instant now) {
        return new Revision(alert, n, content, writtenBy, doubts, next, approved, now, version + 1);
    }
}
