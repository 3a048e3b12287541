package dev.chickadee.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.chickadee.chat.Action;
import dev.chickadee.chat.FirstAnswer;
import dev.chickadee.chat.Interaction;
import dev.chickadee.chat.Reply;
import dev.chickadee.playbook.Playbook;
import dev.chickadee.playbook.Reading;

/** Somebody who presses the buttons that they see, by what stands on them. */
record Pressing(TestDesk desk, String who) {

    Reply press(Reply shown, String label) {
        var button = button(shown, label);
        return desk.press(who, button.action(), button.ref());
    }

    /** Presses the button, fills in the one field of the form that opens, and sends it. */
    Reply send(Reply shown, String label, String text) {
        var button = button(shown, label);
        var opened = desk.desk
                .first(new Interaction.ActionPressed(desk.origin(who), button.action(), button.ref(), List.of()));
        var form = ((FirstAnswer.OpenForm) opened).form();
        return desk.submit(who, form.form(), form.ref(), Map.of(form.fields().getFirst().name(), List.of(text)));
    }

    static Action.Button button(Reply shown, String label) {
        return TestDesk.card(shown).actions().stream().filter(Action.Button.class::isInstance)
                .map(Action.Button.class::cast).filter(one -> one.label().equals(label)).findFirst().orElseThrow();
    }

    static List<String> labels(List<Action> actions) {
        return actions.stream().map(Action::label).toList();
    }

    /** The folder of playbooks holds these now. */
    static void offer(TestDesk desk, Playbook... playbooks) {
        var readings = Stream.of(playbooks).<Reading>map(one -> new Reading.Good(one, "")).toList();
        assertThat(desk.playbooks.put(readings)).isEmpty();
    }
}
