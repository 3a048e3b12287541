package dev.chickadee.playbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** A playbook as text for a terminal, 100 columns wide: its words in the wanted language, the rest in English. */
public final class PlaybookText {

    private static final int WIDTH = 100;

    private final List<String> lines = new ArrayList<>();
    private final Locale locale;

    private PlaybookText(Locale locale) {
        this.locale = locale;
    }

    /** The whole playbook, with a line break at its end. */
    public static String show(Playbook playbook, Locale locale) {
        var text = new PlaybookText(locale);
        text.head(playbook);
        for (int i = 0; i < playbook.steps().size(); i++) {
            text.step(i + 1, playbook.steps().get(i));
        }
        return String.join("\n", text.lines) + "\n";
    }

    /** One line: id, revision, minutes, title. */
    public static String line(Playbook playbook, Locale locale) {
        return "%-24s revision %-3d %3d min  %s".formatted(playbook.id(), playbook.revision(), playbook.minutes(),
                playbook.title().in(locale));
    }

    private void head(Playbook playbook) {
        lines.add(playbook.title().in(locale));
        lines.add(playbook.id() + ", revision " + playbook.revision() + ", " + playbook.minutes() + " minutes, "
                + playbook.steps().size() + " steps");
        lines.add("");
        wrap("", playbook.purpose().in(locale));
        wrap("For: ", playbook.audience().in(locale));
        guide("OpenJS security guide", playbook.mapsTo().openjs());
        guide("OSPS Baseline", playbook.mapsTo().ospsBaseline());
        guide("Scorecard", playbook.mapsTo().scorecard());
    }

    private void guide(String name, List<String> ids) {
        if (!ids.isEmpty()) {
            wrap(name + ": ", String.join(", ", ids));
        }
    }

    private void step(int number, Step step) {
        lines.add("");
        wrap(number + ". ", step.title().in(locale) + " [" + step.id() + "]");
        if (step.when() != null) {
            wrap("   Only if ", sentence(step.when()));
        }
        wrap("   ", step.text().in(locale));
        wrap("   Why: ", step.why().in(locale));
        for (var link : step.links()) {
            wrap("   Link: ", link.title().in(locale) + " " + link.address());
        }
        question(step.question());
        if (step.mayNotApply()) {
            lines.add("   May be left out with a reason.");
        }
    }

    private void question(@Nullable Question question) {
        if (question == null) {
            return;
        }
        wrap("   Asks: ", question.text().in(locale));
        switch (question) {
            case Question.YesNo _ -> lines.add("      yes | no");
            case Question.Choice choice -> choice.offered().forEach(one -> wrap("      " + one.value() + " = ",
                    one.label() == null ? one.value() : one.label().in(locale)));
            case Question.Typed typed -> lines.add("      at most " + typed.most() + " characters");
        }
    }

    private static String sentence(Condition condition) {
        return switch (condition) {
            case Condition.All(var parts) ->
                parts.stream().map(PlaybookText::sentence).collect(Collectors.joining(" and ", "(", ")"));
            case Condition.Any(var parts) ->
                parts.stream().map(PlaybookText::sentence).collect(Collectors.joining(" or ", "(", ")"));
            case Condition.Not(var part) -> "not " + sentence(part);
            case Condition.Is(var step, var answer) -> step + " is " + answer;
        };
    }

    /** Breaks between words; a word that is too long, such as an address, keeps its line to itself. */
    private void wrap(String first, String text) {
        String indent = " ".repeat(first.length());
        var line = new StringBuilder(first);
        boolean empty = true;
        for (var word : text.split("\\s+", -1)) {
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(indent);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        lines.add(line.toString());
    }
}
