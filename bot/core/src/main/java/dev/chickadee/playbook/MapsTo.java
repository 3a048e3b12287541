package dev.chickadee.playbook;

import java.util.List;

/**
 * Which points of well-known guides a playbook answers, by the guides' own ids; each list may be empty.
 *
 * @param openjs       the OpenJS Foundation's security compliance guide, version 2
 * @param ospsBaseline the Open Source Project Security Baseline of the OpenSSF
 * @param scorecard    checks of OpenSSF Scorecard
 */
public record MapsTo(List<String> openjs, List<String> ospsBaseline, List<String> scorecard) {

    public MapsTo {
        openjs = checked("openjs", openjs);
        ospsBaseline = checked("osps-baseline", ospsBaseline);
        scorecard = checked("scorecard", scorecard);
    }

    private static List<String> checked(String guide, List<String> ids) {
        Limits.checkCount(guide, ids, 0, Limits.MAPPED);
        for (var id : ids) {
            if (!isId(id)) {
                throw new IllegalArgumentException(guide + ": \"" + id + "\" (expected: 1-40 of [A-Za-z0-9.:-])");
            }
        }
        return List.copyOf(ids);
    }

    /** Whether this looks like an id of such a guide. */
    public static boolean isId(String id) {
        return !id.isEmpty() && id.length() <= Limits.NAME && id.chars().allMatch(
                c -> c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || ".:-".indexOf(c) >= 0);
    }
}
