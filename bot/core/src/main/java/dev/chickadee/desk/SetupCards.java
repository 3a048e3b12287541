package dev.chickadee.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.chickadee.base.Words;
import dev.chickadee.chat.Action;
import dev.chickadee.chat.Audience;
import dev.chickadee.chat.Card;
import dev.chickadee.chat.Option;
import dev.chickadee.chat.Part;
import dev.chickadee.community.Community;
import dev.chickadee.community.CommunityStore;
import dev.chickadee.community.Member;
import dev.chickadee.community.MemberId;
import dev.chickadee.community.Role;

/** What an admin sees of the setup: what is set, what is missing, and the next step. */
final class SetupCards {

    private final Office office;

    SetupCards(Office office) {
        this.office = office;
    }

    /** An admin of the community; while it has none, whoever the platform says administers the place. */
    static boolean maySetUp(Visit visit, CommunityStore communities) {
        var community = visit.community();
        if (community == null) {
            return visit.origin().admin();
        }
        boolean hasAdmin = communities.members(community.id()).stream().anyMatch(member -> member.has(Role.ADMIN));
        return visit.has(Role.ADMIN) || !hasAdmin && visit.origin().admin();
    }

    static Community withBackup(Community community, MemberId backup) {
        return new Community(community.id(), community.name(), community.zone(), community.language(),
                community.retention(), community.places(), backup, community.open());
    }

    Card overview(Visit visit) {
        var words = visit.words();
        var community = visit.community();
        var parts = new ArrayList<Part>();
        var actions = new ArrayList<Action>();
        actions.add(Action.Button.plain("setup:place", "", words.say("setup.place")));
        if (community == null) {
            parts.add(new Part.Notice(Part.Tone.INFO, words.say("setup.begin")));
            return new Card(Audience.REPORTER, words.say("setup.title"), parts, actions);
        }
        var members = office.communities().members(community.id());
        parts.add(new Part.Fields(fields(words, community, members)));
        parts.add(missing(members, community)
                .<Part>map(key -> new Part.Notice(Part.Tone.WARNING, words.say(key)))
                .orElseGet(() -> new Part.Notice(Part.Tone.GOOD,
                        words.say(community.open() ? "setup.done" : "setup.ready"))));
        actions.add(Action.Button.plain("setup:people", "", words.say("setup.people")));
        actions.add(Action.Button.plain("setup:backup", "", words.say("setup.backup")));
        actions.add(new Action.Select("setup:language", "", words.say("setup.language"), languages(), 1));
        if (missing(members, community).isEmpty()) {
            actions.add(Action.Button.primary("setup:drill", "", words.say("setup.drill")));
        }
        return new Card(Audience.REPORTER, words.say("setup.title"), parts, actions);
    }

    /** The word key of what must be done before the drill; empty if nothing. Two responders, because an alert wants two. */
    Optional<String> missing(List<Member> members, Community community) {
        if (members.stream().filter(Member::responds).count() < 2) {
            return Optional.of("setup.missing.responders");
        }
        if (members.stream().noneMatch(member -> member.has(Role.CUSTODIAN))) {
            return Optional.of("setup.missing.custodian");
        }
        return community.backup() == null ? Optional.of("setup.missing.backup") : Optional.empty();
    }

    private List<Part.Field> fields(Words words, Community community, List<Member> members) {
        var backup = Optional.ofNullable(community.backup()).flatMap(office.communities()::member).map(Member::name)
                .orElse("–");
        return List.of(new Part.Field(words.say("status.community"), community.name()),
                new Part.Field(words.say("setup.zone"), community.zone().getId()),
                new Part.Field(words.say("setup.language"), community.language().getDisplayLanguage(words.locale())),
                new Part.Field(words.say("setup.retention"),
                        words.say("setup.days", (int) community.retention().toDays())),
                new Part.Field(words.say("role.responder"), names(members, Role.RESPONDER)),
                new Part.Field(words.say("role.coordinator"), names(members, Role.COORDINATOR)),
                new Part.Field(words.say("role.custodian"), names(members, Role.CUSTODIAN)),
                new Part.Field(words.say("setup.outside"), backup));
    }

    private static String names(List<Member> members, Role role) {
        var names = members.stream().filter(member -> member.has(role)).map(Member::name)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "–" : names;
    }

    private static List<Option> languages() {
        return Words.COMPLETE.stream().map(l -> new Option(l.toLanguageTag(), l.getDisplayLanguage(l))).toList();
    }
}
