package dev.chickadee.desk;

import dev.chickadee.alert.AlertRefusal;
import dev.chickadee.alert.Sightings;
import dev.chickadee.base.Words;
import dev.chickadee.chat.Part;
import dev.chickadee.chat.Reply;
import dev.chickadee.subscription.Subscriptions;

/** What {@link Replies} is for reports, for alerts and subscriptions: every refusal in words. */
final class AlertReplies {

    private AlertReplies() {}

    static Reply refused(Words words, AlertRefusal why) {
        return warn(words, switch (why) {
            case UNKNOWN -> "alert.refused.unknown";
            case NOT_CONFIRMED -> "alert.refused.not-confirmed";
            case ALREADY -> "alert.refused.already";
            case NOT_RESPONDER -> "alert.refused.not-responder";
            case OWN_DRAFT -> "alert.refused.own-draft";
            case COORDINATOR_NEEDED -> "alert.refused.coordinator";
            case DOUBTS_OPEN -> "alert.refused.doubts";
            case CHANGED -> "alert.refused.changed";
            case NOT_NOW -> "alert.refused.not-now";
            case ERASED -> "alert.refused.erased";
            case DRILL -> "alert.refused.drill";
            case NOT_ADMITTED -> "alert.refused.not-admitted";
        });
    }

    static Reply refused(Words words, Sightings.Why why) {
        return warn(words, switch (why) {
            case NOT_A_MEMBER -> "sighting.refused.not-a-member";
            case UNKNOWN -> "sighting.refused.unknown";
            case OWN -> "sighting.refused.own";
            case OVER -> "sighting.refused.over";
            case NOT_ADMITTED -> "sighting.refused.not-admitted";
        });
    }

    static Reply refused(Words words, Subscriptions.Why why) {
        return switch (why) {
            case NOT_AN_ADMIN -> Replies.notAllowed(words, "who.admin");
            case ANOTHER_PLACE -> warn(words, "alerts.refused.another-place");
            case NOT_SUBSCRIBED -> warn(words, "alerts.refused.not-subscribed");
            case TOO_STRICT -> warn(words, "alerts.refused.too-strict");
        };
    }

    private static Reply warn(Words words, String key) {
        return Replies.say(words, Part.Tone.WARNING, key);
    }
}
