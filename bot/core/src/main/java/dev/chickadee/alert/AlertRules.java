package dev.chickadee.alert;

import java.util.Optional;

/** The two tables of moves: of an alert, and of a revision. Pure. */
public final class AlertRules {

    /** What can be done to a revision. */
    public enum Deed {
        REWRITE, SETTLE, APPROVE, PUBLISH, SUPERSEDE
    }

    /** How an alert ends. */
    public enum End {
        RETRACT, EXPIRE
    }

    private AlertRules() {}

    /** The state after the deed; empty if it cannot be done in this state. Rewriting takes an approval away. */
    public static Optional<RevisionState> after(RevisionState was, Deed deed) {
        return Optional.ofNullable(switch (was) {
            case DRAFT -> switch (deed) {
                case REWRITE, SETTLE -> RevisionState.DRAFT;
                case APPROVE -> RevisionState.APPROVED;
                case PUBLISH, SUPERSEDE -> null;
            };
            case APPROVED -> switch (deed) {
                case REWRITE -> RevisionState.DRAFT;
                case PUBLISH -> RevisionState.PUBLISHED;
                case SETTLE, APPROVE, SUPERSEDE -> null;
            };
            case PUBLISHED -> deed == Deed.SUPERSEDE ? RevisionState.SUPERSEDED : null;
            case SUPERSEDED -> null;
        });
    }

    /** The state after the end; empty if it cannot end so. What has expired can still be taken back. */
    public static Optional<AlertState> after(AlertState was, End end) {
        return Optional.ofNullable(switch (was) {
            case OPEN -> end == End.RETRACT ? AlertState.RETRACTED : AlertState.EXPIRED;
            case EXPIRED -> end == End.RETRACT ? AlertState.RETRACTED : null;
            case RETRACTED -> null;
        });
    }
}
