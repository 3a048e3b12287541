package dev.chickadee.desk;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.chickadee.base.Words;
import dev.chickadee.chat.Audience;
import dev.chickadee.chat.Card;
import dev.chickadee.chat.Interaction;
import dev.chickadee.chat.Part;
import dev.chickadee.community.Community;
import dev.chickadee.community.Member;
import dev.chickadee.community.MemberId;
import dev.chickadee.community.Role;

/** Gives people their roles. Whoever answered reports before is told of a change, so that nobody is replaced in silence. */
final class Staffing {

    private static final Map<String, Role> FIELDS = Map.of("responders", Role.RESPONDER, "coordinators",
            Role.COORDINATOR,
            "custodians", Role.CUSTODIAN, "admins", Role.ADMIN);
    private static final Set<Role> SET_HERE = EnumSet.of(Role.RESPONDER, Role.COORDINATOR, Role.CUSTODIAN);

    private final Office office;

    Staffing(Office office) {
        this.office = office;
    }

    /** Whoever sets a place up is an admin of its community from then on. */
    void admin(Community community, Visit visit) {
        var member = office.communities().member(community.id(), visit.by())
                .orElseGet(() -> fresh(community, visit.by().userId(), visit.origin().name(), visit));
        give(member, Role.ADMIN);
    }

    /** Responders, coordinators and custodians become those picked, and nobody else; admins are only added. */
    void replace(Community community, Visit visit, Interaction.FormSubmitted sent) {
        var before = office.communities().members(community.id());
        for (var member : before) {
            var left = EnumSet.noneOf(Role.class);
            member.roles().stream().filter(role -> !SET_HERE.contains(role)).forEach(left::add);
            office.communities().put(member.with(left));
        }
        FIELDS.forEach((field, role) -> sent.answers(field).forEach(userId -> {
            var name = sent.names().getOrDefault(userId, userId);
            give(office.communities().member(community.id(), SetupDialog.person(visit, userId))
                    .orElseGet(() -> fresh(community, userId, name, visit)), role);
        }));
        if (community.open()) {
            tell(community, before);
        }
    }

    private void tell(Community community, List<Member> before) {
        var words = Words.in(community.language());
        var card = new Card(Audience.RESPONDERS, words.say("setup.changed.title"),
                List.of(new Part.Notice(Part.Tone.WARNING, words.say("setup.changed", community.name()))), List.of());
        before.stream().filter(Member::responds).flatMap(member -> member.persons().stream().limit(1))
                .forEach(person -> office.post().privately(person, card, words));
    }

    private void give(Member member, Role role) {
        var roles = EnumSet.of(role, Role.MAINTAINER);
        roles.addAll(member.roles());
        office.communities().put(member.with(roles));
    }

    private static Member fresh(Community community, String userId, String name, Visit visit) {
        return new Member(MemberId.random(), community.id(),
                ReportForms.within(name.isBlank() ? userId : name, 80, "…"),
                Set.of(SetupDialog.person(visit, userId)), Set.of(), Set.of(), null);
    }
}
