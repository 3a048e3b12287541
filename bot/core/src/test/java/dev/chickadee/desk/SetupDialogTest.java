package dev.chickadee.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.chickadee.chat.FirstAnswer;
import dev.chickadee.chat.Interaction;
import dev.chickadee.chat.Reply;
import dev.chickadee.community.CommunityId;
import dev.chickadee.community.Role;

class SetupDialogTest {

    private static final CommunityId NEW = new CommunityId("acorn-foundation");
    private final TestDesk desk = new TestDesk();

    private Reply place() {
        return desk.submit("ada", "setup:place", "", placeAnswers("Europe/Berlin", "90"));
    }

    private static Map<String, List<String>> placeAnswers(String zone, String days) {
        return Map.of("name", List.of("Acorn Foundation"), "zone", List.of(zone), "responders", List.of("C-desk"),
                "alerts", List.of("C-alerts"), "retention", List.of(days));
    }

    private Reply people() {
        var picked = Map.of("responders", List.of("rhea", "ravi"), "coordinators", List.of("ravi"), "custodians",
                List.of("cleo"));
        return desk.handle(new Interaction.FormSubmitted(desk.origin("ada"), "setup:people", "", picked,
                Map.of("rhea", "Rhea Sund", "ravi", "Ravi Anand", "cleo", "Cleo Marsh")));
    }

    private void backup() {
        var code = TestDesk.words(desk.press("ada", "setup:backup", "")).replaceAll("(?s).*/chickadee link (\\w+).*",
                "$1");
        desk.command("bo", "chickadee", "link " + code);
    }

    @Test
    void somebody_who_does_not_administer_the_place_is_refused() {
        assertThat(TestDesk.words(desk.command("mira", "chickadee", "setup"))).contains("Only an admin");
        assertThat(TestDesk.words(desk.submit("mira", "setup:place", "", placeAnswers("Europe/Berlin", "90"))))
                .contains("Only an admin");
        assertThat(desk.communities.all()).isEmpty();
    }

    @Test
    void the_steps_lead_to_a_drill_and_reporting_opens_when_a_responder_claims_it() {
        assertThat(TestDesk.words(desk.command("ada", "chickadee", "setup"))).contains("two private channels");
        assertThat(TestDesk.words(place())).contains("two responders", "90 days");
        assertThat(TestDesk.words(people())).contains("Ravi Anand", "backup outside");
        backup();
        var drill = desk.press("ada", "setup:drill", "");
        assertThat(TestDesk.words(drill)).contains("R-1");
        assertThat(desk.communities.find(NEW).orElseThrow().open()).isFalse();
        assertThat(desk.inChannel().getFirst().heading()).startsWith("DRILL");
        desk.press("rhea", "triage:claim", desk.reports.open(NEW).getFirst().id().value());
        assertThat(desk.communities.find(NEW).orElseThrow().open()).isTrue();
        assertThat(TestDesk.words(desk.directTo("ada").getLast())).contains("Reporting is open");
    }

    @Test
    void no_drill_before_everybody_is_named() {
        place();
        assertThat(TestDesk.words(desk.press("ada", "setup:drill", ""))).contains("two responders");
        people();
        assertThat(TestDesk.words(desk.press("ada", "setup:drill", ""))).contains("backup outside");
        assertThat(desk.reports.open(NEW)).isEmpty();
    }

    @Test
    void a_drill_never_offers_an_alert() {
        place();
        people();
        backup();
        desk.press("ada", "setup:drill", "");
        var id = desk.reports.open(NEW).getFirst().id().value();
        desk.press("rhea", "triage:claim", id);
        desk.press("rhea", "triage:judge", id, "confirmed");
        assertThat(desk.inChannel().getFirst().actions()).extracting(one -> one.action()).doesNotContain("draft:start");
    }

    @Test
    void a_wrong_zone_or_number_is_refused_at_its_field() {
        var sent = new Interaction.FormSubmitted(desk.origin("ada"), "setup:place", "",
                placeAnswers("Middle Earth", "1e9"), Map.of());
        assertThat(((FirstAnswer.Refuse) desk.desk.first(sent)).faults()).containsOnlyKeys("zone", "retention");
    }

    @Test
    void the_backup_must_be_outside_and_a_code_works_once() {
        place();
        people();
        var code = TestDesk.words(desk.press("ada", "setup:backup", "")).replaceAll("(?s).*/chickadee link (\\w+).*",
                "$1");
        assertThat(TestDesk.words(desk.command("rhea", "chickadee", "link " + code))).contains("inside this community");
        assertThat(TestDesk.words(desk.command("bo", "chickadee", "link " + code))).contains("does not work");
        assertThat(desk.communities.find(NEW).orElseThrow().backup()).isNull();
    }

    @Test
    void once_open_people_change_only_when_a_second_member_agrees() {
        var open = TestDesk.open();
        open.submit("ada", "setup:people", "",
                Map.of("responders", List.of("mira", "cleo"), "coordinators", List.of("cleo"), "custodians",
                        List.of("ada")));
        assertThat(role(open, "rhea", Role.RESPONDER)).isTrue();
        var proposal = open.inChannel().getFirst().actions().getFirst().ref();
        assertThat(TestDesk.words(open.press("ada", "setup:agree", proposal))).contains("your own");
        assertThat(TestDesk.words(open.press("rhea", "setup:agree", proposal))).contains("Only a coordinator");
        assertThat(role(open, "rhea", Role.RESPONDER)).isTrue();
        open.press("ravi", "setup:agree", proposal);
        assertThat(role(open, "rhea", Role.RESPONDER)).isFalse();
        assertThat(role(open, "mira", Role.RESPONDER)).isTrue();
        assertThat(TestDesk.words(open.press("cleo", "setup:agree", proposal))).contains("no longer");
    }

    @Test
    void once_open_the_channels_and_the_backup_change_only_when_a_second_member_agrees() {
        var open = TestDesk.open();
        var answers = new java.util.HashMap<>(placeAnswers("Europe/Berlin", "90"));
        answers.put("responders", List.of("C-mine"));
        open.submit("ada", "setup:place", "", answers);
        assertThat(open.communities.find(TestDesk.COMMUNITY).orElseThrow().places().getFirst().responders())
                .isEqualTo(TestDesk.RESPONDERS);
        assertThat(TestDesk.words(open.press("ada", "setup:backup", ""))).doesNotContain("/chickadee link");
        var proposals = open.inChannel();
        open.press("ravi", "setup:agree", proposals.getFirst().actions().getFirst().ref());
        assertThat(open.communities.find(TestDesk.COMMUNITY).orElseThrow().places().getFirst().responders().value())
                .isEqualTo("C-mine");
        open.press("cleo", "setup:agree", proposals.getLast().actions().getFirst().ref());
        assertThat(TestDesk.words(open.directTo("ada").getFirst())).contains("/chickadee link");
    }

    @Test
    void a_proposal_can_be_declined_and_is_over_after_a_week() {
        var open = TestDesk.open();
        open.press("ada", "setup:backup", "");
        var first = open.inChannel().getFirst().actions().getFirst().ref();
        open.press("cleo", "setup:decline", first);
        assertThat(TestDesk.words(open.press("ravi", "setup:agree", first))).contains("no longer");
        open.press("ada", "setup:backup", "");
        var second = open.inChannel().getLast().actions().getFirst().ref();
        open.wait(java.time.Duration.ofDays(7));
        assertThat(TestDesk.words(open.press("ravi", "setup:agree", second))).contains("no longer");
        assertThat(open.directTo("ada")).isEmpty();
    }

    private static boolean role(TestDesk desk, String who, Role role) {
        return desk.communities.member(TestDesk.COMMUNITY, TestDesk.person(who)).orElseThrow().has(role);
    }

    @Test
    void a_second_account_is_tied_by_a_code_entered_from_it() {
        var open = TestDesk.open();
        var code = TestDesk.words(open.command("rhea", "chickadee", "link"))
                .replaceAll("(?s).*/chickadee link (\\w+).*", "$1");
        open.command("rhea2", "chickadee", "link " + code);
        var tied = open.communities.member(TestDesk.COMMUNITY, TestDesk.person("rhea2")).orElseThrow();
        assertThat(tied.has(Role.RESPONDER)).isTrue();
        assertThat(tied.persons()).contains(TestDesk.person("rhea"));
    }

    @Test
    void accounts_are_added_and_never_taken_back() {
        var open = TestDesk.open();
        open.command("rhea", "chickadee", "accounts code:@rheas mail:r@acorn.example");
        assertThat(TestDesk.words(open.command("rhea", "chickadee", "accounts"))).contains("rheas", "r@acorn.example");
        assertThat(TestDesk.words(open.command("rhea", "chickadee", "accounts nonsense")))
                .contains("Nothing was changed");
    }

    @Test
    void an_away_responder_is_not_called() {
        var open = TestDesk.open();
        open.command("rhea", "chickadee", "away 3");
        open.press("mira", "support:takeover", "");
        assertThat(open.directTo("rhea")).isEmpty();
        assertThat(open.directTo("ravi")).hasSize(1);
        assertThat(TestDesk.words(open.command("rhea", "chickadee", "away 9999"))).contains("1 to 365");
    }
}
