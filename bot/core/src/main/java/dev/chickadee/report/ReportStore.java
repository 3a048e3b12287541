package dev.chickadee.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.chickadee.chat.Person;
import dev.chickadee.community.CommunityId;

/**
 * Where reports are kept: who sent them under the identity key, their words under a key per report, the rest plain.
 * Joins the caller's transaction. Thread-safe.
 */
public interface ReportStore {

    /** Keeps what was typed; the same id again replaces it. */
    void keep(Draft draft);

    Optional<Draft> draft(ReportId id);

    /** @return false if it was not there (sent or thrown away meanwhile) */
    boolean removeDraft(ReportId id);

    /** Forgets drafts typed before this moment. @return how many */
    int forgetDrafts(Instant before);

    /** The next number of this community; numbers given away in a transaction that is rolled back come again. */
    int nextNumber(CommunityId community);

    /** Adds a report with its words and its reporter. @throws IllegalStateException if the id is known */
    void add(Report report, Narrative narrative, Reporter by);

    Optional<Report> find(ReportId id);

    /** The words; empty once they were erased. */
    Optional<Narrative> narrative(ReportId id);

    /** Who sent it; empty once it was erased. For the relay's routing alone. */
    Optional<Reporter> reporter(ReportId id);

    /** Stores a changed report. @return false if another change came first ({@code version} is not one above the stored one); then nothing changed */
    boolean save(Report report);

    /** A person's own reports, newest first. */
    List<Report> of(Person reporter);

    /** The reports that are neither closed nor withdrawn, urgent ones first, then oldest first. */
    List<Report> open(CommunityId community);

    /** The aliases of reports that are still kept. */
    Set<Alias> aliases(CommunityId community);

    /** Reports left alone for too long: unclaimed and untouched since {@code unclaimed} with fewer than two reminders, or claimed and untouched since {@code untouched}. Oldest first, at most {@code max}. */
    List<Report> leftAlone(Instant unclaimed, Instant untouched, int max);

    /** Reports of a community that were closed and last touched before this moment, and whose words are still kept. At most {@code max}. */
    List<Report> closedBefore(CommunityId community, Instant moment, int max);

    void add(RelayMessage message);

    /** The relay's messages of a report, oldest first; empty once erased. */
    List<RelayMessage> relay(ReportId id);

    /** Deletes the report's key, its words, its relay messages and its reporter for good; the plain row stays. Twice is fine. */
    void erase(ReportId id);
}
