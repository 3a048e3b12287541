package dev.chickadee.app.demo;

import static dev.chickadee.app.demo.Cast.AIKO;
import static dev.chickadee.app.demo.Cast.ALERTS;
import static dev.chickadee.app.demo.Cast.DESK;
import static dev.chickadee.app.demo.Cast.KOFI;
import static dev.chickadee.app.demo.Cast.MATEO;
import static dev.chickadee.app.demo.Cast.ZARA;

import java.util.List;
import java.util.Locale;

import dev.chickadee.app.visit.Shown;
import dev.chickadee.app.visit.Who;

/** The warning: drafted, approved by a second person, delivered, answered, updated and taken back. */
final class Alerting {

    /** What the alert may not say: names, projects and addresses of the case. */
    private static final List<String> CONFIDED = List.of("quill", "leftpadder", "pruitt", "kestrel-dev-77", "acorn");

    private final Scene scene;

    Alerting(Scene scene) {
        this.scene = scene;
    }

    void play(Shown card) {
        draft(card);
        var copy = delivered();
        sighted(copy);
        updated(copy);
        retracted(copy);
    }

    private void draft(Shown card) {
        var stage = scene.stage();
        stage.scene("6. Mateo drafts an alert: the anonymized text, with every redaction marked");
        scene.visitor().press(MATEO, card, "draft:start");
        var preview = settled(MATEO);
        stage.shows("only for Mateo: the preview", preview);
        scene.visitor().press(MATEO, preview, "draft:approve");
        stage.expect("approving one's own draft is refused", nothingYet());
        scene.visitor().press(MATEO, preview, "draft:ask");
        stage.scene("7. Aiko, a coordinator, looks at it and approves");
        approve(AIKO);
    }

    /** Looks at each doubt until none is left, as a person would. */
    private Shown settled(Who who) {
        for (int i = 0; i < 50; i++) {
            var preview = scene.offering(who, DESK, "draft:severity");
            var doubts = preview.offer("draft:settle");
            if (doubts.isEmpty()) {
                return preview;
            }
            scene.visitor().choose(who, preview, "draft:settle", doubts.get().values().getFirst());
        }
        throw new Scene.Stuck("the doubts of the draft never end");
    }

    private boolean nothingYet() {
        return alerts(ZARA).isEmpty();
    }

    private void approve(Who who) {
        var asked = scene.offering(who, DESK, "draft:look");
        scene.visitor().press(who, asked, "draft:look");
        var preview = scene.offering(who, DESK, "draft:approve");
        scene.visitor().press(who, preview, "draft:approve");
    }

    private Shown delivered() {
        var stage = scene.stage();
        stage.scene("8. The alerts channel of Birch Collective");
        long start = System.nanoTime();
        var copy = scene.appears(ZARA, ALERTS, "#security-alerts, as Zara sees it",
                shown -> shown.offer("alert:seen").isPresent());
        long millis = (System.nanoTime() - start) / 1_000_000;
        stage.expect("it is there within a second of the approval (" + millis + " ms)", millis < 1000);
        stage.expect("it names no person, project or address of the case", silent(copy));
        return copy;
    }

    private static boolean silent(Shown shown) {
        var text = shown.text().toLowerCase(Locale.ROOT);
        return CONFIDED.stream().noneMatch(text::contains) && Reporting.noReporter(shown);
    }

    private void sighted(Shown copy) {
        var stage = scene.stage();
        stage.scene("9. \"We saw this too\" from Birch comes back to Acorn, without a name");
        scene.visitor().press(ZARA, copy, "alert:seen");
        var note = scene.appears(AIKO, DESK, "#security-desk at Acorn", shown -> shown.thread().isEmpty()
                && shown.offer("triage:claim").isEmpty() && shown.text().contains("A-1")
                && !shown.onlyForOne());
        stage.expect("nobody of Birch is named", !note.text().contains("Zara") && !note.text().contains("Malik"));
    }

    private void updated(Shown copy) {
        var stage = scene.stage();
        stage.scene("10. An update: more severe than thought. The copy changes in place");
        panel(MATEO);
        scene.visitor().press(MATEO, scene.offering(MATEO, DESK, "alert:update"), "alert:update");
        scene.visitor().choose(MATEO, settled(MATEO), "draft:severity", "5");
        scene.visitor().press(MATEO, settled(MATEO), "draft:ask");
        approve(AIKO);
        var edited = scene.found(KOFI, ALERTS, "the update", shown -> shown.id().equals(copy.id()) && shown.edited());
        stage.shows("#security-alerts, the same message", edited);
        stage.expect("there is still one message", alerts(KOFI).size() == 1);
        stage.expect("it names no person, project or address of the case", silent(edited));
    }

    private void retracted(Shown copy) {
        var stage = scene.stage();
        stage.scene("11. A retraction by one coordinator");
        panel(AIKO);
        var panel = scene.offering(AIKO, DESK, "alert:retract");
        var reason = panel.offer("alert:retract").orElseThrow().values().getFirst();
        scene.visitor().choose(AIKO, panel, "alert:retract", reason);
        scene.visitor().press(AIKO, scene.offering(AIKO, DESK, "alert:sure"), "alert:sure");
        var gone = scene.found(ZARA, ALERTS, "the retraction",
                shown -> shown.id().equals(copy.id()) && shown.offer("alert:seen").isEmpty());
        stage.shows("#security-alerts, the same message", gone);
        stage.expect("there is still one message", alerts(ZARA).size() == 1);
    }

    private void panel(Who who) {
        var told = scene.offering(who, DESK, "alert:panel");
        scene.visitor().press(who, told, "alert:panel");
    }

    private List<Shown> alerts(Who who) {
        return scene.visitor().messages(who, ALERTS).stream().filter(shown -> !shown.onlyForOne()).toList();
    }
}
