package dev.chickadee.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.chickadee.base.HandClock;
import dev.chickadee.base.Ids;
import dev.chickadee.chat.SendResult;

/** Property 1 of the design, for any outbox. */
public interface KilledAtAnyStepContract {

    int LIMIT = 400;

    Outbox outbox();

    /** The same store, to look at. */
    Ledger ledger();

    HandClock clock();

    /** Every step is tried with 1; a slow store may try each n-th. */
    int stride();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    default void no_delivery_is_lost_and_none_is_shown_twice_though_killed_at_any_step(long seed) {
        int steps = new Story(this, seed, Duration.ofDays(1)).play(Integer.MAX_VALUE, 1);
        assertThat(steps).as("the story is long enough to be cut anywhere").isGreaterThan(20);
        for (int at = 1; at <= steps + 1; at += stride()) {
            var story = new Story(this, seed, Duration.ofDays(1));
            story.play(at, 1);
            story.allShown();
            assertThat(story.shownTwice()).as("seed %d, killed at step %d", seed, at).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15})
    default void where_the_platform_knows_no_keys_a_repeat_says_so_and_is_counted(long seed) {
        int steps = new Story(this, seed, Duration.ZERO).play(Integer.MAX_VALUE, 1);
        int repeated = 0;
        for (int at = 1; at <= steps + 1; at += stride()) {
            var story = new Story(this, seed, Duration.ZERO);
            story.play(at, 1);
            story.allShown();
            repeated += story.shownTwice().size();
            assertThat(story.unannouncedRepeats()).as("seed %d, killed at step %d", seed, at).isEmpty();
            assertThat(story.unsure()).as("seed %d, killed at step %d", seed, at)
                    .isGreaterThanOrEqualTo(story.shownTwice().size());
        }
        assertThat(repeated).as("some step loses an answer, else this tests nothing")
                .isGreaterThanOrEqualTo(stride() == 1 ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25})
    default void killed_again_and_again_with_many_lanes_at_once(long seed) {
        var story = new Story(this, seed, Duration.ofDays(1));
        var random = new Random(seed);
        for (int kills = 0; kills < 20; kills++) {
            story.play(1 + random.nextInt(40), 8);
        }
        story.play(Integer.MAX_VALUE, 8);
        story.allShown();
        assertThat(story.shownTwice()).isEmpty();
    }

    /** Some deliveries in some lanes of a platform that is moody; the first process may be killed, the second is not. */
    final class Story {

        private final KilledAtAnyStepContract house;
        private final HandClock clock;
        private final Board board;
        private final List<Delivery> promised = new ArrayList<>();
        private final Random mood;

        Story(KilledAtAnyStepContract house, long seed, Duration knowsKeysFor) {
            this.house = house;
            clock = house.clock();
            board = new Board(knowsKeysFor);
            mood = new Random(seed);
            board.answering(send -> switch (mood.nextInt(6)) {
                case 0 -> new SendResult.TryAgain("busy", clock.instant());
                default -> null;
            });
            var random = new Random(seed);
            for (int i = 0; i < 8; i++) {
                var lane = random.nextInt(5) == 0
                        ? Lane.of(ADelivery.person("ada"))
                        : ADelivery.lane("c" + random.nextInt(3));
                promised.add(random.nextBoolean()
                        ? ADelivery.post(lane, "n" + i, clock.instant())
                        : ADelivery.show(lane, new Subject.OfAlert(Ids.random(), 1), "n" + i, clock.instant()));
            }
            house.outbox().put(promised);
        }

        /** Runs until killed at that step, then starts anew and runs to the end; says how many steps the first run took. */
        int play(int killedAt, int atOnce) {
            var crashes = new Crashes(killedAt);
            run(crashes, atOnce);
            clock.advance(Duration.ofMinutes(3));
            if (killedAt == Integer.MAX_VALUE || atOnce == 1) {
                run(new Crashes(Integer.MAX_VALUE), atOnce);
            }
            return crashes.steps();
        }

        private void run(Crashes crashes, int atOnce) {
            var settings = new Dispatcher.Settings(Duration.ofMinutes(2), atOnce,
                    new RetryPlan(Duration.ofSeconds(5), Duration.ofMinutes(30), 100));
            var dispatcher = new Dispatcher(crashes.outbox(house.outbox()),
                    new Adapters(List.of(crashes.adapter(board))),
                    (delivery, readers) -> new MayStillGo.Answer.Go(), settings, clock);
            try {
                for (int rounds = 0; waiting() > 0; rounds++) {
                    assertThat(rounds).as("rounds").isLessThan(LIMIT);
                    dispatcher.deliverDue();
                    clock.advance(Duration.ofMinutes(1));
                }
            } catch (Crashes.Killed killed) {
                // The next run finds what this one left.
            }
        }

        void allShown() {
            var shown = board.seen().stream().map(Board.Seen::key).collect(Collectors.toSet());
            assertThat(promised).allSatisfy(delivery -> assertThat(shown).contains(delivery.id().value()));
            assertThat(stored()).allSatisfy(
                    delivery -> assertThat(delivery.state()).isInstanceOf(DeliveryState.Sent.class));
        }

        private List<Delivery> stored() {
            return promised.stream().flatMap(delivery -> house.ledger().find(delivery.id()).stream()).toList();
        }

        private long waiting() {
            return stored().stream().filter(delivery -> delivery.state().open()).count();
        }

        int unsure() {
            return (int) stored().stream().filter(delivery -> delivery.tries().unsure()).count();
        }

        List<Board.Seen> shownTwice() {
            var keys = new HashSet<String>();
            return board.seen().stream().filter(message -> !keys.add(message.key())).toList();
        }

        List<Board.Seen> unannouncedRepeats() {
            return shownTwice().stream().filter(message -> !message.saidRepeat()).toList();
        }
    }
}
