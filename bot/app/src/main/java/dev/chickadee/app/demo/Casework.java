package dev.chickadee.app.demo;

import static dev.chickadee.app.demo.Cast.DESK;
import static dev.chickadee.app.demo.Cast.MATEO;
import static dev.chickadee.app.demo.Cast.MIRA;
import static dev.chickadee.app.demo.Cast.PRIYA;

import java.util.Map;

import dev.chickadee.app.visit.Shown;

/** A responder takes the report, asks the reporter back and finds it confirmed. */
final class Casework {

    private static final String ANSWER = "Yes: the mails come from three addresses, all of quill-support.example.";

    private final Scene scene;

    Casework(Scene scene) {
        this.scene = scene;
    }

    /** @return the report's card once it is confirmed */
    Shown play(Shown card) {
        var stage = scene.stage();
        stage.scene("5. Mateo takes the report and asks the reporter back, without knowing who it is");
        scene.visitor().press(MATEO, card, "triage:claim");
        var claimed = now(card, shown -> shown.offer("triage:judge").isPresent());
        scene.visitor().press(MATEO, claimed, "triage:ask");
        scene.visitor().submit(MATEO, Map.of("question", "Did all mails come from the same domain?"));
        var question = scene.appears(MIRA, MIRA.direct(), "direct message to the reporter",
                shown -> shown.offer("relay:answer").isPresent());
        stage.expect("the question does not say who asks", !question.text().toLowerCase(java.util.Locale.ROOT)
                .contains("mateo"));
        scene.visitor().press(MIRA, question, "relay:answer");
        scene.visitor().submit(MIRA, Map.of("answer", ANSWER));
        var answer = scene.appears(PRIYA, DESK, "#security-desk, under the report's card",
                shown -> shown.text().contains(ANSWER));
        stage.expect("the answer hangs under the report's card", answer.thread().equals(card.id()));
        stage.expect("the answer comes under the alias alone", Reporting.noReporter(answer));
        scene.visitor().choose(MATEO, now(card, shown -> shown.offer("triage:judge").isPresent()), "triage:judge",
                "confirmed");
        return now(card, shown -> shown.offer("draft:start").isPresent());
    }

    private Shown now(Shown card, java.util.function.Predicate<Shown> fits) {
        return scene.found(MATEO, DESK, "the report's card", fits.and(shown -> shown.id().equals(card.id())));
    }
}
