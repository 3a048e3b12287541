package dev.chickadee.campaign;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import dev.chickadee.campaign.MatchStore.Kept;
import dev.chickadee.indicator.Blind;
import dev.chickadee.indicator.Blinder;

/**
 * Links one report against all before it. Sees plain text only while it works; what it keeps is blind. Needs only
 * the store, so that any node can do it; call it inside the transaction that stores the report. Thread-safe as far as
 * the store is; two reports added at once may miss each other.
 */
public final class Matching {

    /** A link of a lower score is not made: a person acts on links. */
    public static final double LINK_FROM = 0.7;
    /** What it takes to make one campaign of two. */
    private static final double MERGE_FROM = 0.8;
    private static final int MOST_LINKS = 20;
    private static final int MOST_COMPARED = 120;

    private final MatchStore store;
    private final Blinder blinder;

    public Matching(MatchStore store, Blinder blinder) {
        this.store = store;
        this.blinder = blinder;
    }

    /**
     * Links {@code traces} to the reports added before and keeps what later ones need. A key added before is linked
     * anew, changes nothing in the store, and keeps its campaign.
     */
    public Matched add(ReportTraces traces) {
        var fresh = Traced.of(traces, blinder);
        boolean known = !store.kept(List.of(traces.key())).isEmpty();
        List<Scored> found = scored(fresh, traces.key());
        if (found.isEmpty()) {
            store.add(new Kept(traces.key(), traces.key(), traces.at(), blinder.epoch(), fresh.sketch()),
                    fresh.values());
            return Matched.NOTHING;
        }
        Map<String, Kept> heads = heads(found);
        Set<String> joined = joined(found);
        String campaign = joined.stream()
                .min(Comparator.comparing((String c) -> at(heads, c, traces)).thenComparing(c -> c))
                .orElseThrow();
        if (!known) {
            store.add(new Kept(traces.key(), campaign, traces.at(), blinder.epoch(), fresh.sketch()), fresh.values());
            for (String other : joined) {
                if (!other.equals(campaign)) {
                    store.join(campaign, store.campaign(other).stream().map(Kept::report).toList());
                }
            }
        }
        return new Matched(campaign, links(found, joined));
    }

    /** Forgets a report and whatever was kept of it. @return false if it was not known */
    public boolean forget(String key) {
        return store.forget(key);
    }

    private record Scored(Kept report, Link link) {}

    private List<Scored> scored(Traced fresh, String key) {
        Map<Blind, Integer> counts = store.counts(fresh.words());
        var rarity = new Rarity(counts, store.size(), fresh);
        Map<String, IdentityLikeness> identities = new Identities(store, blinder).find(fresh, key);
        Map<String, Double> texts = rarity.candidates(store, fresh, key);
        Set<String> compared = new HashSet<>(identities.keySet());
        texts.entrySet().stream().sorted(Map.Entry.<String, Double>comparingByValue().reversed()).limit(MOST_COMPARED)
                .forEach(e -> compared.add(e.getKey()));
        List<Scored> scored = new ArrayList<>();
        for (Kept old : store.kept(compared)) {
            var likeness = Likeness.of(fresh.sketch(), old.sketch(), rarity);
            Link link = link(old.report(), identities.getOrDefault(old.report(), new IdentityLikeness()), likeness);
            if (link.score() >= LINK_FROM) {
                scored.add(new Scored(old, link));
            }
        }
        scored.sort(Comparator.comparingDouble((Scored s) -> -s.link.score()).thenComparing(s -> s.report.at())
                .thenComparing(s -> s.report.report()));
        return scored;
    }

    private static Link link(String to, IdentityLikeness identity, Likeness text) {
        Map<LinkReason, Double> reasons = new TreeMap<>(identity.reasons());
        double told = text.score();
        if (told > 0) {
            reasons.put(text.isWorded() ? LinkReason.NEAR_DUPLICATE_TEXT : LinkReason.SAME_DETAILS, told);
        }
        if (reasons.isEmpty()) {
            return new Link(to, List.of(LinkReason.SAME_DETAILS), 0);
        }
        List<LinkReason> why = reasons.entrySet().stream()
                .sorted(Map.Entry.<LinkReason, Double>comparingByValue().reversed()).map(Map.Entry::getKey).toList();
        return new Link(to, why, 1 - (1 - identity.score()) * (1 - told));
    }

    /** The campaigns to join: that of the best link, and others if the links into them are strong enough to merge. */
    private static Set<String> joined(List<Scored> found) {
        Set<String> joined = new java.util.LinkedHashSet<>();
        for (Scored scored : found) {
            if (joined.isEmpty() || scored.link.score() >= MERGE_FROM) {
                joined.add(scored.report.campaign());
            }
        }
        return joined;
    }

    private Map<String, Kept> heads(List<Scored> found) {
        Map<String, Kept> heads = new HashMap<>();
        store.kept(found.stream().map(s -> s.report.campaign()).distinct().toList())
                .forEach(k -> heads.put(k.report(), k));
        return heads;
    }

    private static java.time.Instant at(Map<String, Kept> heads, String campaign, ReportTraces traces) {
        Kept head = heads.get(campaign);
        return head == null ? traces.at() : head.at();
    }

    private static List<Link> links(List<Scored> found, Set<String> joined) {
        Set<String> shown = new HashSet<>();
        List<Link> links = new ArrayList<>();
        for (Scored scored : found) {
            String campaign = scored.report.campaign();
            if (joined.contains(campaign) && (links.size() < MOST_LINKS || shown.add(campaign))) {
                shown.add(campaign);
                links.add(scored.link);
            }
        }
        return links;
    }
}
