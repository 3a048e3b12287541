package dev.chickadee.alert;

/** Why something about an alert was not done. Nothing was changed. */
public enum AlertRefusal {
    /** No such alert or report that this person may handle. */
    UNKNOWN,
    /** Only a confirmed report can be drafted from. */
    NOT_CONFIRMED,
    /** The report has an open alert already: update that. */
    ALREADY,
    /** Approving wants a responder or coordinator of the community. */
    NOT_RESPONDER,
    /** Approving wants a second person: this one wrote it. */
    OWN_DRAFT,
    /** Retracting, and approving from TLP:AMBER upwards, wants a coordinator. */
    COORDINATOR_NEEDED,
    /** Something in it is still in doubt. */
    DOUBTS_OPEN,
    /** It was changed since the person saw it. */
    CHANGED,
    /** Its state does not allow it. */
    NOT_NOW,
    /** The report behind it was erased: the alert can be taken back, but not changed. */
    ERASED,
    /** It comes from a drill and can never leave the community. */
    DRILL,
    /** No steward admitted the community to the network. */
    NOT_ADMITTED
}
