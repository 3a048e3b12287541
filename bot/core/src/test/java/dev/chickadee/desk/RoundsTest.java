package dev.chickadee.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import dev.chickadee.report.ReportId;
import dev.chickadee.report.ReportState;

class RoundsTest {

    private final TestDesk desk = TestDesk.open();
    private final Rounds rounds = new Rounds(desk.office, desk.proposals, desk.transactor);
    private final String id = desk.report("mira", "Tolvik99 asks to become a maintainer by Friday.", "tolvik99");

    @Test
    void an_unclaimed_report_is_put_before_the_responders_again_and_then_goes_outside() {
        desk.wait(Duration.ofHours(11));
        assertThat(rounds.putBack()).isZero();
        desk.wait(Duration.ofMinutes(61));
        assertThat(rounds.putBack()).isEqualTo(1);
        assertThat(TestDesk.words(desk.inChannel().getLast())).contains("Nobody has taken this report up");
        assertThat(TestDesk.words(desk.directTo("mira").getLast())).contains("again");
        assertThat(desk.directTo("bo")).isEmpty();
        desk.wait(Duration.ofHours(12).plusSeconds(1));
        assertThat(rounds.putBack()).isEqualTo(1);
        assertThat(TestDesk.words(desk.directTo("bo").getLast())).contains("Tolvik99");
        assertThat(TestDesk.words(desk.directTo("mira").getLast())).contains("outside");
        desk.press("bo", "triage:claim", id);
        assertThat(desk.reports.find(new ReportId(id)).orElseThrow().state()).isEqualTo(ReportState.CLAIMED);
    }

    @Test
    void the_backup_cannot_touch_a_report_before_it_was_told() {
        assertThat(TestDesk.words(desk.press("bo", "triage:claim", id))).contains("no such report");
    }

    @Test
    void a_claimed_report_that_nobody_touches_goes_back_to_the_queue() {
        desk.press("rhea", "triage:claim", id);
        desk.wait(Duration.ofHours(47));
        assertThat(rounds.putBack()).isZero();
        desk.wait(Duration.ofMinutes(61));
        assertThat(rounds.putBack()).isEqualTo(1);
        assertThat(desk.reports.find(new ReportId(id)).orElseThrow().claimedBy()).isNull();
    }

    @Test
    void after_the_second_reminder_it_is_left_in_peace() {
        for (int i = 0; i < 5; i++) {
            desk.wait(Duration.ofHours(12).plusSeconds(1));
            rounds.putBack();
        }
        assertThat(desk.directTo("mira")).hasSize(2);
    }

    @Test
    void a_closed_report_is_erased_once_its_time_is_over_and_its_card_too() {
        desk.press("rhea", "triage:claim", id);
        desk.press("rhea", "triage:judge", id, "benign");
        desk.press("rhea", "triage:close", id);
        desk.wait(Duration.ofDays(179));
        assertThat(rounds.forget()).isZero();
        desk.wait(Duration.ofDays(2));
        assertThat(rounds.forget()).isEqualTo(1);
        assertThat(desk.reports.narrative(new ReportId(id))).isEmpty();
        assertThat(TestDesk.words(desk.inChannel().getLast())).contains("past its time").doesNotContain("Tolvik99");
        assertThat(rounds.forget()).isZero();
    }
}
