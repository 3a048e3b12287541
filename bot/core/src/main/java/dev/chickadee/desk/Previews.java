package dev.chickadee.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import dev.chickadee.alert.Alert;
import dev.chickadee.alert.Revision;
import dev.chickadee.alert.RevisionState;
import dev.chickadee.base.ReporterText;
import dev.chickadee.base.Words;
import dev.chickadee.chat.Action;
import dev.chickadee.chat.Audience;
import dev.chickadee.chat.Card;
import dev.chickadee.chat.Option;
import dev.chickadee.chat.Part;
import dev.chickadee.clearance.Severity;
import dev.chickadee.clearance.Tlp;
import dev.chickadee.community.Member;
import dev.chickadee.report.Narrative;
import dev.chickadee.subscription.Ecosystems;

/** A draft as its team sees it: the original beside what others would read, what is in doubt, and how far it would go. */
final class Previews {

    private static final int LABEL = 75;

    private final Office office;
    private final Newsroom news;

    Previews(Office office, Newsroom news) {
        this.office = office;
        this.news = news;
    }

    Card draft(Words words, Alert alert, Revision revision) {
        var parts = new ArrayList<Part>();
        parts.add(new Part.Notice(Part.Tone.INFO, standing(words, revision)));
        office.reports().narrative(alert.report()).map(Narrative::what).map(ReporterText::words).ifPresent(original -> {
            parts.add(new Part.Text(words.say("draft.original")));
            parts.add(new Part.Quote(original));
        });
        parts.add(new Part.Text(words.say("draft.result")));
        parts.add(Marks.in(revision.content().text(), revision.doubts()));
        revision.doubts().forEach(doubt -> parts.add(new Part.Notice(Part.Tone.WARNING,
                words.say("draft.doubt", doubt.quote(), why(words, doubt.why())))));
        news.cards().content(words, revision.content()).stream().filter(part -> !(part instanceof Part.Quote))
                .forEach(parts::add);
        var reach = news.publishing().reach(alert.id());
        parts.add(
                new Part.Text(words.say("draft.reach", reach.subscriptions(), reach.channels(), reach.communities())));
        return new Card(Audience.RESPONDERS, words.say("draft.title", alert.label(), revision.n()), parts,
                actions(words, revision));
    }

    private String standing(Words words, Revision revision) {
        var by = office.communities().member(revision.writtenBy()).map(Member::name).orElse("?");
        return switch (revision.state()) {
            case DRAFT -> words.say(revision.doubts().isEmpty() ? "draft.standing.waits" : "draft.standing.doubts", by);
            case APPROVED -> words.say("draft.standing.approved", by);
            case PUBLISHED, SUPERSEDED -> words.say("draft.standing.published", by);
        };
    }

    private static String why(Words words, String kind) {
        var key = "doubt." + kind;
        return words.has(key) ? words.say(key) : kind;
    }

    private static List<Action> actions(Words words, Revision revision) {
        if (revision.state() == RevisionState.PUBLISHED || revision.state() == RevisionState.SUPERSEDED) {
            return List.of();
        }
        var ref = AlertRef.of(revision.alert(), revision.version());
        var actions = new ArrayList<Action>();
        if (!revision.doubts().isEmpty()) {
            actions.add(new Action.Select("draft:settle", ref, words.say("draft.settle"), doubts(revision), 1));
        }
        actions.add(new Action.Select("draft:severity", ref, words.say("draft.severity"), severities(words), 1));
        actions.add(new Action.Select("draft:tlp", ref, words.say("draft.tlp"), tlps(Tlp.values()), 1));
        actions.add(new Action.Select("draft:ecosystems", ref, words.say("draft.ecosystems"), ecosystems(),
                Ecosystems.KNOWN.size()));
        actions.add(Action.Button.plain("draft:rewrite", ref, words.say("draft.rewrite")));
        actions.add(Action.Button.plain("draft:ask", ref, words.say("draft.ask")));
        actions.add(Action.Button.primary("draft:approve", ref, words.say("draft.approve")));
        return actions;
    }

    private static List<Option> doubts(Revision revision) {
        return IntStream.range(0, revision.doubts().size()).mapToObj(i -> new Option("doubt-" + i,
                ReportForms.within("“" + revision.doubts().get(i).quote() + "”", LABEL, "…"))).toList();
    }

    static List<Option> severities(Words words) {
        return Arrays.stream(Severity.values()).map(severity -> new Option(Integer.toString(severity.dees()),
                dev.chickadee.alert.AlertCards.severity(words, severity))).toList();
    }

    static List<Option> tlps(Tlp... offered) {
        return Arrays.stream(offered).map(tlp -> new Option(tlp.word(), tlp.label())).toList();
    }

    static List<Option> ecosystems() {
        return Ecosystems.KNOWN.stream().map(name -> new Option(name, name)).toList();
    }
}
