package dev.chickadee.community;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.chickadee.base.Ids;
import dev.chickadee.chat.PlaceId;

/**
 * A change of who reads reports, or where, that one admin wants and a second Member must agree to: an admin's account
 * alone, hijacked, must not be able to open the case files.
 *
 * @param place   where it was proposed; the picked people and channels are of this place
 * @param answers what was answered, by field
 * @param names   how the place shows those who were picked, by their ids
 */
public record Proposal(String id, CommunityId community, MemberId by, PlaceId place, Kind kind,
        Map<String, List<String>> answers, Map<String, String> names, Instant at) {

    /** How long it can be agreed to. */
    public static final Duration LIFE = Duration.ofDays(7);

    /** What is to be changed. The words never change. */
    public enum Kind {
        PLACE, PEOPLE, BACKUP;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** @throws IllegalArgumentException if no kind was ever stored so */
        public static Kind stored(String word) {
            return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst().orElseThrow(
                    () -> new IllegalArgumentException("proposal: \"" + word + "\" (expected: a stored kind)"));
        }
    }

    public Proposal {
        Ids.check("proposalId", id);
        answers = Map.copyOf(answers);
        names = Map.copyOf(names);
    }

    public boolean over(Instant now) {
        return !now.isBefore(at.plus(LIFE));
    }
}
