package dev.chickadee.delivery;

import java.util.Arrays;

/** What a delivery brings. The stored words never change; the catalogue names each for people as {@code delivery.kind.<word>}. */
public enum DeliveryKind {
    /** An alert, for the first time in a channel. */
    ALERT("alert"),
    /** A later revision of an alert, in the place of the earlier. */
    ALERT_UPDATE("alert-update"),
    /** What stands where an alert was. */
    TOMBSTONE("tombstone"),
    /** An alert that waits for a second person. */
    APPROVAL("approval"),
    /** What other communities say about an alert. */
    SIGHTING("sighting"),
    /** A report, as responders see it. */
    TRIAGE("triage"),
    /** Something new about a report, for its responders. */
    CASE_NOTE("case-note"),
    /** Responders are called now. */
    PAGE("page"),
    /** A question or an answer between responders and a reporter. */
    RELAY("relay"),
    /** A private answer that could not be given in place. */
    LATE_ANSWER("late-answer"),
    /** Anything else that a person or a channel is told. */
    NOTICE("notice");

    private final String word;

    DeliveryKind(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** @throws IllegalArgumentException if no kind was ever stored so */
    public static DeliveryKind stored(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst().orElseThrow(
                () -> new IllegalArgumentException("deliveryKind: \"" + word + "\" (expected: a stored kind)"));
    }
}
