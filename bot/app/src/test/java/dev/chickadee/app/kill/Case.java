package dev.chickadee.app.kill;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import dev.chickadee.app.visit.Shown;
import dev.chickadee.app.visit.Visitor;
import dev.chickadee.app.visit.Who;

/** The story of one report, step by step, from the form to the published alert. Any step may be the last one before a kill. */
final class Case {

    static final Who MIRA = new Who("T-acorn", "U-mira");
    static final Who MATEO = new Who("T-acorn", "U-mateo");
    static final Who AIKO = new Who("T-acorn", "U-aiko");
    static final String PROJECTS = "C-projects";
    static final String DESK = "C-security-desk";
    private static final Duration SOON = Duration.ofSeconds(30);

    private final Visitor visitor;
    private final String mark;
    private String alert = "";

    /** @param mark a word that stands in this report alone */
    Case(Visitor visitor, String mark) {
        this.visitor = visitor;
        this.mark = mark;
    }

    List<Runnable> steps() {
        var steps = new ArrayList<Runnable>();
        steps.add(() -> visitor.command(MIRA, PROJECTS, "report-suspicious", ""));
        steps.add(() -> visitor.submit(MIRA, Map.of("what", "Please hurry and give us the rights, they say. " + mark)));
        steps.add(() -> visitor.press(MIRA, find(MIRA, PROJECTS, "report:send", Shown::onlyForOne), "report:send"));
        steps.add(() -> visitor.press(MATEO, card("triage:claim"), "triage:claim"));
        steps.add(() -> visitor.choose(MATEO, card("triage:judge"), "triage:judge", "confirmed"));
        steps.add(() -> visitor.press(MATEO, card("draft:start"), "draft:start"));
        steps.add(this::settle);
        steps.add(() -> visitor.press(MATEO, find(MATEO, DESK, "draft:ask", this::ofAlert), "draft:ask"));
        steps.add(() -> visitor.press(AIKO, find(AIKO, DESK, "draft:look", this::ofAlert), "draft:look"));
        steps.add(() -> visitor.press(AIKO, find(AIKO, DESK, "draft:approve", this::ofAlert), "draft:approve"));
        return steps;
    }

    private void settle() {
        while (true) {
            var preview = find(MATEO, DESK, "draft:severity", Shown::onlyForOne);
            alert = Labels.alert(preview.text());
            var doubts = preview.offer("draft:settle");
            if (doubts.isEmpty()) {
                return;
            }
            visitor.choose(MATEO, preview, "draft:settle", doubts.get().values().getFirst());
        }
    }

    private boolean ofAlert(Shown shown) {
        return Labels.alert(shown.text()).equals(alert);
    }

    private Shown card(String action) {
        return find(MATEO, DESK, action, shown -> shown.text().contains(mark));
    }

    private Shown find(Who who, String channel, String action, Predicate<Shown> fits) {
        return visitor.await(who, channel, SOON, fits.and(shown -> shown.offer(action).isPresent()))
                .orElseThrow(() -> new AssertionError(mark + ": nobody was offered " + action));
    }
}
