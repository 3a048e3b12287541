package dev.chickadee.app.demo;

import java.time.Duration;
import java.util.function.Predicate;

import com.fasterxml.jackson.databind.JsonNode;

import dev.chickadee.app.visit.Shown;
import dev.chickadee.app.visit.Visitor;
import dev.chickadee.app.visit.Who;

/** What every part of the story needs: the visitor who acts and the stage on which it is shown. */
record Scene(Visitor visitor, Stage stage) {

    /** How long anything may take to appear. */
    static final Duration SOON = Duration.ofSeconds(5);

    /** Something that the story cannot go on without did not appear. */
    static final class Stuck extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Stuck(String what) {
            super(what, null, false, false);
        }
    }

    /** Waits for a message, and shows it. */
    Shown appears(Who who, String channel, String where, Predicate<Shown> fits) {
        var found = found(who, channel, where, fits);
        stage.shows(where, found);
        return found;
    }

    /** As {@link #appears}, without showing it. */
    Shown found(Who who, String channel, String what, Predicate<Shown> fits) {
        return visitor.await(who, channel, SOON, fits).orElseThrow(() -> new Stuck("nothing appeared: " + what));
    }

    /** The newest message there that offers this. */
    Shown offering(Who who, String channel, String action) {
        return found(who, channel, "a message with " + action, shown -> shown.offer(action).isPresent());
    }

    static String outcome(JsonNode answer) {
        return answer.path("outcome").asText();
    }

    /** Whether the newest private answer to this person in this channel has these words. */
    boolean answered(Who who, String channel, Predicate<String> words) {
        return visitor.await(who, channel, SOON, shown -> shown.onlyForOne() && words.test(shown.text())).isPresent();
    }
}
