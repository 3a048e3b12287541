package dev.chickadee.run;

/** What came of something a person did with a run. */
public sealed interface Turn {

    /** It had its effect; this is where they are now. */
    record At(Followed now) implements Turn {}

    /** The button was older than the run, so it changed nothing; this is where they are. */
    record Stale(Followed now) implements Turn {}

    /** It was refused and changed nothing. */
    record Refused(Followed now, Why why) implements Turn {}

    /** No such run of theirs, or no such playbook. */
    record Unknown() implements Turn {}
}
