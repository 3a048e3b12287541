package dev.chickadee.alert;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dev.chickadee.community.CommunityId;
import dev.chickadee.report.ReportId;

/**
 * Where alerts and their revisions are kept. What a draft says is kept under its report's key and is gone when that is
 * erased; what was published is kept as it is. Joins the caller's transaction. Thread-safe.
 */
public interface AlertStore {

    /** The next number; one given away in a transaction that is rolled back comes again. */
    int nextNumber();

    /** @throws IllegalStateException if the id is known */
    void add(Alert alert);

    Optional<Alert> find(AlertId id);

    /** Stores a changed alert. @return false if {@code version} is not one above the stored one; then nothing changed */
    boolean save(Alert alert);

    /** The open alert drafted from this report. */
    Optional<Alert> openOf(ReportId report);

    /** Alerts of a community, newest first. */
    List<Alert> of(CommunityId origin);

    /** Open alerts whose published revision came before this moment, oldest first, at most {@code max}. */
    List<Alert> publishedBefore(Instant moment, int max);

    /** @throws IllegalStateException if the alert has a revision of this number */
    void add(Revision revision);

    /** As {@link #save(Alert)}. */
    boolean save(Revision revision);

    /** The revision with the highest number; empty if what it says was erased. */
    Optional<Revision> latest(AlertId alert);

    Optional<Revision> revision(AlertId alert, int n);

    /** The revision that holds; empty if none was published yet. */
    Optional<Revision> published(AlertId alert);
}
