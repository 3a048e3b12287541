package dev.chickadee.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.chickadee.base.ReporterText;
import dev.chickadee.base.Words;
import dev.chickadee.chat.Action;
import dev.chickadee.chat.Audience;
import dev.chickadee.chat.Card;
import dev.chickadee.chat.CommandSpec;
import dev.chickadee.chat.Form;
import dev.chickadee.chat.Interaction;
import dev.chickadee.chat.Part;
import dev.chickadee.chat.Reply;
import dev.chickadee.community.Member;
import dev.chickadee.report.Draft;
import dev.chickadee.report.Narrative;
import dev.chickadee.report.Readership;
import dev.chickadee.report.ReportId;
import dev.chickadee.report.Reporter;

/** {@code /support}: somebody to talk to, and the button for the worst hour. */
public final class SupportDialog implements Dialog {

    private final Office office;
    private final Intake intake;
    private final ReportCards cards;

    public SupportDialog(Office office) {
        this.office = office;
        this.intake = new Intake(office);
        this.cards = new ReportCards(office);
    }

    @Override
    public String name() {
        return "support";
    }

    @Override
    public List<CommandSpec> commands() {
        return List.of(Commands.spec("support", "command.support"));
    }

    @Override
    public @Nullable Form form(Interaction interaction, Words words) {
        return null;
    }

    @Override
    public Reply answer(Visit visit) {
        return switch (visit.interaction()) {
            case Interaction.CommandGiven _ -> new Reply.Show(card(visit));
            case Interaction.ActionPressed pressed when pressed.action().equals("support:takeover") -> takeover(visit);
            case Interaction.ActionPressed _,Interaction.FormSubmitted _,Interaction.MessageFlagged _,Interaction.HomeOpened _ ->
                Replies.unknown(visit.words());
        };
    }

    private Card card(Visit visit) {
        var words = visit.words();
        var parts = new ArrayList<Part>();
        parts.add(new Part.Text(words.say("support.first")));
        people(visit, parts);
        parts.add(new Part.Text(words.say("support.danger")));
        return new Card(Audience.REPORTER, words.say("support.title"), parts,
                List.of(Action.Button.danger("support:takeover", "", words.say("support.takeover")),
                        Action.Button.primary("report:open", "", words.say("mine.report"))));
    }

    private void people(Visit visit, List<Part> parts) {
        var community = visit.community();
        if (community == null) {
            return;
        }
        var now = office.clock().instant();
        var present = office.readers().responders(community.id()).stream().filter(member -> !member.awayAt(now))
                .map(Member::name).collect(Collectors.joining(", "));
        if (!present.isEmpty()) {
            parts.add(new Part.Text(visit.words().say("support.people", present)));
        }
    }

    /** Calls the responders at once, with a report that the person can add to later. */
    private Reply takeover(Visit visit) {
        var community = visit.community();
        if (community == null || !community.open()) {
            return Replies.notSetUp(visit.words());
        }
        var what = new ReporterText(visit.words().say("support.takeover.what"));
        var narrative = new Narrative(what, ReporterText.EMPTY, ReporterText.EMPTY, Set.of(), ReporterText.EMPTY,
                Set.of());
        var draft = new Draft(ReportId.random(), community.id(),
                new Reporter(visit.by(), visit.words().locale(), visit.zone()), narrative, true, false,
                office.clock().instant());
        if (office.readers().of(draft) instanceof Readership.Nobody) {
            return Replies.say(visit.words(), Part.Tone.DANGER, "support.nobody");
        }
        office.reports().keep(draft);
        return intake.take(draft, Set.of())
                .<Reply>map(report -> new Reply.Show(cards.receipt(visit.words(), report, draft.by())))
                .orElseGet(() -> Replies.unknown(visit.words()));
    }
}
