package dev.chickadee.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.Test;

import dev.chickadee.base.HandClock;
import dev.chickadee.base.Ids;
import dev.chickadee.delivery.DeliveryState.Parked;
import dev.chickadee.delivery.DeliveryState.Sending;
import dev.chickadee.delivery.DeliveryState.Sent;
import dev.chickadee.delivery.DeliveryState.Waiting;
import dev.chickadee.delivery.DeliveryState.Withdrawn;

/** What every {@link Outbox} promises. Each test gets an empty one. */
public interface OutboxContract {

    Outbox outbox();

    /** The same store, to look at. */
    Ledger ledger();

    HandClock clock();

    /** An alert nobody else has. */
    default Subject alert() {
        return new Subject.OfAlert(Ids.random(), 1);
    }

    private Instant now() {
        return clock().instant();
    }

    private List<Delivery> claim(int max) {
        return outbox().claim(now(), now().plus(Duration.ofMinutes(2)), max);
    }

    private Delivery claimOne() {
        var claimed = claim(10);
        assertThat(claimed).hasSize(1);
        return claimed.getFirst();
    }

    private boolean finish(Delivery claimed, DeliveryState state) {
        return outbox().finish(claimed.moved(state, claimed.tries()));
    }

    private Delivery stored(Delivery delivery) {
        return ledger().find(delivery.id()).orElseThrow();
    }

    @Test
    default void what_is_put_is_claimed_as_it_was() {
        var put = ADelivery.show(ADelivery.lane("alerts"), alert(), "one", now());
        outbox().put(put);

        var claimed = claimOne();

        assertThat(claimed.letter()).isEqualTo(put.letter());
        assertThat(claimed.putAt()).isEqualTo(put.putAt());
        assertThat(claimed.state()).isEqualTo(new Sending(now().plus(Duration.ofMinutes(2))));
        assertThat(claimed.tries()).isEqualTo(new Tries(1, now(), false));
        assertThat(stored(put)).isEqualTo(claimed);
    }

    @Test
    default void an_id_is_put_once() {
        var put = ADelivery.post(ADelivery.lane("alerts"), "one", now());
        outbox().put(put);

        assertThatThrownBy(() -> outbox().put(put)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    default void nothing_is_claimed_before_it_is_due() {
        outbox().put(ADelivery.post(ADelivery.lane("alerts"), "later", now()).notBefore(now().plusSeconds(10)));

        assertThat(claim(10)).isEmpty();
        clock().advance(Duration.ofSeconds(10));
        assertThat(claim(10)).hasSize(1);
    }

    @Test
    default void the_oldest_come_first_and_no_more_than_asked() {
        var puts = new ArrayList<Delivery>();
        for (int i = 0; i < 5; i++) {
            puts.add(ADelivery.post(ADelivery.lane("c" + i), "n" + i, now()));
        }
        outbox().put(puts);

        assertThat(claim(2)).extracting(Delivery::id).containsExactly(puts.get(0).id(), puts.get(1).id());
        assertThat(claim(9)).extracting(Delivery::id)
                .containsExactly(puts.get(2).id(), puts.get(3).id(), puts.get(4).id());
    }

    @Test
    default void a_later_delivery_of_a_lane_waits_for_the_earlier() {
        var first = ADelivery.post(ADelivery.lane("alerts"), "first", now());
        var second = ADelivery.post(ADelivery.lane("alerts"), "second", now());
        outbox().put(List.of(first, second));

        var claimed = claimOne();
        assertThat(claimed.id()).isEqualTo(first.id());
        assertThat(claim(10)).isEmpty();
        finish(claimed, new Waiting(now().plusSeconds(5)));
        assertThat(claim(10)).as("the first waits for its next attempt").isEmpty();
        clock().advance(Duration.ofSeconds(5));
        finish(claimOne(), ADelivery.sent("m1", now()));

        assertThat(claimOne().id()).isEqualTo(second.id());
    }

    @Test
    default void a_parked_delivery_delays_no_other() {
        var first = ADelivery.post(ADelivery.lane("alerts"), "first", now());
        var second = ADelivery.post(ADelivery.lane("alerts"), "second", now());
        outbox().put(List.of(first, second));
        finish(claimOne(), new Parked("the channel refused it", now()));

        assertThat(claimOne().id()).isEqualTo(second.id());
        assertThat(stored(first).state()).isEqualTo(new Parked("the channel refused it", now()));
    }

    @Test
    default void what_a_dead_worker_held_comes_back_as_unsure() {
        outbox().put(ADelivery.post(ADelivery.lane("alerts"), "one", now()));
        var begun = now();
        claimOne();
        clock().advance(Duration.ofMinutes(2));

        assertThat(claimOne().tries()).isEqualTo(new Tries(2, begun, true));
    }

    @Test
    default void a_lost_lease_cannot_finish() {
        var put = ADelivery.show(ADelivery.lane("alerts"), alert(), "one", now());
        outbox().put(put);
        var slow = claimOne();
        clock().advance(Duration.ofMinutes(2));
        var second = claimOne();

        assertThat(finish(slow, ADelivery.sent("m1", now()))).isFalse();
        assertThat(stored(put).state()).isInstanceOf(Sending.class);
        assertThat(outbox().copyFor(put)).isEqualTo(new CopyAnswer.Never());
        assertThat(finish(second, ADelivery.sent("m2", now()))).isTrue();
    }

    @Test
    default void what_was_sent_is_the_copy_and_a_tombstone_marks_it() {
        var subject = alert();
        var put = ADelivery.show(ADelivery.lane("alerts"), subject, "one", now());
        outbox().put(put);
        assertThat(outbox().copyFor(put)).isEqualTo(new CopyAnswer.Never());
        var sent = ADelivery.sent("m1", now());
        finish(claimOne(), sent);

        var messages = ((Sent) sent).messages();
        var shown = new Copy(subject, ADelivery.lane("alerts"), messages, Copy.State.SHOWN, now());
        assertThat(outbox().copyFor(put)).isEqualTo(new CopyAnswer.There(shown));
        assertThat(ledger().copies(subject)).containsExactly(shown);
        outbox().put(ADelivery.tombstone(ADelivery.lane("alerts"), subject, now()));
        clock().advance(Duration.ofSeconds(1));
        finish(claimOne(), ADelivery.sent("m1", now()));

        assertThat(ledger().copies(subject)).containsExactly(
                new Copy(subject, ADelivery.lane("alerts"), messages, Copy.State.TOMBSTONED, now()));
    }

    @Test
    default void a_newer_text_takes_the_place_of_one_that_still_waits() {
        var subject = new Subject.OfAlert(Ids.random(), 1);
        var old = ADelivery.show(ADelivery.lane("alerts"), subject, "old", now());
        var elsewhere = ADelivery.show(ADelivery.lane("other"), subject, "old", now());
        var newer = ADelivery.show(ADelivery.lane("alerts"), new Subject.OfAlert(subject.alertId(), 2), "new", now());
        outbox().put(List.of(old, elsewhere));
        outbox().put(newer);

        assertThat(stored(old).state()).isInstanceOf(Withdrawn.class);
        assertThat(claim(10)).extracting(Delivery::id).containsExactly(elsewhere.id(), newer.id());
    }

    @Test
    default void a_newer_text_waits_behind_one_that_may_have_arrived() {
        var subject = alert();
        var old = ADelivery.show(ADelivery.lane("alerts"), subject, "old", now());
        outbox().put(old);
        var claimed = claimOne();
        outbox().put(ADelivery.show(ADelivery.lane("alerts"), subject, "new", now()));
        outbox().finish(claimed.moved(new Waiting(now()), claimed.tries().lost()));
        outbox().put(ADelivery.tombstone(ADelivery.lane("alerts"), subject, now()));

        assertThat(claimOne().id()).isEqualTo(old.id());
    }

    @Test
    default void a_copy_may_be_there_when_an_answer_was_lost() {
        var subject = alert();
        var old = ADelivery.show(ADelivery.lane("alerts"), subject, "old", now());
        outbox().put(old);
        var claimed = claimOne();
        outbox().finish(claimed.moved(new Withdrawn("taken back", now()), claimed.tries().lost()));
        var tombstone = ADelivery.tombstone(ADelivery.lane("alerts"), subject, now());
        outbox().put(tombstone);

        assertThat(outbox().copyFor(tombstone)).isEqualTo(new CopyAnswer.Perhaps());
        assertThat(outbox().copyFor(ADelivery.tombstone(ADelivery.lane("other"), subject, now())))
                .isEqualTo(new CopyAnswer.Never());
    }

    @Test
    default void a_parked_delivery_goes_again_when_asked() {
        var put = ADelivery.post(ADelivery.lane("alerts"), "one", now());
        outbox().put(put);
        assertThat(outbox().retry(put.id(), now())).isEqualTo(Outbox.Retry.NOT_PARKED);
        finish(claimOne(), new Parked("refused", now()));

        assertThat(outbox().retry(put.id(), now())).isEqualTo(Outbox.Retry.WAITS);
        assertThat(claimOne().tries().count()).isEqualTo(1);
        assertThat(outbox().retry(DeliveryId.random(), now())).isEqualTo(Outbox.Retry.UNKNOWN);
    }

    @Test
    default void an_old_text_is_not_brought_back_by_a_retry() {
        var subject = alert();
        var old = ADelivery.show(ADelivery.lane("alerts"), subject, "old", now());
        outbox().put(old);
        finish(claimOne(), new Parked("refused", now()));
        outbox().put(ADelivery.show(ADelivery.lane("alerts"), subject, "new", now()));

        assertThat(outbox().retry(old.id(), now())).isEqualTo(Outbox.Retry.OVERTAKEN);
    }

    @Test
    default void a_retried_delivery_does_not_pass_one_that_is_on_its_way() {
        var first = ADelivery.post(ADelivery.lane("alerts"), "first", now());
        var second = ADelivery.post(ADelivery.lane("alerts"), "second", now());
        outbox().put(List.of(first, second));
        finish(claimOne(), new Parked("refused", now()));
        var onItsWay = claimOne();
        outbox().retry(first.id(), now());

        assertThat(claim(10)).isEmpty();
        finish(onItsWay, ADelivery.sent("m1", now()));
        assertThat(claimOne().id()).isEqualTo(first.id());
    }

    @Test
    default void two_workers_never_hold_one_delivery() throws Exception {
        var puts = new ArrayList<Delivery>();
        for (int i = 0; i < 400; i++) {
            puts.add(ADelivery.post(ADelivery.lane("c" + i % 200), "n" + i, now()));
        }
        outbox().put(puts);
        Callable<List<DeliveryId>> worker = () -> {
            var mine = new ArrayList<DeliveryId>();
            while (mine.size() < puts.size()) {
                var claimed = claim(7);
                if (claimed.isEmpty() && ledger().numbers().waiting() == 0) {
                    return mine;
                }
                claimed.forEach(delivery -> {
                    assertThat(finish(delivery, ADelivery.sent("m", now()))).isTrue();
                    mine.add(delivery.id());
                });
            }
            return mine;
        };

        var all = new ArrayList<DeliveryId>();
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var done : threads.invokeAll(List.of(worker, worker, worker, worker))) {
                all.addAll(done.get());
            }
        }

        assertThat(all).hasSize(puts.size());
        assertThat(new HashSet<>(all)).hasSize(puts.size());
    }
}
