package dev.chickadee.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.chickadee.chat.Part;
import dev.chickadee.chat.Reply;
import dev.chickadee.clearance.Clearance;
import dev.chickadee.clearance.Tlp;
import dev.chickadee.community.Community;
import dev.chickadee.community.Role;
import dev.chickadee.subscription.Grants;

/** {@code /chickadee grant}: a steward of the network says what a community may receive. */
final class Stewardship {

    private final Office office;
    private final Grants grants;

    Stewardship(Office office, Grants grants) {
        this.office = office;
        this.grants = grants;
    }

    /** Without words: what each community may receive. With two: a community and a TLP label, or {@code none}. */
    Reply answer(Visit visit, List<String> typed) {
        if (!visit.has(Role.STEWARD)) {
            return Replies.notAllowed(visit.words(), "who.steward");
        }
        if (typed.isEmpty()) {
            return Replies.say(visit.words(), Part.Tone.INFO, "grant.list", list(visit));
        }
        var community = community(typed.getFirst());
        if (typed.size() != 2 || community.isEmpty()) {
            return how(visit);
        }
        if (typed.get(1).equalsIgnoreCase("none")) {
            return said(visit, community.get(), grants.takeBack(visit.by(), community.get().id()));
        }
        var most = Tlp.parse(typed.get(1));
        return most == null
                ? how(visit)
                : said(visit, community.get(), grants.grant(visit.by(), community.get().id(), most));
    }

    private Reply how(Visit visit) {
        var ids = office.communities().all().stream().map(one -> one.id().value()).collect(Collectors.joining(", "));
        return Replies.say(visit.words(), Part.Tone.WARNING, "grant.how", ids);
    }

    private static Reply said(Visit visit, Community community, Grants.Outcome outcome) {
        return switch (outcome) {
            case Grants.Outcome.Granted granted ->
                Replies.say(visit.words(), Part.Tone.GOOD, "grant.given", community.name(),
                        granted.grant().most().label());
            case Grants.Outcome.TakenBack _ ->
                Replies.say(visit.words(), Part.Tone.GOOD, "grant.taken-back", community.name());
            case Grants.Outcome.Refused refused -> switch (refused.why()) {
                case NOT_A_STEWARD -> Replies.notAllowed(visit.words(), "who.steward");
                case NO_SUCH_COMMUNITY -> Replies.say(visit.words(), Part.Tone.WARNING, "grant.none", community.name());
                case TOO_STRICT -> Replies.say(visit.words(), Part.Tone.WARNING, "grant.too-strict");
            };
        };
    }

    private Optional<Community> community(String id) {
        return office.communities().all().stream().filter(one -> one.id().value().equals(id)).findFirst();
    }

    private String list(Visit visit) {
        return office.communities().all().stream()
                .map(one -> one.name() + " (" + one.id() + "): " + switch (grants.of(one.id())) {
                    case Clearance.None _ -> visit.words().say("grant.nothing");
                    case Clearance.UpTo upTo -> upTo.most().label();
                }).collect(Collectors.joining("\n"));
    }
}
