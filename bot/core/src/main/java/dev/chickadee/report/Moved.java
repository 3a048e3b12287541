package dev.chickadee.report;

/** What became of a {@link Move}. */
public sealed interface Moved {

    record Done(Report before, Report after) implements Moved {}

    record Refused(Refusal why) implements Moved {}
}
