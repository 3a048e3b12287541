package dev.chickadee.alert;

import static dev.chickadee.alert.Network.channel;
import static dev.chickadee.alert.Network.draft;
import static dev.chickadee.alert.Network.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;

import org.junit.jupiter.api.Test;

import dev.chickadee.chat.SendResult;
import dev.chickadee.chat.Visibility;
import dev.chickadee.clearance.Severity;
import dev.chickadee.clearance.Tlp;
import dev.chickadee.community.CommunityId;
import dev.chickadee.delivery.Board;
import dev.chickadee.report.ReportState;
import dev.chickadee.subscription.Filter;

class PublishingTest {

    private final Network network = new Network();
    private final CommunityId acorn = network.subscriber("acorn");
    private final CommunityId birch = network.subscriber("birch");

    private void boardShows(CommunityId community, String... headings) {
        assertThat(network.board.seen(channel(community.value()))).extracting(Board.Seen::heading)
                .containsExactly(headings);
    }

    @Test
    void an_alert_appears_in_every_channel_that_wants_it() {
        var cedar = network.community("cedar");
        network.admit(cedar, Tlp.AMBER_STRICT);
        network.subscribe(cedar, new Filter(Set.of("pypi"), Severity.ONE), Tlp.AMBER_STRICT);
        network.published(acorn, "text", Tlp.AMBER);
        network.deliverDue();

        boardShows(acorn, "dee dee dee dee · Alert A-1");
        boardShows(birch, "dee dee dee dee · Alert A-1");
        boardShows(cedar);
    }

    @Test
    void the_reach_is_told_before_and_after() {
        var drafted = (Drafted.Done) network.alerts.draft(network.confirmed(acorn), person(acorn, "responder"),
                draft("text", Tlp.AMBER));

        assertThat(network.publishing.reach(drafted.alert().id())).isEqualTo(new Reach(2, 2, 2));
        assertThat(network.publishing.reach(AlertId.random())).isEqualTo(new Reach(0, 0, 0));
    }

    @Test
    void an_update_edits_the_copies_and_says_what_changed() {
        var alert = network.published(acorn, "text", Tlp.AMBER);
        network.deliverDue();
        var update = (Published.Done) network.update(acorn, alert.id(), "more", Tlp.GREEN);
        network.deliverDue();

        boardShows(birch, "dee dee dee dee · Alert A-1");
        assertThat(update.revision().n()).isEqualTo(2);
        var card = network.outbox.about(new dev.chickadee.delivery.Subject.OfAlert(alert.id().value(), 2)).getFirst()
                .letter().card();
        assertThat(card.parts().getFirst()).isEqualTo(new dev.chickadee.chat.Part.Notice(
                dev.chickadee.chat.Part.Tone.INFO,
                "Updated (revision 2). Changed: TLP:AMBER → TLP:GREEN, what happened."));
    }

    @Test
    void a_narrower_tlp_takes_the_copies_outside_the_new_audience_back() {
        network.admit(birch, Tlp.GREEN);
        var alert = network.published(acorn, "text", Tlp.GREEN);
        network.deliverDue();
        var narrowed = (Published.Done) network.update(acorn, alert.id(), "text", Tlp.AMBER);
        network.deliverDue();

        assertThat(narrowed.taken()).isEqualTo(1);
        boardShows(acorn, "dee dee dee dee · Alert A-1");
        boardShows(birch, "Alert A-1 is no longer here");
        assertThat(network.publishing.progress(alert.id())).isEqualTo(new Progress(2, 2, java.util.List.of()));
    }

    @Test
    void a_retraction_replaces_what_was_shown_and_stops_what_waits() {
        network.board.answering(send -> send.target().toString().contains("birch")
                ? new SendResult.TryAgain("busy", network.clock.instant())
                : null);
        var alert = network.published(acorn, "text", Tlp.AMBER);
        network.deliverDue();
        network.board.answering(send -> null);
        var retracted = network.publishing.retract(alert.id(), person(acorn, "coordinator"), Retraction.FALSE_ALARM);
        network.clock.advance(Duration.ofMinutes(1));
        network.drain();

        assertThat(retracted).isInstanceOf(Retracted.Done.class);
        boardShows(acorn, "Alert A-1 is no longer here");
        boardShows(birch);
    }

    @Test
    void retracting_wants_one_coordinator_and_happens_once() {
        var alert = network.published(acorn, "text", Tlp.AMBER);

        assertThat(network.publishing.retract(alert.id(), person(acorn, "responder"), Retraction.WRONG))
                .isEqualTo(new Retracted.Refused(AlertRefusal.COORDINATOR_NEEDED));
        assertThat(network.publishing.retract(alert.id(), person(birch, "coordinator"), Retraction.WRONG))
                .isEqualTo(new Retracted.Refused(AlertRefusal.UNKNOWN));
        assertThat(network.publishing.retract(alert.id(), person(acorn, "coordinator"), Retraction.WRONG))
                .isEqualTo(new Retracted.Done(network.store.find(alert.id()).orElseThrow(), 2));
        assertThat(network.publishing.retract(alert.id(), person(acorn, "coordinator"), Retraction.WRONG))
                .isEqualTo(new Retracted.Refused(AlertRefusal.NOT_NOW));
    }

    @Test
    void a_channel_that_turned_public_after_publishing_gets_nothing_and_the_author_is_told() {
        var alert = network.published(acorn, "text", Tlp.AMBER);
        network.board.readBy(channel("birch"), Visibility.PUBLIC);
        network.deliverDue();

        boardShows(birch);
        assertThat(network.publishing.progress(alert.id()))
                .isEqualTo(new Progress(1, 2, java.util.List.of("others can read the channel: make it private")));
    }

    @Test
    void who_unsubscribes_meanwhile_is_not_told() {
        network.published(acorn, "text", Tlp.AMBER);
        network.subscriptions.of(channel("birch")).ifPresent(wish -> network.subscriptions.remove(wish.id()));
        network.deliverDue();

        boardShows(birch);
    }

    @Test
    void a_drill_never_leaves_the_community() {
        var report = network.report(acorn, ReportState.CONFIRMED, true);
        var drafted = (Drafted.Done) network.alerts.draft(report, person(acorn, "responder"),
                draft("text", Tlp.GREEN));
        network.alerts.approve(drafted.alert().id(), person(acorn, "coordinator"), 1);

        assertThat(network.publishing.publish(drafted.alert().id(), person(acorn, "coordinator")))
                .isEqualTo(new Published.Refused(AlertRefusal.DRILL));
        assertThat(network.outbox.numbers().waiting()).isZero();
    }

    @Test
    void an_alert_expires_and_can_still_be_taken_back() {
        var alert = network.published(acorn, "text", Tlp.AMBER);
        network.deliverDue();
        assertThat(network.publishing.expire(Duration.ofDays(180))).isEmpty();
        network.clock.advance(Duration.ofDays(181));

        assertThat(network.publishing.expire(Duration.ofDays(180))).extracting(Alert::id).containsExactly(alert.id());
        assertThat(network.publishing.expire(Duration.ofDays(180))).isEmpty();
        network.drain();
        boardShows(birch, "Alert A-1 is no longer here");
        assertThat(network.publishing.retract(alert.id(), person(acorn, "coordinator"), Retraction.WRONG))
                .isInstanceOf(Retracted.Done.class);
    }
}
