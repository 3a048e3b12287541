package dev.chickadee.alert;

import static dev.chickadee.alert.Network.draft;
import static dev.chickadee.alert.Network.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.chickadee.chat.Person;
import dev.chickadee.clearance.Tlp;
import dev.chickadee.community.CommunityId;
import dev.chickadee.report.ReportState;

class AlertsTest {

    private final Network network = new Network();
    private final CommunityId acorn = network.subscriber("acorn");
    private final Person coordinator = person(acorn, "coordinator");
    private final Person responder = person(acorn, "responder");

    private Drafted.Done drafted(Tlp tlp) {
        return (Drafted.Done) network.alerts.draft(network.confirmed(acorn), responder, draft("text", tlp));
    }

    private Drafted approve(Drafted.Done drafted, Person by) {
        return network.alerts.approve(drafted.alert().id(), by, drafted.revision().version());
    }

    private static Drafted refused(AlertRefusal why) {
        return new Drafted.Refused(why);
    }

    @Test
    void only_a_confirmed_report_is_drafted_from() {
        for (var state : ReportState.values()) {
            var report = network.report(acorn, state, false);
            boolean drafted = network.alerts.draft(report, responder, draft("text", Tlp.GREEN)) instanceof Drafted.Done;
            assertThat(drafted).as("%s", state).isEqualTo(state == ReportState.CONFIRMED);
        }
    }

    @Test
    void a_report_has_one_open_alert() {
        var report = network.confirmed(acorn);
        network.alerts.draft(report, responder, draft("text", Tlp.GREEN));

        assertThat(network.alerts.draft(report, coordinator, draft("text", Tlp.GREEN)))
                .isEqualTo(refused(AlertRefusal.ALREADY));
    }

    @Test
    void strangers_maintainers_and_whoever_is_named_draft_nothing() {
        var report = network.confirmed(acorn);
        var birch = network.subscriber("birch");
        network.names(report, responder);

        for (var person : List.of(person(acorn, "maintainer"), person(birch, "coordinator"), responder)) {
            assertThat(network.alerts.draft(report, person, draft("text", Tlp.GREEN)))
                    .isEqualTo(refused(AlertRefusal.UNKNOWN));
        }
    }

    @Test
    void a_second_person_approves() {
        var drafted = drafted(Tlp.GREEN);

        assertThat(approve(drafted, responder)).isEqualTo(refused(AlertRefusal.OWN_DRAFT));
        assertThat(approve(drafted, person(acorn, "maintainer"))).isEqualTo(refused(AlertRefusal.UNKNOWN));
        assertThat(approve(drafted, person(acorn, "second"))).isInstanceOf(Drafted.Done.class);
        assertThat(network.noted).extracting("what").containsExactly("alert.drafted", "alert.approved");
    }

    @Test
    void from_amber_upwards_a_coordinator_approves() {
        for (var tlp : List.of(Tlp.AMBER, Tlp.AMBER_STRICT, Tlp.RED)) {
            var drafted = drafted(tlp);
            assertThat(approve(drafted, person(acorn, "second"))).as("%s", tlp)
                    .isEqualTo(refused(AlertRefusal.COORDINATOR_NEEDED));
            assertThat(approve(drafted, coordinator)).as("%s", tlp).isInstanceOf(Drafted.Done.class);
        }
    }

    @Test
    void nothing_is_approved_while_something_is_in_doubt() {
        var doubt = new Doubt("Jia", "maybe-name");
        var drafted = (Drafted.Done) network.alerts.draft(network.confirmed(acorn), responder,
                new Draft(draft("text", Tlp.GREEN).content(), List.of(doubt)));
        assertThat(approve(drafted, coordinator)).isEqualTo(refused(AlertRefusal.DOUBTS_OPEN));

        var settled = (Drafted.Done) network.alerts.settle(drafted.alert().id(), coordinator, 1, doubt);
        assertThat(approve(settled, coordinator)).isInstanceOf(Drafted.Done.class);
    }

    @Test
    void an_approval_is_for_what_was_seen() {
        var drafted = drafted(Tlp.GREEN);
        network.alerts.rewrite(drafted.alert().id(), responder, 1, draft("something else", Tlp.GREEN));

        assertThat(approve(drafted, coordinator)).isEqualTo(refused(AlertRefusal.CHANGED));
    }

    @Test
    void rewriting_takes_the_approval_away_and_makes_the_writer_the_drafter() {
        var approved = (Drafted.Done) approve(drafted(Tlp.GREEN), coordinator);
        var rewritten = (Drafted.Done) network.alerts.rewrite(approved.alert().id(), coordinator,
                approved.revision().version(), draft("something else", Tlp.GREEN));

        assertThat(rewritten.revision().state()).isEqualTo(RevisionState.DRAFT);
        assertThat(network.publishing.publish(approved.alert().id(), coordinator))
                .isEqualTo(new Published.Refused(AlertRefusal.NOT_NOW));
        assertThat(approve(rewritten, coordinator)).isEqualTo(refused(AlertRefusal.OWN_DRAFT));
        assertThat(approve(rewritten, responder)).isInstanceOf(Drafted.Done.class);
    }

    @Test
    void once_the_report_is_erased_an_alert_can_be_taken_back_but_not_changed() {
        var report = network.confirmed(acorn);
        var drafted = (Drafted.Done) network.alerts.draft(report, responder, draft("text", Tlp.GREEN));
        approve(drafted, coordinator);
        network.publishing.publish(drafted.alert().id(), coordinator);
        network.erase(report);

        assertThat(network.alerts.update(drafted.alert().id(), responder, draft("more", Tlp.GREEN)))
                .isEqualTo(refused(AlertRefusal.ERASED));
        assertThat(network.publishing.retract(drafted.alert().id(), coordinator, Retraction.WRONG))
                .isInstanceOf(Retracted.Done.class);
    }
}
