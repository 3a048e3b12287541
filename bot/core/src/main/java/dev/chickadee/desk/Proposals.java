package dev.chickadee.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.chickadee.audit.AuditNote;
import dev.chickadee.base.Ids;
import dev.chickadee.base.Words;
import dev.chickadee.chat.Action;
import dev.chickadee.chat.Audience;
import dev.chickadee.chat.Card;
import dev.chickadee.chat.Interaction;
import dev.chickadee.chat.Part;
import dev.chickadee.chat.Reply;
import dev.chickadee.community.Community;
import dev.chickadee.community.Invitation;
import dev.chickadee.community.Member;
import dev.chickadee.community.MemberId;
import dev.chickadee.community.Proposal;
import dev.chickadee.community.ProposalStore;
import dev.chickadee.community.Role;

/** Once reporting is open, who reads reports changes only when a second Member agrees (design: "what must always hold", 7). */
final class Proposals {

    private final Office office;
    private final ProposalStore store;
    private final Setting setting;

    Proposals(Office office, ProposalStore store) {
        this.office = office;
        this.store = store;
        this.setting = new Setting(office.communities());
    }

    /** Puts the change before the responders' channel; nothing is changed yet. */
    Reply propose(Visit visit, Community community, Member by, Proposal.Kind kind, Map<String, List<String>> answers,
            Map<String, String> names) {
        var proposal = new Proposal(Ids.random(), community.id(), by.id(), visit.by().place(), kind, answers, names,
                office.clock().instant());
        store.put(proposal);
        note(community, by, "setup.proposed." + kind.word(), proposal);
        office.post().toResponders(community, card(Words.in(community.language()), proposal, by));
        return Replies.say(visit.words(), Part.Tone.INFO, "proposal.sent");
    }

    private static Card card(Words words, Proposal proposal, Member by) {
        var what = new StringBuilder();
        proposal.answers().forEach((field, values) -> what.append(words.say("proposal.field." + field)).append(": ")
                .append(String.join(", ", values.stream().map(v -> proposal.names().getOrDefault(v, v)).toList()))
                .append('\n'));
        return new Card(Audience.RESPONDERS, words.say("proposal.title"),
                List.of(new Part.Notice(Part.Tone.WARNING,
                        words.say("proposal.what", by.name(), words.say("proposal.kind." + proposal.kind().word()))),
                        new Part.Quote(what.isEmpty() ? "–" : what.toString().strip()),
                        new Part.Text(words.say("proposal.who-may"))),
                List.of(Action.Button.primary("setup:agree", proposal.id(), words.say("proposal.agree")),
                        Action.Button.plain("setup:decline", proposal.id(), words.say("proposal.decline"))));
    }

    /** A coordinator, custodian or admin who is another human than the proposer agrees or declines. */
    Reply decide(Visit visit, String id, boolean agreed) {
        var proposal = Ids.looksRight(id) ? store.find(id) : Optional.<Proposal>empty();
        if (proposal.isEmpty() || proposal.get().over(office.clock().instant())) {
            return Replies.say(visit.words(), Part.Tone.WARNING, "proposal.over");
        }
        var second = office.communities().member(proposal.get().community(), visit.by()).filter(Proposals::mayDecide);
        var first = office.communities().member(proposal.get().by());
        if (second.isEmpty()) {
            return Replies.notAllowed(visit.words(), "who.second");
        }
        if (agreed && first.filter(second.get()::sameHumanAs).isPresent()) {
            return Replies.say(visit.words(), Part.Tone.WARNING, "proposal.own");
        }
        var community = office.communities().find(proposal.get().community());
        if (community.isEmpty() || !store.remove(id)) {
            return Replies.say(visit.words(), Part.Tone.WARNING, "proposal.over");
        }
        note(community.get(), second.get(), agreed ? "setup.agreed" : "setup.declined", proposal.get());
        if (agreed) {
            apply(visit, community.get(), proposal.get());
        }
        return tell(visit, community.get(), second.get(), agreed);
    }

    private static boolean mayDecide(Member member) {
        return member.has(Role.COORDINATOR) || member.has(Role.CUSTODIAN) || member.has(Role.ADMIN);
    }

    private void apply(Visit visit, Community community, Proposal proposal) {
        var sent = new Interaction.FormSubmitted(visit.origin(), "setup:" + proposal.kind().word(), "",
                proposal.answers(), proposal.names());
        switch (proposal.kind()) {
            case PLACE -> setting.place(community, proposal.place(), sent);
            case PEOPLE -> setting.people(community, proposal.place(), sent);
            case BACKUP -> office.communities().member(proposal.by()).ifPresent(by -> invite(community, by));
        }
    }

    private void invite(Community community, Member by) {
        var words = Words.in(community.language());
        var code = newCode(office, community);
        var card = new Card(Audience.COORDINATORS, words.say("setup.backup.code.title"), List.of(new Part.Text(
                words.say("setup.backup.code", code, (int) Proposal.LIFE.toDays()))), List.of());
        by.persons().stream().limit(1).forEach(person -> office.post().privately(person, card, words));
    }

    /** A code with which somebody outside becomes the backup. */
    static String newCode(Office office, Community community) {
        var code = Invitation.newCode();
        office.communities().put(new Invitation(Invitation.Kind.BACKUP, community.id(), MemberId.random(),
                office.clock().instant().plus(Proposal.LIFE)), code);
        return code;
    }

    private Reply tell(Visit visit, Community community, Member second, boolean agreed) {
        var words = Words.in(community.language());
        var key = agreed ? "proposal.agreed" : "proposal.declined";
        office.post().toResponders(community, new Card(Audience.RESPONDERS, words.say("proposal.title"),
                List.of(new Part.Text(words.say(key, second.name()))), List.of()));
        return Replies.say(visit.words(), Part.Tone.GOOD, agreed ? "proposal.done" : "proposal.dropped");
    }

    private void note(Community community, Member by, String what, Proposal proposal) {
        office.audit().append(new AuditNote(community.id().value(), by.id().value(), what, proposal.id()));
    }
}
