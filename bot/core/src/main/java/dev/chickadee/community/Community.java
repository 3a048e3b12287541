package dev.chickadee.community;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The people who keep some projects running, and where they meet.
 *
 * @param language  of its channels
 * @param retention how long a closed report is kept; 1-3650 days
 * @param backup    a Member whose Person is outside (usually in another place): gets what nobody inside may read or takes up
 * @param open      whether reporting is open: setup was finished, with its drill
 */
public record Community(CommunityId id, String name, ZoneId zone, Locale language, Duration retention,
        List<Place> places, @Nullable MemberId backup, boolean open) {

    /** How long closed reports are kept unless a community says otherwise. */
    public static final Duration RETENTION = Duration.ofDays(180);

    public Community {
        if (name.isBlank() || name.length() > 80) {
            throw new IllegalArgumentException(
                    "community: a name of " + name.length() + " characters (expected: 1-80)");
        }
        if (retention.compareTo(Duration.ofDays(1)) < 0 || retention.compareTo(Duration.ofDays(3650)) > 0) {
            throw new IllegalArgumentException("retention: " + retention + " (expected: 1 to 3650 days)");
        }
        places = List.copyOf(places);
    }

    public Optional<Place> place(dev.chickadee.chat.PlaceId id) {
        return places.stream().filter(place -> place.id().equals(id)).findFirst();
    }

    public Community opened() {
        return new Community(id, name, zone, language, retention, places, backup, true);
    }
}
