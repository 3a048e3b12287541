package dev.chickadee.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.chickadee.delivery.Delivery;
import dev.chickadee.delivery.DeliveryState;
import dev.chickadee.delivery.Lane;

class MineDialogTest {

    private final TestDesk desk = TestDesk.open();
    private final String id = desk.report("mira", "Tolvik99 asks to become a maintainer by Friday.", "tolvik99");

    @Test
    void the_list_shows_a_persons_own_reports_only() {
        assertThat(TestDesk.words(desk.command("mira", "my-reports", ""))).contains("R-1", "waiting to be taken up");
        assertThat(TestDesk.words(desk.command("rosa", "my-reports", ""))).doesNotContain("R-1");
    }

    @Test
    void what_could_not_reach_a_person_is_said_at_once_and_shown_in_the_list_once() {
        desk.press("rhea", "triage:claim", id);
        refuseAllDirectMessages();
        assertThat(TestDesk.words(desk.command("mira", "support", ""))).contains("could not reach you");
        assertThat(TestDesk.words(desk.command("mira", "my-reports", ""))).contains("taken it up");
        assertThat(TestDesk.words(desk.command("mira", "support", ""))).doesNotContain("could not reach you");
    }

    private void refuseAllDirectMessages() {
        var now = desk.clock.instant();
        for (var claimed = desk.outbox.claim(now, now.plusSeconds(60), 50); !claimed.isEmpty(); claimed = desk.outbox
                .claim(now, now.plusSeconds(60), 50)) {
            claimed.forEach(delivery -> desk.outbox
                    .finish(delivery.moved(new DeliveryState.Parked("closed", now), delivery.tries())));
        }
    }

    @Test
    void an_opened_report_shows_the_words_and_the_conversation() {
        desk.submit("rhea", "triage:ask", id, Map.of("question", List.of("Since when?")));
        desk.submit("mira", "relay:answer", id, Map.of("answer", List.of("Since Monday.")));
        var shown = TestDesk.words(desk.press("mira", "mine:pick", "", id));
        assertThat(shown).contains("Tolvik99 asks", "Since when?", "Since Monday.");
    }

    @Test
    void the_code_of_a_message_that_was_sent_is_recognised_and_another_is_not() {
        desk.press("rhea", "triage:claim", id);
        var code = desk.outbox.all().stream()
                .filter(delivery -> delivery.letter().lane().equals(Lane.of(TestDesk.person("mira"))))
                .map(Delivery::code).findFirst().orElseThrow();
        assertThat(TestDesk.words(desk.submit("mira", "mine:verify", "", Map.of("code", List.of(" " + code + " ")))))
                .contains("Yes, that was Chickadee");
        assertThat(TestDesk.words(desk.submit("mira", "mine:verify", "", Map.of("code", List.of("22222222")))))
                .contains("No, that was not Chickadee");
        assertThat(TestDesk.words(desk.submit("rosa", "mine:verify", "", Map.of("code", List.of(code)))))
                .contains("No, that was not Chickadee");
    }
}
