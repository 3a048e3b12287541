package dev.chickadee.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.chickadee.base.HandClock;
import dev.chickadee.base.Ids;
import dev.chickadee.delivery.DeliveryState.Parked;
import dev.chickadee.delivery.DeliveryState.Sent;

/** What every {@link Ledger} promises. Each test gets an empty one. */
public interface LedgerContract {

    Outbox outbox();

    Ledger ledger();

    HandClock clock();

    private Delivery direct(String user, DeliveryKind kind) {
        var letter = new Letter(kind, Lane.of(ADelivery.person(user)), Manner.POST, null, ADelivery.card("for you"));
        return ADelivery.of(letter, clock().instant());
    }

    private void finishNext(DeliveryState state) {
        var claimed = outbox().claim(clock().instant(), clock().instant().plusSeconds(60), 1).getFirst();
        assertThat(outbox().finish(claimed.moved(state, claimed.tries()))).isTrue();
    }

    @Test
    default void every_message_to_a_person_can_be_verified_by_its_code() {
        var first = direct("ada", DeliveryKind.RELAY);
        var other = direct("ben", DeliveryKind.RELAY);
        var second = direct("ada", DeliveryKind.NOTICE);
        outbox().put(List.of(first, other, second));
        finishNext(ADelivery.sent("m1", clock().instant()));

        var told = ledger().sentTo(ADelivery.person("ada"));

        assertThat(told).containsExactly(
                new Ledger.Told(1, first.putAt(), DeliveryKind.RELAY, java.util.Objects.requireNonNull(first.code()),
                        true),
                new Ledger.Told(2, second.putAt(), DeliveryKind.NOTICE, java.util.Objects.requireNonNull(second.code()),
                        false));
        assertThat(told.getFirst().code()).matches("[2-9A-HJ-NP-Z]{8}");
        assertThat(ledger().sentTo(ADelivery.person("cleo"))).isEmpty();
    }

    @Test
    default void a_refused_direct_message_waits_for_the_person() {
        var refused = direct("ada", DeliveryKind.RELAY);
        outbox().put(refused);
        finishNext(new Parked("the person takes no direct messages", clock().instant()));

        var waiting = ledger().waitingFor(ADelivery.person("ada"));

        assertThat(waiting).extracting(Delivery::id).containsExactly(refused.id());
        assertThat(waiting.getFirst().letter()).isEqualTo(refused.letter());
        assertThat(ledger().waitingFor(ADelivery.person("ben"))).isEmpty();
        assertThat(outbox().shownOtherwise(refused.id(), clock().instant())).isTrue();
        assertThat(outbox().shownOtherwise(refused.id(), clock().instant())).isFalse();
        assertThat(ledger().waitingFor(ADelivery.person("ada"))).isEmpty();
        assertThat(ledger().find(refused.id()).orElseThrow().state())
                .isEqualTo(new Sent(List.of(), clock().instant()));
    }

    @Test
    default void deliveries_about_a_revision_are_listed_in_order() {
        var id = Ids.random();
        var one = new Subject.OfAlert(id, 1);
        var a = ADelivery.show(ADelivery.lane("a"), one, "one", clock().instant());
        var b = ADelivery.show(ADelivery.lane("b"), one, "one", clock().instant());
        var later = ADelivery.show(ADelivery.lane("b"), new Subject.OfAlert(id, 2), "two", clock().instant());
        outbox().put(List.of(a, b, later));

        assertThat(ledger().about(one)).extracting(Delivery::id).containsExactly(a.id(), b.id());
        assertThat(ledger().about(new Subject.OfAlert(Ids.random(), 1))).isEmpty();
    }

    @Test
    default void the_lanes_of_a_subject_are_known_whether_it_arrived_or_not() {
        var id = Ids.random();
        var report = new Subject.OfReport(Ids.random());
        outbox().put(List.of(ADelivery.show(ADelivery.lane("a"), new Subject.OfAlert(id, 1), "one", clock().instant()),
                ADelivery.show(ADelivery.lane("b"), new Subject.OfAlert(id, 2), "two", clock().instant()),
                ADelivery.show(ADelivery.lane("c"), new Subject.OfAlert(Ids.random(), 1), "x", clock().instant()),
                ADelivery.show(Lane.of(ADelivery.person("ada")), report, "case", clock().instant()),
                ADelivery.of(new Letter(DeliveryKind.CASE_NOTE, ADelivery.lane("d"), Manner.UNDER, report,
                        ADelivery.card("note")), clock().instant())));
        finishNext(ADelivery.sent("m1", clock().instant()));
        clock().advance(Duration.ofDays(400));
        ledger().forget(clock().instant());

        assertThat(ledger().lanes(new Subject.OfAlert(id, 3))).containsExactlyInAnyOrder(ADelivery.lane("a"),
                ADelivery.lane("b"));
        assertThat(ledger().lanes(report)).containsExactly(Lane.of(ADelivery.person("ada")));
    }

    @Test
    default void the_numbers_count_what_may_stand_there_twice() {
        outbox().put(List.of(ADelivery.post(ADelivery.lane("a"), "a", clock().instant()),
                ADelivery.post(ADelivery.lane("b"), "b", clock().instant()),
                ADelivery.post(ADelivery.lane("c"), "c", clock().instant())));
        var claimed = outbox().claim(clock().instant(), clock().instant().plusSeconds(60), 1).getFirst();
        outbox().finish(claimed.moved(ADelivery.sent("m1", clock().instant()), claimed.tries().lost()));
        finishNext(new Parked("refused", clock().instant()));

        assertThat(ledger().numbers()).isEqualTo(new Ledger.Numbers(1, 1, 1, 0, 1));
    }

    @Test
    default void old_finished_deliveries_are_forgotten_and_the_rest_is_kept() {
        var subject = new Subject.OfAlert(Ids.random(), 1);
        var shown = ADelivery.show(ADelivery.lane("a"), subject, "a", clock().instant());
        var parked = ADelivery.post(ADelivery.lane("b"), "b", clock().instant());
        var waiting = ADelivery.post(ADelivery.lane("c"), "c", clock().instant());
        outbox().put(List.of(shown, parked, waiting));
        finishNext(ADelivery.sent("m1", clock().instant()));
        finishNext(new Parked("refused", clock().instant()));
        assertThat(ledger().forget(clock().instant())).isZero();
        clock().advance(Duration.ofDays(400));

        assertThat(ledger().forget(clock().instant())).isEqualTo(1);

        assertThat(ledger().find(shown.id())).isEmpty();
        assertThat(ledger().find(parked.id())).isPresent();
        assertThat(ledger().find(waiting.id())).isPresent();
        assertThat(ledger().copies(subject)).as("a retraction must still reach it").hasSize(1);
    }
}
