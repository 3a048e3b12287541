package dev.chickadee.alert;

/** What became of a wish to take an alert back. */
public sealed interface Retracted {

    /** @param copies how many channels a tombstone is on its way to */
    record Done(Alert alert, int copies) implements Retracted {}

    record Refused(AlertRefusal why) implements Retracted {}
}
