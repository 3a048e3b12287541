package dev.chickadee.alert;

import static dev.chickadee.alert.Network.person;
import static dev.chickadee.alert.Network.responders;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import dev.chickadee.chat.Person;
import dev.chickadee.clearance.Tlp;
import dev.chickadee.community.CommunityId;
import dev.chickadee.delivery.Board;
import dev.chickadee.delivery.Subject;

class SightingsTest {

    private final Network network = new Network();
    private final CommunityId acorn = network.subscriber("acorn");
    private final CommunityId birch = network.subscriber("birch");
    private final Alert alert = shown();

    private Alert shown() {
        var published = network.published(acorn, "text", Tlp.AMBER);
        network.deliverDue();
        return published;
    }

    private Sightings.Outcome answer(CommunityId community, SightingKind kind) {
        return network.sightings.answer(alert.id(), person(community, "maintainer"), kind);
    }

    private static Sightings.Outcome refused(Sightings.Why why) {
        return new Sightings.Outcome.Refused(why);
    }

    @Test
    void an_answer_reaches_the_origin_without_a_name() {
        assertThat(answer(birch, SightingKind.SEEN)).isEqualTo(new Sightings.Outcome.Taken(alert, true));
        network.deliverDue();

        assertThat(network.board.seen(responders("acorn"))).extracting(Board.Seen::heading)
                .containsExactly("What others answer to alert A-1", "What others answer to alert A-1");
        var told = network.outbox.about(new Subject.OfAnswers(alert.id().value()));
        assertThat(told).hasSize(2).allSatisfy(delivery -> assertThat(
                delivery.letter().card().heading() + delivery.letter().card().parts().stream()
                        .map(part -> part instanceof dev.chickadee.chat.Part.Fields(var fields)
                                ? fields.stream().map(f -> f.label() + f.value()).toList().toString()
                                : part instanceof dev.chickadee.chat.Part.Text(var text) ? text : "?")
                        .toList())
                .doesNotContainIgnoringCase("birch"));
    }

    @Test
    void a_community_counts_once_and_may_change_its_mind() {
        answer(birch, SightingKind.SEEN);
        assertThat(answer(birch, SightingKind.SEEN)).isEqualTo(new Sightings.Outcome.Taken(alert, false));
        assertThat(answer(birch, SightingKind.FALSE_POSITIVE)).isEqualTo(new Sightings.Outcome.Taken(alert, true));
        network.drain();

        var last = network.outbox.copies(new Subject.OfAnswers(alert.id().value()));
        assertThat(last).hasSize(1);
    }

    @Test
    void who_was_not_shown_the_alert_cannot_answer_it() {
        var cedar = network.community("cedar");
        assertThat(answer(cedar, SightingKind.SEEN)).isEqualTo(refused(Sightings.Why.NOT_ADMITTED));
        network.admit(cedar, Tlp.AMBER);
        assertThat(answer(cedar, SightingKind.SEEN)).isEqualTo(refused(Sightings.Why.UNKNOWN));
        assertThat(answer(acorn, SightingKind.SEEN)).isEqualTo(refused(Sightings.Why.OWN));
        var stranger = new Person(person(birch, "x").place(), "stranger");
        assertThat(network.sightings.answer(alert.id(), stranger, SightingKind.SEEN))
                .isEqualTo(refused(Sightings.Why.NOT_A_MEMBER));
        network.publishing.retract(alert.id(), person(acorn, "coordinator"), Retraction.WRONG);
        assertThat(answer(birch, SightingKind.SEEN)).isEqualTo(refused(Sightings.Why.OVER));
    }
}
