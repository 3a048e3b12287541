package dev.chickadee.playbook;

import java.util.Optional;

/**
 * Keeps every revision that a run began with, so that the run can end on it though its file has changed or is gone.
 * Joins the caller's transaction. Thread-safe.
 */
public interface PlaybookArchive {

    /**
     * Keeps a revision. What was kept once stays: called again for it, nothing changes, whatever is handed in.
     *
     * @return the revision as it is kept now
     */
    Playbook keep(Reading.Good revision);

    /** The revision as it was kept. */
    Optional<Playbook> find(PlaybookId id, int revision);
}
