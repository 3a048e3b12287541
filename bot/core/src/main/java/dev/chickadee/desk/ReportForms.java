package dev.chickadee.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import dev.chickadee.base.ReporterText;
import dev.chickadee.base.Words;
import dev.chickadee.chat.Form;
import dev.chickadee.chat.Interaction;
import dev.chickadee.chat.Option;
import dev.chickadee.pattern.Catalogue;
import dev.chickadee.pattern.PatternId;
import dev.chickadee.report.Narrative;

/** The form of a report: how it is asked, and what its answers say. */
final class ReportForms {

    static final String NEW = "report:new";
    /** The sign that is no pattern: it pages the responders at once. */
    static final String TAKEOVER = "takeover-now";
    private static final int WHAT = 3000;
    private static final int LABEL = 75;

    private final Catalogue catalogue;

    ReportForms(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Form blank(Words words) {
        return filled(words, "");
    }

    Form filled(Words words, String what) {
        return new Form(NEW, "", words.say("report.form.title"), words.say("report.form.send"), List.of(
                new Form.Typed("what", words.say("report.form.what"), words.say("report.form.what.hint"), true, true,
                        WHAT, within(what, WHAT, words.say("report.form.shortened"))),
                new Form.Typed("who", words.say("report.form.who"), words.say("report.form.who.hint"), false, false,
                        500,
                        ""),
                new Form.Typed("project", words.say("report.form.project"), words.say("report.form.project.hint"),
                        false,
                        false, 200, ""),
                new Form.Chosen("signs", words.say("report.form.signs"), words.say("report.form.signs.hint"), false,
                        signs(words), signs(words).size()),
                new Form.Typed("feeling", words.say("report.form.feeling"), words.say("report.form.feeling.hint"),
                        false,
                        true, 1000, "")));
    }

    /** The same form with a message quoted, so that it is sent together with what the reporter writes. */
    Form quoting(Words words, Interaction.MessageFlagged flagged) {
        var quote = flagged.text().words().lines().map(line -> "> " + line).collect(Collectors.joining("\n"));
        return filled(words, words.say("report.form.quoted", flagged.authorName()) + "\n" + quote + "\n\n");
    }

    Narrative narrative(Interaction.FormSubmitted sent) {
        return new Narrative(new ReporterText(sent.answer("what")), new ReporterText(sent.answer("who")),
                new ReporterText(sent.answer("project")), patterns(sent.answers("signs")),
                new ReporterText(sent.answer("feeling")), Set.of());
    }

    static boolean urgent(Interaction.FormSubmitted sent) {
        return sent.answers("signs").contains(TAKEOVER);
    }

    private Set<PatternId> patterns(List<String> signs) {
        return signs.stream().filter(sign -> !sign.equals(TAKEOVER)).map(PatternId::new)
                .filter(id -> catalogue.find(id).isPresent()).collect(Collectors.toSet());
    }

    private List<Option> signs(Words words) {
        var options = new ArrayList<Option>();
        options.add(new Option(TAKEOVER, words.say("report.form.takeover")));
        catalogue.all().stream().limit(Option.MOST - 1L).forEach(pattern -> options
                .add(new Option(pattern.id().value(), within(pattern.name().in(words.locale()), LABEL, "…"))));
        return options;
    }

    /** The text, or as much of it as fits before {@code more}. */
    static String within(String text, int max, String more) {
        if (text.length() <= max) {
            return text;
        }
        int end = max - more.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + more;
    }
}
