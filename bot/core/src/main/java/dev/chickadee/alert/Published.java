package dev.chickadee.alert;

/** What became of a wish to publish. */
public sealed interface Published {

    /** @param taken copies outside the audience that are being taken back */
    record Done(Alert alert, Revision revision, Reach reach, int taken) implements Published {}

    record Refused(AlertRefusal why) implements Published {}
}
