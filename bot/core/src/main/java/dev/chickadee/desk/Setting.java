package dev.chickadee.desk;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import dev.chickadee.chat.ChannelId;
import dev.chickadee.chat.Interaction.FormSubmitted;
import dev.chickadee.chat.Person;
import dev.chickadee.chat.PlaceId;
import dev.chickadee.community.Community;
import dev.chickadee.community.CommunityId;
import dev.chickadee.community.CommunityStore;
import dev.chickadee.community.Member;
import dev.chickadee.community.MemberId;
import dev.chickadee.community.Place;
import dev.chickadee.community.Role;

/** Puts what was answered in the setup's forms into effect. Who may is asked before. */
final class Setting {

    private static final Map<String, Role> FIELDS = Map.of("responders", Role.RESPONDER, "coordinators",
            Role.COORDINATOR, "custodians", Role.CUSTODIAN, "admins", Role.ADMIN);
    private static final Set<Role> SET_HERE = EnumSet.of(Role.RESPONDER, Role.COORDINATOR, Role.CUSTODIAN);
    private static final int NAME = 80;

    private final CommunityStore communities;

    Setting(CommunityStore communities) {
        this.communities = communities;
    }

    /** A new community, not open yet, which meets at this place. */
    Community begin(PlaceId at, FormSubmitted sent, Locale language) {
        var community = new Community(newId(sent.answer("name")), sent.answer("name").strip(),
                SetupForms.zone(sent).orElseThrow(), language, SetupForms.retention(sent).orElseThrow(),
                List.of(place(at, sent)), null, false);
        communities.put(community);
        return community;
    }

    /** The same community with this place as answered. */
    Community place(Community was, PlaceId at, FormSubmitted sent) {
        var places = new ArrayList<Place>();
        was.places().stream().filter(other -> !other.id().equals(at)).forEach(places::add);
        places.add(place(at, sent));
        var community = new Community(was.id(), sent.answer("name").strip(), SetupForms.zone(sent).orElseThrow(),
                was.language(), SetupForms.retention(sent).orElseThrow(), places, was.backup(), was.open());
        communities.put(community);
        return community;
    }

    private static Place place(PlaceId at, FormSubmitted sent) {
        return new Place(at, new ChannelId(at, sent.answer("responders")), new ChannelId(at, sent.answer("alerts")));
    }

    /** Responders, coordinators and custodians become those picked, and nobody else; admins are only added. */
    void people(Community community, PlaceId at, FormSubmitted sent) {
        for (var member : communities.members(community.id())) {
            var left = EnumSet.noneOf(Role.class);
            member.roles().stream().filter(role -> !SET_HERE.contains(role)).forEach(left::add);
            communities.put(member.with(left));
        }
        FIELDS.forEach((field, role) -> sent.answers(field)
                .forEach(userId -> give(community, new Person(at, userId), sent.names().getOrDefault(userId, userId),
                        role)));
    }

    /** Gives a role to a person, who becomes a Member if they are none. */
    void give(Community community, Person person, String name, Role role) {
        var shown = ReportForms.within(name.isBlank() ? person.userId() : name, NAME, "…");
        var member = communities.member(community.id(), person).orElseGet(() -> new Member(MemberId.random(),
                community.id(), shown, Set.of(person), Set.of(), Set.of(), null));
        var roles = EnumSet.of(role, Role.MAINTAINER);
        roles.addAll(member.roles());
        communities.put(member.with(roles));
    }

    private CommunityId newId(String name) {
        var slug = new StringBuilder();
        name.strip().toLowerCase(Locale.ROOT).chars().limit(40).forEach(c -> {
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                slug.append((char) c);
            } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        });
        var base = slug.isEmpty() ? "community" : slug.toString();
        var id = new CommunityId(base);
        for (int n = 2; communities.find(id).isPresent(); n++) {
            id = new CommunityId(base + "-" + n);
        }
        return id;
    }
}
