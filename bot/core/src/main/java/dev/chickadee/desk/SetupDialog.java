package dev.chickadee.desk;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.chickadee.audit.AuditNote;
import dev.chickadee.base.ReporterText;
import dev.chickadee.base.Words;
import dev.chickadee.chat.CommandSpec;
import dev.chickadee.chat.Form;
import dev.chickadee.chat.Interaction;
import dev.chickadee.chat.Part;
import dev.chickadee.chat.Reply;
import dev.chickadee.community.Community;
import dev.chickadee.community.Proposal;
import dev.chickadee.community.ProposalStore;
import dev.chickadee.community.Role;
import dev.chickadee.report.Draft;
import dev.chickadee.report.Narrative;
import dev.chickadee.report.ReportId;
import dev.chickadee.report.Reporter;

/** {@code /chickadee setup}, step by step: the place, its people, the backup outside, and at the end a drill that opens reporting. */
public final class SetupDialog implements Dialog {

    private static final Set<String> DECISIONS = Set.of("setup:agree", "setup:decline");

    private final Office office;
    private final SetupCards cards;
    private final Setting setting;
    private final Proposals proposals;
    private final Intake intake;

    /** @param waiting where changes wait for a second Member */
    public SetupDialog(Office office, ProposalStore waiting) {
        this.office = office;
        this.cards = new SetupCards(office);
        this.setting = new Setting(office.communities());
        this.proposals = new Proposals(office, waiting);
        this.intake = new Intake(office);
    }

    @Override
    public String name() {
        return "setup";
    }

    @Override
    public List<CommandSpec> commands() {
        return List.of();
    }

    @Override
    public @Nullable Form form(Interaction interaction, Words words) {
        var name = switch (interaction) {
            case Interaction.ActionPressed pressed -> pressed.action();
            case Interaction.FormSubmitted sent -> sent.form();
            case Interaction.CommandGiven _,Interaction.MessageFlagged _,Interaction.HomeOpened _ -> "";
        };
        return switch (name) {
            case SetupForms.PLACE -> SetupForms.place(words);
            case SetupForms.PEOPLE -> SetupForms.people(words);
            default -> null;
        };
    }

    @Override
    public Map<String, String> faults(Interaction.FormSubmitted sent, Words words) {
        return SetupForms.faults(sent, words);
    }

    @Override
    public Reply answer(Visit visit) {
        if (visit.interaction() instanceof Interaction.ActionPressed pressed && DECISIONS.contains(pressed.action())) {
            return proposals.decide(visit, pressed.ref(), pressed.action().equals("setup:agree"));
        }
        if (!SetupCards.maySetUp(visit, office.communities())) {
            return Replies.notAllowed(visit.words(), "who.admin");
        }
        return switch (visit.interaction()) {
            case Interaction.FormSubmitted sent when sent.form().equals(SetupForms.PLACE) -> place(visit, sent);
            case Interaction.FormSubmitted sent when sent.form().equals(SetupForms.PEOPLE) -> people(visit, sent);
            case Interaction.ActionPressed pressed -> pressed(visit, pressed);
            case Interaction.FormSubmitted _,Interaction.CommandGiven _,Interaction.MessageFlagged _,Interaction.HomeOpened _ ->
                Replies.unknown(visit.words());
        };
    }

    private Reply pressed(Visit visit, Interaction.ActionPressed pressed) {
        var community = visit.community();
        if (community == null) {
            return new Reply.Show(cards.overview(visit));
        }
        return switch (pressed.action()) {
            case "setup:language" -> language(visit, community, pressed.chosen());
            case "setup:backup" -> backup(visit, community);
            case "setup:drill" -> drill(visit, community);
            default -> Replies.unknown(visit.words());
        };
    }

    private Reply place(Visit visit, Interaction.FormSubmitted sent) {
        var at = visit.by().place();
        var was = visit.community();
        if (was != null && was.open()) {
            return propose(visit, was, Proposal.Kind.PLACE, sent);
        }
        var community = was == null ? setting.begin(at, sent, visit.words().locale()) : setting.place(was, at, sent);
        setting.give(community, visit.by(), visit.origin().name(), Role.ADMIN);
        audit(community, visit, "setup.place");
        return overview(visit, community);
    }

    private Reply people(Visit visit, Interaction.FormSubmitted sent) {
        var community = visit.community();
        if (community == null) {
            return new Reply.Show(cards.overview(visit));
        }
        if (community.open()) {
            return propose(visit, community, Proposal.Kind.PEOPLE, sent);
        }
        setting.people(community, visit.by().place(), sent);
        audit(community, visit, "setup.people");
        return overview(visit, community);
    }

    private Reply propose(Visit visit, Community community, Proposal.Kind kind, Interaction.FormSubmitted sent) {
        return propose(visit, community, kind, sent.answers(), sent.names());
    }

    private Reply propose(Visit visit, Community community, Proposal.Kind kind, Map<String, List<String>> answers,
            Map<String, String> names) {
        var by = visit.member();
        return by == null
                ? Replies.notAllowed(visit.words(), "who.admin")
                : proposals.propose(visit, community, by, kind, answers, names);
    }

    private Reply language(Visit visit, Community community, List<String> chosen) {
        var language = Words.in(Locale.forLanguageTag(chosen.isEmpty() ? "en" : chosen.getFirst())).locale();
        var changed = new Community(community.id(), community.name(), community.zone(), language, community.retention(),
                community.places(), community.backup(), community.open());
        office.communities().put(changed);
        return overview(visit, changed);
    }

    private Reply backup(Visit visit, Community community) {
        if (community.open()) {
            return propose(visit, community, Proposal.Kind.BACKUP, Map.of(), Map.of());
        }
        audit(community, visit, "setup.backup-invited");
        return Replies.say(visit.words(), Part.Tone.INFO, "setup.backup.code", Proposals.newCode(office, community),
                (int) Proposal.LIFE.toDays());
    }

    private Reply drill(Visit visit, Community community) {
        var missing = cards.missing(office.communities().members(community.id()), community);
        if (missing.isPresent()) {
            return Replies.say(visit.words(), Part.Tone.WARNING, "setup.not-yet", visit.words().say(missing.get()));
        }
        var what = new ReporterText(Words.in(community.language()).say("setup.drill.what"));
        var narrative = new Narrative(what, ReporterText.EMPTY, ReporterText.EMPTY, Set.of(), ReporterText.EMPTY,
                Set.of());
        var draft = new Draft(ReportId.random(), community.id(),
                new Reporter(visit.by(), visit.words().locale(), visit.zone()), narrative, false, true,
                office.clock().instant());
        office.reports().keep(draft);
        var report = intake.take(draft, Set.of());
        audit(community, visit, "setup.drill");
        return Replies.say(visit.words(), Part.Tone.GOOD, "setup.drill.sent", report.map(r -> r.label()).orElse(""));
    }

    private Reply overview(Visit visit, Community community) {
        var member = office.communities().member(community.id(), visit.by()).orElse(null);
        return new Reply.Show(cards.overview(new Visit(visit.interaction(), community, member, visit.words())));
    }

    private void audit(Community community, Visit visit, String what) {
        var by = office.communities().member(community.id(), visit.by()).map(member -> member.id().value()).orElse("");
        office.audit().append(new AuditNote(community.id().value(), by, what, community.id().value()));
    }
}
