package dev.chickadee.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.chickadee.base.HandClock;
import dev.chickadee.base.Ids;
import dev.chickadee.chat.SendResult;
import dev.chickadee.chat.Visibility;

class DispatcherTest {

    private final HandClock clock = HandClock.morning();
    private final InMemoryOutbox outbox = new InMemoryOutbox();
    private final Board board = new Board(Duration.ofMinutes(2));
    private MayStillGo mayStillGo = (delivery, readers) -> new MayStillGo.Answer.Go();

    private Round deliverDue() {
        return new Dispatcher(outbox, new Adapters(List.of(board)), (d, v) -> mayStillGo.ask(d, v),
                Dispatcher.Settings.USUAL, clock).deliverDue();
    }

    private static Subject anAlert() {
        return new Subject.OfAlert(Ids.random(), 1);
    }

    private Delivery stored(Delivery delivery) {
        return outbox.find(delivery.id()).orElseThrow();
    }

    @Test
    void one_round_delivers_a_lane_in_order() {
        var puts = new ArrayList<Delivery>();
        for (int i = 0; i < 20; i++) {
            puts.add(ADelivery.post(ADelivery.lane("a"), "n" + i, clock.instant()));
        }
        outbox.put(puts);

        var round = deliverDue();

        assertThat(round.sent()).isEqualTo(20);
        assertThat(board.seen()).extracting(Board.Seen::heading)
                .containsExactlyElementsOf(puts.stream().map(d -> d.letter().card().heading()).toList());
        assertThat(deliverDue().idle()).isTrue();
    }

    @Test
    void an_update_edits_the_copy_and_a_tombstone_replaces_it() {
        var subject = anAlert();
        outbox.put(ADelivery.show(ADelivery.lane("a"), subject, "first", clock.instant()));
        deliverDue();
        outbox.put(ADelivery.show(ADelivery.lane("a"), subject, "second", clock.instant()));
        deliverDue();
        assertThat(board.seen()).extracting(Board.Seen::heading).containsExactly("second");
        outbox.put(ADelivery.tombstone(ADelivery.lane("a"), subject, clock.instant()));
        deliverDue();

        assertThat(board.seen()).extracting(Board.Seen::heading).containsExactly("taken back");
    }

    @Test
    void a_tombstone_where_nothing_was_shown_is_withdrawn() {
        var subject = anAlert();
        var alert = ADelivery.show(ADelivery.lane("a"), subject, "first", clock.instant());
        var tombstone = ADelivery.tombstone(ADelivery.lane("a"), subject, clock.instant());
        outbox.put(alert);
        outbox.put(tombstone);
        deliverDue();

        assertThat(board.seen()).isEmpty();
        assertThat(stored(tombstone).state()).isInstanceOf(DeliveryState.Withdrawn.class);
    }

    @Test
    void where_a_copy_may_stand_unseen_the_tombstone_is_posted() {
        var subject = anAlert();
        outbox.put(ADelivery.show(ADelivery.lane("a"), subject, "first", clock.instant()));
        board.answering(send -> {
            throw new IllegalStateException("the line was cut");
        });
        assertThat(deliverDue().steps().getFirst().fault()).isEqualTo("IllegalStateException");
        board.answering(send -> null);
        mayStillGo = (delivery, readers) -> delivery.letter().kind() == DeliveryKind.ALERT
                ? new MayStillGo.Answer.Withdraw("taken back meanwhile")
                : new MayStillGo.Answer.Go();
        outbox.put(ADelivery.tombstone(ADelivery.lane("a"), subject, clock.instant()));
        clock.advance(Duration.ofMinutes(1));
        deliverDue();

        assertThat(board.seen()).extracting(Board.Seen::heading).containsExactly("taken back");
    }

    @Test
    void an_answer_goes_under_the_card_it_answers() {
        var subject = new Subject.OfReport(Ids.random());
        var card = new Letter(DeliveryKind.TRIAGE, ADelivery.lane("a"), Manner.SHOW, subject, ADelivery.card("card"));
        var note = new Letter(DeliveryKind.CASE_NOTE, ADelivery.lane("a"), Manner.UNDER, subject,
                ADelivery.card("note"));
        outbox.put(ADelivery.of(card, clock.instant()));
        outbox.put(ADelivery.of(note, clock.instant()));
        deliverDue();

        assertThat(board.seen()).extracting(Board.Seen::heading).containsExactly("card", "note");
        assertThat(outbox.copies(subject)).hasSize(1);
    }

    @Test
    void a_busy_platform_is_tried_again_when_it_said() {
        var delivery = ADelivery.post(ADelivery.lane("a"), "one", clock.instant());
        outbox.put(delivery);
        board.answering(send -> new SendResult.TryAgain("slow down", clock.instant().plusSeconds(60)));
        assertThat(deliverDue().again()).isEqualTo(1);
        board.answering(send -> null);
        clock.advance(Duration.ofSeconds(59));
        assertThat(deliverDue().idle()).isTrue();
        clock.advance(Duration.ofSeconds(1));

        assertThat(deliverDue().sent()).isEqualTo(1);
        assertThat(board.seen().getFirst().saidRepeat()).as("the platform said that it did not take it").isFalse();
    }

    @Test
    void a_refusal_parks_and_the_rest_of_the_lane_goes_on() {
        var refused = ADelivery.post(ADelivery.lane("a"), "refused", clock.instant());
        outbox.put(List.of(refused, ADelivery.post(ADelivery.lane("a"), "fine", clock.instant())));
        board.answering(send -> send.card().heading().equals("refused")
                ? new SendResult.Refused("the bot is not in the channel: invite it")
                : null);

        assertThat(deliverDue()).matches(round -> round.parked() == 1 && round.sent() == 1);
        assertThat(stored(refused).state()).isEqualTo(
                new DeliveryState.Parked("the bot is not in the channel: invite it", clock.instant()));
    }

    @Test
    void a_lost_answer_is_repeated_and_says_so_only_where_the_platform_cannot_tell() {
        outbox.put(ADelivery.post(ADelivery.lane("a"), "one", clock.instant()));
        board.answering(send -> {
            throw new IllegalStateException("the line was cut");
        });
        deliverDue();
        board.answering(send -> null);
        clock.advance(Duration.ofMinutes(5));

        assertThat(deliverDue().repeats()).isEqualTo(1);
        assertThat(board.seen().getFirst().saidRepeat()).isTrue();
        assertThat(outbox.numbers().unsure()).isEqualTo(1);
    }

    @Test
    void a_card_about_a_report_stays_out_of_a_channel_that_others_read() {
        var letter = new Letter(DeliveryKind.TRIAGE, ADelivery.lane("a"), Manner.SHOW,
                new Subject.OfReport(Ids.random()), ADelivery.card("case"));
        for (var readers : Visibility.values()) {
            var delivery = ADelivery.of(letter, clock.instant());
            outbox.put(delivery);
            board.readBy(ADelivery.channel("a"), readers);
            deliverDue();
            boolean sent = stored(delivery).state() instanceof DeliveryState.Sent;
            assertThat(sent).as("%s", readers).isEqualTo(readers == Visibility.PRIVATE);
        }
    }

    @Test
    void what_may_not_be_checked_does_not_go() {
        var delivery = ADelivery.post(ADelivery.lane("a"), "one", clock.instant());
        outbox.put(delivery);
        mayStillGo = (d, readers) -> {
            throw new IllegalStateException("the database is away");
        };

        assertThat(deliverDue().again()).isEqualTo(1);
        assertThat(board.seen()).isEmpty();
        assertThat(stored(delivery).tries().unsure()).isFalse();
    }

    @Test
    void without_an_adapter_it_waits_and_is_parked_in_the_end() {
        var delivery = ADelivery.post(ADelivery.lane("a"), "one", clock.instant());
        outbox.put(delivery);
        var dispatcher = new Dispatcher(outbox, new Adapters(List.of()), mayStillGo, Dispatcher.Settings.USUAL, clock);
        for (int i = 0; i < 8; i++) {
            dispatcher.deliverDue();
            clock.advance(Duration.ofHours(1));
        }

        assertThat(stored(delivery).state()).isInstanceOf(DeliveryState.Parked.class).asString()
                .contains("gave up after 8 attempts: no adapter for sandbox-slack");
    }

    @Test
    void a_slow_lane_does_not_hold_up_what_is_put_meanwhile_for_another() {
        outbox.put(ADelivery.post(ADelivery.lane("slow"), "slow", clock.instant()));
        var late = ADelivery.post(ADelivery.lane("b"), "late", clock.instant());
        var lateSent = new java.util.concurrent.CountDownLatch(1);
        var slowGoes = new SlowAdapter(board, lateSent, () -> outbox.put(late));
        var round = new Dispatcher(outbox, new Adapters(List.of(slowGoes)), mayStillGo, Dispatcher.Settings.USUAL,
                clock)
                .deliverDue();

        assertThat(round.sent()).isEqualTo(2);
        assertThat(board.seen()).extracting(Board.Seen::heading).containsExactly("late", "slow");
    }
}
