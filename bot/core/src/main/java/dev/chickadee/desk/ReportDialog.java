package dev.chickadee.desk;

import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.chickadee.base.ReporterText;
import dev.chickadee.base.Words;
import dev.chickadee.chat.CommandSpec;
import dev.chickadee.chat.Form;
import dev.chickadee.chat.Interaction;
import dev.chickadee.chat.Reply;
import dev.chickadee.community.Community;
import dev.chickadee.community.MemberId;
import dev.chickadee.report.Draft;
import dev.chickadee.report.Narrative;
import dev.chickadee.report.Readership;
import dev.chickadee.report.Report;
import dev.chickadee.report.ReportId;
import dev.chickadee.report.ReportStore;
import dev.chickadee.report.Reporter;

/** {@code /report-suspicious} and "Report suspicious" on a message: the form, who will read it, the receipt. */
public final class ReportDialog implements Dialog {

    static final String NAME = "report";

    private final Office office;
    private final ReportForms forms;
    private final ReportCards cards;
    private final Intake intake;
    private final ReportStore store;
    private final InstantSource clock;

    public ReportDialog(Office office) {
        this.office = office;
        this.forms = new ReportForms(office.catalogue());
        this.cards = new ReportCards(office);
        this.intake = new Intake(office);
        this.store = office.reports();
        this.clock = office.clock();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<CommandSpec> commands() {
        return List.of(Commands.spec("report-suspicious", "command.report"));
    }

    @Override
    public @Nullable Form form(Interaction interaction, Words words) {
        return switch (interaction) {
            case Interaction.CommandGiven given -> forms.filled(words, new ReporterText(bounded(given.text())).words());
            case Interaction.MessageFlagged flagged -> forms.quoting(words, flagged);
            case Interaction.FormSubmitted sent -> sent.form().equals(ReportForms.NEW) ? forms.blank(words) : null;
            case Interaction.ActionPressed pressed -> pressed.action().equals("report:open")
                    ? forms.blank(words)
                    : null;
            case Interaction.HomeOpened _ -> null;
        };
    }

    @Override
    public Reply answer(Visit visit) {
        return switch (visit.interaction()) {
            case Interaction.FormSubmitted sent when sent.form().equals(ReportForms.NEW) -> typed(visit, sent);
            case Interaction.ActionPressed pressed -> pressed(visit, pressed);
            case Interaction.FormSubmitted _,Interaction.CommandGiven _,Interaction.MessageFlagged _,Interaction.HomeOpened _ ->
                Replies.unknown(visit.words());
        };
    }

    private Reply typed(Visit visit, Interaction.FormSubmitted sent) {
        var community = visit.community();
        if (community == null || !community.open()) {
            return cards.closed(visit.words(), sent.answer("what"));
        }
        var draft = draft(visit, community, forms.narrative(sent), ReportForms.urgent(sent));
        store.keep(draft);
        return draft.urgent() ? send(visit, draft, Set.of()) : new Reply.Show(cards.whoReads(visit.words(), draft));
    }

    private Draft draft(Visit visit, Community community, Narrative narrative, boolean urgent) {
        var by = new Reporter(visit.by(), visit.words().locale(), visit.zone());
        return new Draft(ReportId.random(), community.id(), by, narrative, urgent, false, clock.instant());
    }

    private Reply pressed(Visit visit, Interaction.ActionPressed pressed) {
        if (!dev.chickadee.base.Ids.looksRight(pressed.ref())) {
            return Replies.unknown(visit.words());
        }
        var draft = store.draft(new ReportId(pressed.ref())).filter(d -> d.by().person().equals(visit.by()));
        if (draft.isEmpty()) {
            return Replies.say(visit.words(), dev.chickadee.chat.Part.Tone.INFO, "report.draft-gone");
        }
        return switch (pressed.action()) {
            case "report:exclude" -> exclude(visit, draft.get(), pressed.chosen());
            case "report:send" -> send(visit, draft.get(), draft.get().narrative().excluded());
            case "report:discard" -> discard(visit, draft.get());
            default -> Replies.unknown(visit.words());
        };
    }

    private Reply exclude(Visit visit, Draft draft, List<String> chosen) {
        var choices = office.readers().responders(draft.community()).stream().map(member -> member.id().value())
                .collect(Collectors.toSet());
        var excluded = chosen.stream().filter(choices::contains).map(MemberId::new).collect(Collectors.toSet());
        var changed = new Draft(draft.id(), draft.community(), draft.by(), draft.narrative().excluding(excluded),
                draft.urgent(), draft.drill(), draft.at());
        store.keep(changed);
        return new Reply.Replace(cards.whoReads(visit.words(), changed));
    }

    private Reply send(Visit visit, Draft draft, Set<MemberId> excluded) {
        if (office.readers().of(draft) instanceof Readership.Nobody) {
            return new Reply.Replace(cards.whoReads(visit.words(), draft));
        }
        return intake.take(draft, excluded)
                .<Reply>map((Report report) -> new Reply.Replace(cards.receipt(visit.words(), report, draft.by())))
                .orElseGet(() -> Replies.say(visit.words(), dev.chickadee.chat.Part.Tone.INFO, "report.draft-gone"));
    }

    private Reply discard(Visit visit, Draft draft) {
        store.removeDraft(draft.id());
        return new Reply.Replace(cards.discarded(visit.words()));
    }

    private static String bounded(String text) {
        return text.length() <= ReporterText.MAX ? text : text.substring(0, ReporterText.MAX);
    }
}
