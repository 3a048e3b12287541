package dev.chickadee.app.config;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.chickadee.chat.Person;
import dev.chickadee.community.CommunityId;
import dev.chickadee.community.Place;
import dev.chickadee.community.Role;

/**
 * A community as the file describes it.
 *
 * @param language  null = what setup chose, else English
 * @param retention null = what setup chose, else the general one
 * @param roles     whoever is to have each role for which the file lists somebody; other roles are left alone
 */
public record CommunitySettings(CommunityId id, String name, ZoneId zone, @Nullable Locale language,
        @Nullable Duration retention, List<Place> places, Map<Role, List<Named>> roles) {

    public CommunitySettings {
        places = List.copyOf(places);
        roles = Map.copyOf(roles);
    }

    /** Somebody who has a role, and how others see them. */
    public record Named(Person person, String name) {}
}
