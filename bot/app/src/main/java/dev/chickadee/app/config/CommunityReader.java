package dev.chickadee.app.config;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import dev.chickadee.app.config.CommunitySettings.Named;
import dev.chickadee.base.Words;
import dev.chickadee.chat.ChannelId;
import dev.chickadee.chat.Person;
import dev.chickadee.chat.PlaceId;
import dev.chickadee.chat.Platform;
import dev.chickadee.community.CommunityId;
import dev.chickadee.community.Place;
import dev.chickadee.community.Role;

/** Reads {@code communities}. Of a faulty one only the faults are kept. */
final class CommunityReader {

    private static final int LONGEST_NAME = 80;

    private CommunityReader() {}

    static List<CommunitySettings> all(Section root) {
        var all = new ArrayList<CommunitySettings>();
        var ids = new HashSet<CommunityId>();
        for (var section : root.sections("communities")) {
            var community = community(section);
            section.done();
            if (community != null && !ids.add(community.id())) {
                section.fault("id", community.id().value(), "different ids");
            } else if (community != null) {
                all.add(community);
            }
        }
        return all;
    }

    private static @Nullable CommunitySettings community(Section section) {
        var id = id(section);
        var name = section.need("name", "1-" + LONGEST_NAME + " characters");
        if (name.length() > LONGEST_NAME) {
            section.fault("name", name, "1-" + LONGEST_NAME + " characters");
        }
        var places = section.sections("places").stream().map(CommunityReader::place).toList();
        if (places.isEmpty()) {
            section.faultSilently("places", "none", "at least one");
        }
        var zone = zone(section);
        var language = language(section);
        var retention = section.text("retention") == null
                ? null
                : section.duration("retention", Duration.ofDays(180), Duration.ofDays(1), Duration.ofDays(3650));
        var roles = roles(section.section("roles"), places.stream().filter(Objects::nonNull).toList());
        if (id == null || name.isEmpty() || name.length() > LONGEST_NAME || places.contains(null)) {
            return null;
        }
        return new CommunitySettings(id, name, zone, language, retention, places.stream().map(Objects::requireNonNull)
                .toList(), roles);
    }

    private static @Nullable CommunityId id(Section section) {
        var given = section.need("id", "1-64 of [a-z0-9-]");
        try {
            return given.isEmpty() ? null : new CommunityId(given);
        } catch (IllegalArgumentException _) {
            section.fault("id", given, "1-64 of [a-z0-9-]");
            return null;
        }
    }

    private static ZoneId zone(Section section) {
        var given = section.text("time-zone");
        try {
            return given == null ? ZoneOffset.UTC : ZoneId.of(given);
        } catch (DateTimeException _) {
            section.fault("time-zone", String.valueOf(given), "a name such as Europe/Vienna or UTC");
            return ZoneOffset.UTC;
        }
    }

    private static @Nullable Locale language(Section section) {
        var given = section.text("language");
        if (given == null) {
            return null;
        }
        var known = Words.COMPLETE.stream().filter(locale -> locale.getLanguage().equals(given)).findFirst();
        if (known.isEmpty()) {
            section.fault("language", given,
                    "one of " + String.join(", ", Words.COMPLETE.stream().map(Locale::getLanguage).toList()));
        }
        return known.orElse(null);
    }

    private static @Nullable Place place(Section section) {
        var platform = section.need("platform", "slack or discord");
        var id = section.need("place-id", "the id of the workspace or guild");
        var responders = section.need("responders-channel", "the id of a private channel");
        var alerts = section.need("alerts-channel", "the id of a channel");
        section.done();
        if (platform.isEmpty() || id.isEmpty() || responders.isEmpty() || alerts.isEmpty()) {
            return null;
        }
        try {
            var place = new PlaceId(new Platform(platform), id);
            return new Place(place, new ChannelId(place, responders), new ChannelId(place, alerts));
        } catch (IllegalArgumentException e) {
            section.fault("place-id", id, "a platform's name and ids as the platform shows them");
            return null;
        }
    }

    private static Map<Role, List<Named>> roles(Section section, List<Place> places) {
        var roles = new EnumMap<Role, List<Named>>(Role.class);
        for (var role : Role.values()) {
            var given = section.texts(role.word());
            if (!given.isEmpty()) {
                roles.put(role, given.stream().map(one -> named(section, role, one, places)).filter(Objects::nonNull)
                        .map(Objects::requireNonNull).toList());
            }
        }
        section.done();
        return roles;
    }

    /** {@code [place-id/]user-id [name]}; the place may be left out where there is only one. */
    private static @Nullable Named named(Section section, Role role, String given, List<Place> places) {
        int blank = given.indexOf(' ');
        var account = blank < 0 ? given : given.substring(0, blank);
        int slash = account.indexOf('/');
        var user = account.substring(slash + 1);
        var name = blank < 0 ? user : given.substring(blank + 1).strip();
        var place = places.stream().map(Place::id)
                .filter(one -> slash < 0 ? places.size() == 1 : one.value().equals(account.substring(0, slash)))
                .findFirst();
        try {
            if (place.isPresent() && name.length() <= LONGEST_NAME) {
                return new Named(new Person(place.get(), user), name);
            }
        } catch (IllegalArgumentException _) {
            // Told below, with what was expected.
        }
        section.fault(role.word(), given, "user-id or place-id/user-id with one of the places above, then a name");
        return null;
    }
}
