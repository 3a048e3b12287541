package dev.chickadee.campaign;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import dev.chickadee.indicator.Blind;
import dev.chickadee.indicator.Sketch;

/**
 * What the matcher remembers: blind values, how many reports hold each, and sketches. Nothing here can be read
 * back without the key. Methods join the caller's transaction if there is one. Thread-safe.
 */
public interface MatchStore {

    /** How many reports hold each value, exact up to 1,000; values that none holds are left out. */
    Map<Blind, Integer> counts(Collection<Blind> values);

    /**
     * Which reports hold these values. A value that more than {@link #CAP} reports hold is left out whole: it is
     * generic and must link nothing.
     */
    List<Holding> holders(Collection<Blind> values);

    /** What is kept of these reports, in no order; unknown ones are left out. */
    List<Kept> kept(Collection<String> reports);

    /** What is kept of all reports of a campaign, the earliest first; empty if there is none of that name. */
    List<Kept> campaign(String campaign);

    /** How many reports are kept. */
    long size();

    /** Keeps a report and counts its values, once each. Adding a known report again changes nothing. */
    void add(Kept report, Collection<Blind> values);

    /** Puts these reports into {@code campaign}, out of whatever they were in. */
    void join(String campaign, Collection<String> reports);

    /** Forgets a report: its sketch, its values, its part in their counts. @return false if it was not known */
    boolean forget(String report);

    /** No single value links a report to more than this many others; a value held by more links nothing at all. */
    int CAP = 50;

    /** One value in one report. */
    record Holding(Blind value, String report) {}

    /**
     * A report as the matcher remembers it. A report in no campaign has its own key as {@code campaign}; {@code epoch}
     * names the key that blinded it.
     */
    record Kept(String report, String campaign, Instant at, String epoch, Sketch sketch) {}
}
