package dev.chickadee.alert;

/** What became of work on a draft. */
public sealed interface Drafted {

    record Done(Alert alert, Revision revision) implements Drafted {}

    record Refused(AlertRefusal why) implements Drafted {}
}
