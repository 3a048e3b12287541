package dev.chickadee.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import dev.chickadee.base.ReporterText;
import dev.chickadee.base.Words;
import dev.chickadee.chat.FirstAnswer;
import dev.chickadee.chat.Form;
import dev.chickadee.chat.Interaction;
import dev.chickadee.chat.MessageRef;
import dev.chickadee.community.Account;
import dev.chickadee.community.Role;
import dev.chickadee.report.ReportId;
import dev.chickadee.report.ReportState;

class ReportDialogTest {

    private static final String WHAT = "A stranger called tolvik99 asks to become a maintainer by Friday.";

    private final TestDesk desk = TestDesk.open();

    @Test
    void the_command_opens_a_form_of_five_fields_of_which_one_is_required() {
        var form = opened(new Interaction.CommandGiven(desk.origin("mira"), "report-suspicious", "they insist"));
        assertThat(form.fields()).hasSize(5);
        assertThat(form.fields().stream().filter(Form.Field::required)).extracting(Form.Field::name)
                .containsExactly("what");
        assertThat(((Form.Typed) form.fields().getFirst()).filled()).isEqualTo("they insist");
    }

    @Test
    void a_flagged_message_opens_the_same_form_with_the_message_quoted() {
        var message = new MessageRef(TestDesk.ALERTS, "m1");
        var form = opened(new Interaction.MessageFlagged(desk.origin("mira"), message, TestDesk.person("x"), "Xenia",
                new ReporterText("Give me\nrights")));
        assertThat(((Form.Typed) form.fields().getFirst()).filled()).contains("Xenia", "> Give me\n> rights");
    }

    @Test
    void a_flagged_message_that_is_too_long_for_the_field_says_so() {
        var message = new MessageRef(TestDesk.ALERTS, "m1");
        var form = opened(new Interaction.MessageFlagged(desk.origin("mira"), message, TestDesk.person("x"), "Xenia",
                new ReporterText("w".repeat(30_000))));
        var filled = ((Form.Typed) form.fields().getFirst()).filled();
        assertThat(filled).hasSize(3000).endsWith("[the rest did not fit here]");
    }

    private Form opened(Interaction interaction) {
        return ((FirstAnswer.OpenForm) desk.desk.first(interaction)).form();
    }

    @Test
    void an_empty_or_oversize_field_is_refused_at_the_field_and_nothing_is_kept() {
        var empty = new Interaction.FormSubmitted(desk.origin("mira"), "report:new", "", Map.of("what", List.of(" ")),
                Map.of());
        assertThat(((FirstAnswer.Refuse) desk.desk.first(empty)).faults()).containsOnlyKeys("what");
        var huge = new Interaction.FormSubmitted(desk.origin("mira"), "report:new", "",
                Map.of("what", List.of("x".repeat(100_000)), "project", List.of("p".repeat(201))), Map.of());
        assertThat(((FirstAnswer.Refuse) desk.desk.first(huge)).faults()).containsOnlyKeys("what", "project");
    }

    @Test
    void nothing_reaches_responders_before_the_reporter_saw_who_reads_it() {
        var reply = desk.submit("mira", "report:new", "", Map.of("what", List.of(WHAT)));
        assertThat(TestDesk.words(reply)).contains("Rhea Sund", "Ravi Anand", "Rosa Lind");
        assertThat(desk.letters()).isEmpty();
        desk.press("mira", "report:send", TestDesk.ref(reply, "report:send"));
        assertThat(desk.inChannel()).hasSize(1);
    }

    @Test
    void the_receipt_says_who_reads_it_by_when_and_how_to_take_it_back() {
        var reply = desk.submit("mira", "report:new", "", Map.of("what", List.of(WHAT)));
        var receipt = desk.press("mira", "report:send", TestDesk.ref(reply, "report:send"));
        // Twelve hours after 09:00 in Berlin.
        assertThat(TestDesk.words(receipt)).contains("R-1", "Rhea Sund", "9:00", "CET", "/my-reports");
        assertThat(TestDesk.card(receipt).actions()).extracting(a -> a.action()).contains("mine:withdraw");
    }

    @Test
    void the_card_for_responders_has_an_alias_and_nothing_of_the_reporter() {
        desk.report("mira", WHAT, "tolvik99");
        var card = TestDesk.words(desk.inChannel().getFirst());
        var alias = desk.reports.open(TestDesk.COMMUNITY).getFirst().alias().value();
        assertThat(card).contains(alias, WHAT, "tolvik99").doesNotContainIgnoringCase("mira");
    }

    @Test
    void a_draft_pressed_twice_becomes_one_report() {
        var reply = desk.submit("mira", "report:new", "", Map.of("what", List.of(WHAT)));
        var ref = TestDesk.ref(reply, "report:send");
        desk.press("mira", "report:send", ref);
        var second = desk.press("mira", "report:send", ref);
        assertThat(TestDesk.words(second)).contains("already");
        assertThat(desk.reports.open(TestDesk.COMMUNITY)).hasSize(1);
    }

    @Test
    void the_same_interaction_delivered_twice_has_its_effect_once() {
        var sent = new Interaction.FormSubmitted(desk.origin("mira"), "report:new", "", Map.of("what", List.of(WHAT)),
                Map.of());
        var reply = desk.handle(sent);
        var press = new Interaction.ActionPressed(desk.origin("mira"), "report:send",
                TestDesk.ref(reply, "report:send"), List.of());
        desk.handle(press);
        desk.handle(press);
        assertThat(desk.reports.open(TestDesk.COMMUNITY)).hasSize(1);
        assertThat(desk.inChannel()).hasSize(1);
    }

    @Test
    void nobody_else_can_send_a_draft() {
        var reply = desk.submit("mira", "report:new", "", Map.of("what", List.of(WHAT)));
        desk.press("rosa", "report:send", TestDesk.ref(reply, "report:send"));
        assertThat(desk.reports.open(TestDesk.COMMUNITY)).isEmpty();
    }

    @Test
    void a_responder_who_is_named_sees_nothing_and_the_card_goes_directly_to_the_others() {
        var id = desk.report("mira", "Rosa Lind pushes me to add a friend of hers.", "");
        assertThat(desk.inChannel()).isEmpty();
        assertThat(desk.directTo("rhea")).hasSize(1);
        assertThat(desk.directTo("ravi")).hasSize(1);
        assertThat(desk.directTo("rosa")).isEmpty();
        assertThat(TestDesk.words(desk.press("rosa", "triage:claim", id))).contains("no such report");
    }

    @Test
    void a_responder_named_by_a_declared_account_in_disguise_sees_nothing() {
        var rosa = desk.communities.member(TestDesk.COMMUNITY, TestDesk.person("rosa")).orElseThrow();
        desk.communities.put(rosa.declaring(Set.of(new Account(Account.Kind.CODE_HOST, "lindworm"))));
        desk.report("mira", "The account \uFF2C\uFF49\uFF4E\u200B\uFF44worm sends odd archives.", "");
        assertThat(desk.inChannel()).isEmpty();
        assertThat(desk.directTo("rosa")).isEmpty();
    }

    @Test
    void a_responder_named_in_look_alike_letters_sees_nothing() {
        // The o of Rosa is Cyrillic.
        desk.report("mira", "A mail signed R\u043Esa wants a friend of hers added.", "");
        assertThat(desk.inChannel()).isEmpty();
        assertThat(desk.directTo("rosa")).isEmpty();
        assertThat(desk.directTo("ravi")).hasSize(1);
    }

    @Test
    void a_responder_whose_name_is_written_without_spaces_sees_nothing() {
        desk.member("\u7530\u4E2D \u611B\u5B50", "aiko", Role.RESPONDER);
        desk.report("mira", "\u7530\u4E2D\u3055\u3093\u304C\u6A29\u9650\u3092\u6C42\u3081\u307E\u3057\u305F", "");
        assertThat(desk.inChannel()).isEmpty();
        assertThat(desk.directTo("aiko")).isEmpty();
        assertThat(desk.directTo("ravi")).hasSize(1);
    }

    @Test
    void a_responder_left_out_by_the_reporter_sees_nothing() {
        var reply = desk.submit("mira", "report:new", "", Map.of("what", List.of(WHAT)));
        var ref = TestDesk.ref(reply, "report:send");
        var rhea = desk.communities.member(TestDesk.COMMUNITY, TestDesk.person("rhea")).orElseThrow();
        assertThat(TestDesk.words(desk.press("mira", "report:exclude", ref, rhea.id().value())))
                .contains("direct message");
        desk.press("mira", "report:send", ref);
        assertThat(desk.inChannel()).isEmpty();
        assertThat(desk.directTo("rhea")).isEmpty();
        assertThat(desk.directTo("ravi")).hasSize(1);
    }

    @Test
    void if_no_responder_is_left_the_backup_outside_gets_it_and_can_work_on_it() {
        var id = desk.report("mira", "Rhea, Ravi and Rosa all press me together.", "");
        assertThat(desk.directTo("bo")).hasSize(1);
        assertThat(desk.inChannel()).isEmpty();
        desk.press("bo", "triage:claim", id);
        assertThat(desk.reports.find(new ReportId(id)).orElseThrow().state()).isEqualTo(ReportState.CLAIMED);
    }

    @Test
    void if_nobody_at_all_is_left_it_cannot_be_sent_and_says_so() {
        var reply = desk.submit("mira", "report:new", "",
                Map.of("what", List.of("Rhea, Ravi, Rosa and Bo Outside all press me.")));
        assertThat(TestDesk.words(reply)).contains("Nobody is left");
        assertThat(TestDesk.card(reply).actions()).extracting(a -> a.action()).doesNotContain("report:send");
    }

    @Test
    void an_account_takeover_calls_every_responder_at_once() {
        desk.submit("mira", "report:new", "", Map.of("what", List.of(WHAT), "signs", List.of("takeover-now")));
        assertThat(desk.inChannel()).hasSize(1);
        for (var who : List.of("rhea", "ravi", "rosa")) {
            assertThat(desk.directTo(who)).hasSize(1);
        }
    }

    @Test
    void the_button_for_the_worst_hour_calls_them_too() {
        desk.press("mira", "support:takeover", "");
        assertThat(desk.directTo("rhea")).hasSize(1);
        assertThat(desk.reports.open(TestDesk.COMMUNITY).getFirst().urgent()).isTrue();
    }

    @Test
    void while_reporting_is_closed_nothing_is_kept_and_what_was_typed_is_given_back() {
        var closed = new TestDesk();
        var reply = closed.submit("mira", "report:new", "", Map.of("what", List.of(WHAT)));
        assertThat(TestDesk.words(reply)).contains("not set up", WHAT);
    }

    @Test
    void a_button_with_a_made_up_id_gets_a_clear_answer() {
        assertThat(TestDesk.words(desk.press("mira", "report:send", "nonsense"))).contains("too old");
        assertThat(TestDesk.words(desk.press("mira", "no-such:thing", "x"))).contains("too old");
        assertThat(TestDesk.words(desk.press("rhea", "triage:claim", "A".repeat(22)))).contains("no such report");
    }

    @Test
    void a_mistyped_command_is_answered_with_the_nearest() {
        assertThat(TestDesk.words(desk.command("mira", "report-suspicous", ""))).contains("/report-suspicious");
        assertThat(TestDesk.words(desk.command("mira", "chickadee", "stauts"))).contains("/chickadee status");
    }

    @Test
    void a_reader_of_german_is_answered_in_german() {
        var german = new Interaction.CommandGiven(inGerman(desk.origin("mira")), "support", "");
        assertThat(TestDesk.words(desk.handle(german)))
                .contains(Words.in(Locale.GERMAN).say("support.title"));
    }

    private static dev.chickadee.chat.Origin inGerman(dev.chickadee.chat.Origin was) {
        return new dev.chickadee.chat.Origin(was.id(), was.by(), was.name(), was.admin(), was.in(),
                Locale.forLanguageTag("de-AT"), was.zone(), was.at());
    }
}
