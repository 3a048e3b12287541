package dev.chickadee.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.chickadee.chat.Action;
import dev.chickadee.chat.Card;
import dev.chickadee.report.Report;
import dev.chickadee.report.ReportId;
import dev.chickadee.report.ReportState;
import dev.chickadee.report.Verdict;

class TriageDialogTest {

    private final TestDesk desk = TestDesk.open();
    private final String id = desk.report("mira", "Tolvik99 asks to become a maintainer by Friday.", "tolvik99");

    private Report report() {
        return desk.reports.find(new ReportId(id)).orElseThrow();
    }

    private Card shown() {
        return desk.inChannel().getFirst();
    }

    @Test
    void a_signal_stands_beside_what_honest_people_do_and_no_score() {
        assertThat(TestDesk.words(shown())).contains("honest maintainer-elevation").doesNotContain("score");
    }

    @Test
    void claiming_shows_who_has_it_and_tells_the_reporter_without_a_name() {
        desk.press("rhea", "triage:claim", id);
        assertThat(TestDesk.words(shown())).contains("Rhea Sund", "being looked at");
        assertThat(TestDesk.words(desk.directTo("mira").getFirst())).contains("R-1", "taken it up")
                .doesNotContain("Rhea");
    }

    @Test
    void a_second_claim_is_refused_and_changes_nothing() {
        desk.press("rhea", "triage:claim", id);
        var reply = desk.press("ravi", "triage:claim", id);
        assertThat(TestDesk.words(reply)).contains("moved on");
        assertThat(TestDesk.words(shown())).contains("Rhea Sund");
    }

    @Test
    void somebody_without_the_role_is_told_that_there_is_no_such_report() {
        for (var who : List.of("mira", "ada", "cleo", "stranger")) {
            assertThat(TestDesk.words(desk.press(who, "triage:claim", id))).contains("no such report");
        }
        assertThat(report().state()).isEqualTo(ReportState.SUBMITTED);
    }

    @Test
    void another_responder_cannot_judge_what_somebody_else_works_on() {
        desk.press("rhea", "triage:claim", id);
        assertThat(TestDesk.words(desk.press("ravi", "triage:judge", id, "benign"))).contains("hand it over");
        assertThat(report().state()).isEqualTo(ReportState.CLAIMED);
    }

    @ParameterizedTest
    @EnumSource(Verdict.class)
    void every_verdict_has_its_state_its_words_and_a_message_to_the_reporter(Verdict verdict) {
        desk.press("rhea", "triage:claim", id);
        desk.press("rhea", "triage:judge", id, verdict.word());
        assertThat(report().state()).isEqualTo(verdict.state());
        assertThat(desk.directTo("mira")).hasSize(2);
        boolean draft = shown().actions().stream().map(Action::action).anyMatch("draft:start"::equals);
        assertThat(draft).isEqualTo(verdict == Verdict.CONFIRMED);
    }

    @Test
    void a_closed_report_can_be_reopened() {
        desk.press("rhea", "triage:claim", id);
        desk.press("rhea", "triage:judge", id, "benign");
        desk.press("rhea", "triage:close", id);
        assertThat(report().state()).isEqualTo(ReportState.CLOSED);
        desk.press("ravi", "triage:reopen", id);
        assertThat(report().state()).isEqualTo(ReportState.CLAIMED);
    }

    @Test
    void it_can_be_handed_to_another_who_may_read_it() {
        desk.press("rhea", "triage:claim", id);
        var offer = (Action.Select) TestDesk.card(desk.press("rhea", "triage:over", id)).actions().getFirst();
        assertThat(offer.options()).extracting(option -> option.label()).containsExactlyInAnyOrder("Ravi Anand",
                "Rosa Lind");
        desk.press("rhea", "triage:over-to", id, offer.options().getFirst().value());
        assertThat(TestDesk.words(shown())).contains(offer.options().getFirst().label());
    }

    @Test
    void it_cannot_be_handed_to_somebody_who_may_not_read_it() {
        desk.press("rhea", "triage:claim", id);
        var mira = desk.communities.member(TestDesk.COMMUNITY, TestDesk.person("mira")).orElseThrow();
        desk.press("rhea", "triage:over-to", id, mira.id().value());
        assertThat(report().claimedBy()).isNotEqualTo(mira.id());
    }

    @Test
    void question_and_answer_cross_without_either_name() {
        desk.press("rhea", "triage:claim", id);
        desk.submit("rhea", "triage:ask", id, Map.of("question", List.of("Since when?")));
        var question = TestDesk.words(desk.directTo("mira").getLast());
        assertThat(question).contains("Since when?").doesNotContainIgnoringCase("rhea");
        desk.submit("mira", "relay:answer", id, Map.of("answer", List.of("Since Monday.")));
        var answer = TestDesk.words(desk.inChannel().getLast());
        assertThat(answer).contains("Since Monday.", report().alias().value()).doesNotContainIgnoringCase("mira");
    }

    @Test
    void only_the_reporter_can_answer() {
        desk.submit("rosa", "relay:answer", id, Map.of("answer", List.of("I pretend.")));
        assertThat(desk.reports.relay(new ReportId(id))).isEmpty();
    }

    @Test
    void an_answer_that_names_a_responder_takes_the_card_out_of_the_channel() {
        desk.press("rhea", "triage:claim", id);
        desk.submit("mira", "relay:answer", id, Map.of("answer", List.of("Rosa Lind is behind it.")));
        assertThat(desk.inChannel()).hasSize(1);
        assertThat(TestDesk.words(shown())).contains("taken away").doesNotContain("Tolvik99");
        assertThat(desk.directTo("rosa")).isEmpty();
        assertThat(TestDesk.words(desk.directTo("ravi").getLast())).contains("Rosa Lind is behind it.");
        assertThat(TestDesk.words(desk.press("rosa", "triage:claim", id))).contains("no such report");
    }

    @Test
    void a_withdrawn_report_loses_its_words_and_its_buttons_say_so() {
        var sure = desk.press("mira", "mine:withdraw", id);
        desk.press("mira", "mine:withdraw-sure", TestDesk.ref(sure, "mine:withdraw-sure"));
        assertThat(desk.reports.narrative(new ReportId(id))).isEmpty();
        assertThat(TestDesk.words(shown())).contains("took report R-1 back").doesNotContain("Tolvik99");
        assertThat(shown().actions()).isEmpty();
        assertThat(TestDesk.words(desk.press("rhea", "triage:claim", id))).contains("moved on");
    }

    @Test
    void nobody_else_can_withdraw_or_open_a_persons_report() {
        assertThat(TestDesk.words(desk.press("rhea", "mine:withdraw-sure", id))).contains("no such report");
        assertThat(TestDesk.words(desk.press("rhea", "mine:show", id))).contains("no such report");
        assertThat(desk.reports.narrative(new ReportId(id))).isPresent();
    }

    @Test
    void a_second_report_about_the_same_handle_shows_what_it_links_to_and_why() {
        desk.report("cleo", "Somebody wants publish rights at once, it is odd.", "@tolvik99");
        assertThat(TestDesk.words(desk.inChannel().getLast())).contains("R-1", "same handle");
    }

    @Test
    void what_was_done_stands_in_the_audit_log_without_the_reporter() {
        desk.press("rhea", "triage:claim", id);
        assertThat(desk.audit.notes()).extracting(note -> note.what()).contains("report.claimed");
        assertThat(desk.audit.notes().toString()).doesNotContain("mira");
    }
}
