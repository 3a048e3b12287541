package dev.chickadee.campaign;

import java.util.List;

/** Where links are kept once they were found: which reports, why in fixed words, how sure. Nothing anybody confided. Joins the caller's transaction. */
public interface LinkStore {

    /** Keeps what a new report was linked to. Called twice for one report it replaces. */
    void put(String report, List<Link> links);

    /** The links of a report to earlier and from later ones, surest first; {@link Link#to} is the other report. */
    List<Link> touching(String report);

    /** Forgets every link of a report. */
    void forget(String report);
}
