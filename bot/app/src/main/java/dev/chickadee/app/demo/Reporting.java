package dev.chickadee.app.demo;

import static dev.chickadee.app.demo.Cast.AIKO;
import static dev.chickadee.app.demo.Cast.DESK;
import static dev.chickadee.app.demo.Cast.JONAS;
import static dev.chickadee.app.demo.Cast.LENA;
import static dev.chickadee.app.demo.Cast.MATEO;
import static dev.chickadee.app.demo.Cast.MIRA;
import static dev.chickadee.app.demo.Cast.PROJECTS;
import static dev.chickadee.app.demo.Cast.ZARA;

import java.util.List;
import java.util.Map;

import dev.chickadee.app.visit.Shown;
import dev.chickadee.app.visit.Who;

/** Three maintainers in two communities say that something feels wrong. */
final class Reporting {

    private static final String LETTER = "Somebody I never heard of writes again and again: quill-parser is abandoned,"
            + " thousands of companies are at risk, and I must add kestrel-dev-77 as a maintainer today so that he can ship"
            + " the critical fixes tonight. If I refuse they will tell everybody that I ignored it. It was signed by Dana"
            + " Pruitt (dana.pruitt@quill-support.example).";
    private static final String SECOND = "The third mail of this kind about leftpadder this week, each from another"
            + " address. You clearly have no time any more, thousands of companies are at risk, add kestrel-dev-77 as a"
            + " maintainer today so that he can ship the critical fixes tonight.";

    private final Scene scene;

    Reporting(Scene scene) {
        this.scene = scene;
    }

    /** @return the card of the first report, as responders see it */
    Shown play() {
        var card = first();
        second();
        third();
        return card;
    }

    private Shown first() {
        var stage = scene.stage();
        stage.scene("1. A maintainer at Acorn Foundation reports: /report-suspicious");
        var form = scene.visitor().command(MIRA, PROJECTS, "report-suspicious", "").path("form");
        stage.expect("the form has five fields", form.path("fields").size() == 5);
        var refused = scene.visitor().submit(MIRA, Map.of("feeling", "tired"));
        stage.expect("an empty report is refused at its field",
                Scene.outcome(refused).equals("refused") && !refused.path("faults").path("what").asText("").isEmpty());
        scene.visitor().submit(MIRA, Map.of("what", LETTER, "who", "kestrel-dev-77, dana.pruitt@quill-support.example",
                "project", "quill-parser", "signs", List.of("maintainer-elevation", "false-urgency"), "feeling",
                "I have not slept well since."));
        send(MIRA, PROJECTS);
        stage.scene("2. The responders' private channel");
        var card = scene.appears(AIKO, DESK, "#security-desk, as Aiko sees it", claimable());
        stage.expect("the card shows an alias and not the reporter", noReporter(card));
        stage.expect("nobody else is shown anything in the public channel",
                scene.visitor().messages(MATEO, PROJECTS).stream().noneMatch(Shown::onlyForOne));
        return card;
    }

    private void second() {
        scene.stage().scene("3. Another community, in German: \"Report suspicious\" on a message at Birch Collective");
        var message = scene.found(LENA, PROJECTS, "the odd message", shown -> shown.text().contains("kestrel-dev-77"));
        scene.visitor().flag(LENA, message);
        var quoted = scene.visitor().state(LENA).path("form").path("fields").path(0).path("filled").asText();
        scene.stage().expect("the form quotes the message", quoted.contains("kestrel-dev-77"));
        scene.visitor().submit(LENA, Map.of("what", quoted + "\nWir kennen diese Leute nicht.", "who", "kestrel-dev-77",
                "project", "treehouse-http"));
        send(LENA, PROJECTS);
        var card = scene.found(ZARA, DESK, "the card at Birch", claimable());
        scene.stage().expect("Birch's responders have it as well", noReporter(card));
    }

    private void third() {
        scene.stage().scene("4. A second report at Acorn Foundation about the same people");
        scene.visitor().command(JONAS, PROJECTS, "report-suspicious", "");
        scene.visitor().submit(JONAS, Map.of("what", SECOND, "who", "kestrel-dev-77", "project", "leftpadder"));
        send(JONAS, PROJECTS);
        var card = scene.appears(AIKO, DESK, "#security-desk, as Aiko sees it",
                claimable().and(shown -> shown.text().contains("leftpadder")));
        scene.stage().expect("it is linked to the first report, and the card says why", card.text().contains("R-1"));
        scene.stage().expect("the card shows an alias and not the reporter", noReporter(card));
    }

    private void send(Who who, String channel) {
        var sure = scene.appears(who, channel, "only for you: who will read it", shown -> shown.onlyForOne()
                && shown.offer("report:send").isPresent());
        scene.visitor().press(who, sure, "report:send");
        scene.appears(who, channel, "only for you: the receipt", shown -> shown.onlyForOne()
                && shown.id().equals(sure.id()) && shown.offer("report:send").isEmpty());
    }

    private static java.util.function.Predicate<Shown> claimable() {
        return shown -> shown.offer("triage:claim").isPresent();
    }

    static boolean noReporter(Shown shown) {
        var text = shown.text().toLowerCase(java.util.Locale.ROOT);
        return Cast.REPORTERS.stream().noneMatch(text::contains);
    }
}
