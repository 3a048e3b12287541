package dev.chickadee.app.house;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dev.chickadee.app.config.CommunitySettings;
import dev.chickadee.app.config.Settings;
import dev.chickadee.chat.Person;
import dev.chickadee.community.Community;
import dev.chickadee.community.CommunityStore;
import dev.chickadee.community.Member;
import dev.chickadee.community.MemberId;
import dev.chickadee.community.Role;
import dev.chickadee.store.Stores;

/** The communities that the configuration describes, brought into the store: where both say something the file wins. */
public final class FileCommunities {

    private final Settings settings;
    private final CommunityStore store;

    private FileCommunities(Settings settings, CommunityStore store) {
        this.settings = settings;
        this.store = store;
    }

    /**
     * Makes the store say what the file says. The backup, the drill and what the file does not mention stay as they are.
     *
     * @throws IllegalStateException if a place belongs to another community already
     */
    public static void apply(Settings settings, Stores stores) {
        var communities = new FileCommunities(settings, stores.communities());
        stores.transactor().inOne(() -> settings.communities().forEach(communities::apply));
    }

    /** Where the file and the store differ, one line each; the next start takes the file's. */
    public static List<String> differences(Settings settings, Stores stores) {
        var communities = new FileCommunities(settings, stores.communities());
        return stores.transactor()
                .inOne(() -> settings.communities().stream().flatMap(one -> communities.differences(one).stream())
                        .toList());
    }

    private void apply(CommunitySettings wanted) {
        var was = store.find(wanted.id());
        store.put(community(wanted, was));
        for (var role : wanted.roles().keySet()) {
            var holders = persons(wanted, role);
            for (var member : store.members(wanted.id())) {
                if (member.has(role) && member.persons().stream().noneMatch(holders::contains)) {
                    store.put(member.with(without(member.roles(), role)));
                }
            }
            named(wanted, role).forEach(named -> give(wanted, named, role));
        }
    }

    private Community community(CommunitySettings wanted, Optional<Community> was) {
        var language = wanted.language() != null
                ? wanted.language()
                : was.map(Community::language).orElse(Locale.ENGLISH);
        var retention = wanted.retention() != null
                ? wanted.retention()
                : was.map(Community::retention).orElse(settings.retention().reports());
        MemberId backup = was.map(Community::backup).orElse(null);
        return new Community(wanted.id(), wanted.name(), wanted.zone(), language, retention, wanted.places(), backup,
                was.map(Community::open).orElse(false));
    }

    private void give(CommunitySettings wanted, CommunitySettings.Named named, Role role) {
        var member = store.member(wanted.id(), named.person()).orElseGet(() -> new Member(MemberId.random(),
                wanted.id(), named.name(), Set.of(named.person()), Set.of(), Set.of(), null));
        var roles = EnumSet.of(role, Role.MAINTAINER);
        roles.addAll(member.roles());
        store.put(member.with(roles));
    }

    private List<String> differences(CommunitySettings wanted) {
        var was = store.find(wanted.id());
        if (was.isEmpty()) {
            return List.of(wanted.id() + " is not in the store yet");
        }
        var differ = new ArrayList<String>();
        var will = community(wanted, was);
        compare(differ, "name", was.get().name(), will.name());
        compare(differ, "time zone", was.get().zone(), will.zone());
        compare(differ, "language", was.get().language(), will.language());
        compare(differ, "retention", was.get().retention(), will.retention());
        compare(differ, "places", was.get().places(), will.places());
        for (var role : wanted.roles().keySet()) {
            var have = store.members(wanted.id()).stream().filter(member -> member.has(role)).toList();
            var wish = persons(wanted, role);
            boolean same = have.stream().allMatch(member -> member.persons().stream().anyMatch(wish::contains))
                    && wish.stream().allMatch(one -> have.stream().anyMatch(member -> member.persons().contains(one)));
            if (!same) {
                differ.add("who is " + role.word());
            }
        }
        return differ.isEmpty() ? List.of() : List.of(wanted.id() + ": " + String.join(", ", differ));
    }

    private static void compare(List<String> differ, String what, Object store, Object file) {
        if (!Objects.equals(store, file)) {
            differ.add(what);
        }
    }

    private static List<CommunitySettings.Named> named(CommunitySettings wanted, Role role) {
        return wanted.roles().getOrDefault(role, List.of());
    }

    private static Set<Person> persons(CommunitySettings wanted, Role role) {
        return named(wanted, role).stream().map(CommunitySettings.Named::person).collect(Collectors.toSet());
    }

    private static Set<Role> without(Set<Role> roles, Role role) {
        return roles.stream().filter(one -> one != role).collect(Collectors.toSet());
    }
}
