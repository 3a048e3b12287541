package dev.chickadee.run;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dev.chickadee.base.ReporterText;
import dev.chickadee.chat.Person;
import dev.chickadee.community.CommunityId;
import dev.chickadee.playbook.PlaybookId;

/**
 * Where runs are kept. A run is found only together with its person, so that nobody reads or moves another's.
 * Joins the caller's transaction. Thread-safe.
 */
public interface RunStore {

    /** How many runs of one person are listed at most. */
    int MOST = 100;

    /** Adds a new run. @return false if the person has an open one of this playbook for this project; nothing changed */
    boolean add(Run run);

    /** Replaces a run. @return false if the stored version is not the one before this one's; nothing changed */
    boolean update(Run run);

    /** The run, if it is this person's. */
    Optional<Run> find(RunId id, Person by);

    /** The open run of a playbook for a project. */
    Optional<Run> open(Person by, PlaybookId playbook, ReporterText project);

    /** The person's runs, the last changed first; at most {@link #MOST}. */
    List<Run> of(Person by);

    /** Erases what was last changed before that moment, open or finished. @return how many */
    int forgetBefore(CommunityId community, Instant moment);

    /** Erases everything of this person. @return how many */
    int forget(Person by);
}
