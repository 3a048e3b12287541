package dev.chickadee.desk;

import java.time.Duration;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.chickadee.base.Words;
import dev.chickadee.chat.Form;
import dev.chickadee.chat.Interaction;

/** The forms of the setup, and what is wrong with their answers. */
final class SetupForms {

    static final String PLACE = "setup:place";
    static final String PEOPLE = "setup:people";
    private static final int MOST = 25;

    private SetupForms() {}

    static Form place(Words words) {
        return new Form(PLACE, "", words.say("setup.form.title"), words.say("setup.form.send"), List.of(
                new Form.Typed("name", words.say("setup.form.name"), words.say("setup.form.name.hint"), true, false, 80,
                        ""),
                new Form.Typed("zone", words.say("setup.form.zone"), words.say("setup.form.zone.hint"), true, false, 60,
                        ""),
                new Form.Picked("responders", words.say("setup.form.responders"),
                        words.say("setup.form.responders.hint"),
                        true, Form.Picked.Kind.CHANNELS, 1),
                new Form.Picked("alerts", words.say("setup.form.alerts"), words.say("setup.form.alerts.hint"), true,
                        Form.Picked.Kind.CHANNELS, 1),
                new Form.Typed("retention", words.say("setup.form.retention"), words.say("setup.form.retention.hint"),
                        true,
                        false, 4, "180")));
    }

    static Form people(Words words) {
        return new Form(PEOPLE, "", words.say("setup.form.title"), words.say("setup.form.send"), List.of(
                people(words, "responders", "setup.form.are-responders"),
                people(words, "coordinators", "setup.form.are-coordinators"),
                people(words, "custodians", "setup.form.are-custodians"),
                new Form.Picked("admins", words.say("setup.form.are-admins"), words.say("setup.form.are-admins.hint"),
                        false,
                        Form.Picked.Kind.PEOPLE, MOST)));
    }

    private static Form.Picked people(Words words, String name, String key) {
        return new Form.Picked(name, words.say(key), words.say(key + ".hint"), true, Form.Picked.Kind.PEOPLE, MOST);
    }

    static Map<String, String> faults(Interaction.FormSubmitted sent, Words words) {
        var faults = new LinkedHashMap<String, String>();
        if (sent.form().equals(PLACE)) {
            if (zone(sent).isEmpty()) {
                faults.put("zone", words.say("setup.fault.zone"));
            }
            if (retention(sent).isEmpty()) {
                faults.put("retention", words.say("setup.fault.retention"));
            }
            if (sent.answer("responders").equals(sent.answer("alerts"))) {
                faults.put("alerts", words.say("setup.fault.same-channel"));
            }
        }
        return faults;
    }

    static Optional<ZoneId> zone(Interaction.FormSubmitted sent) {
        var typed = sent.answer("zone").strip();
        return ZoneId.getAvailableZoneIds().contains(typed) ? Optional.of(ZoneId.of(typed)) : Optional.empty();
    }

    static Optional<Duration> retention(Interaction.FormSubmitted sent) {
        var typed = sent.answer("retention").strip();
        boolean number = !typed.isEmpty() && typed.length() <= 4 && typed.chars().allMatch(c -> c >= '0' && c <= '9');
        int days = number ? Integer.parseInt(typed) : 0;
        return days < 1 || days > 3650 ? Optional.empty() : Optional.of(Duration.ofDays(days));
    }
}
