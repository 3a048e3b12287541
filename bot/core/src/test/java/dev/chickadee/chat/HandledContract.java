package dev.chickadee.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dev.chickadee.base.HandClock;
import dev.chickadee.base.Transactor;

/** What every {@link Handled} must do. */
public interface HandledContract {

    Handled handled();

    Transactor transactor();

    /** The clock that {@link #handled} looks at. */
    HandClock clock();

    @Test
    default void an_interaction_is_first_only_once() {
        assertThat(handled().first(id("slack", "T1.1"))).isTrue();
        assertThat(handled().first(id("slack", "T1.1"))).isFalse();
    }

    @Test
    default void the_same_value_on_another_platform_is_another_interaction() {
        assertThat(handled().first(id("slack", "42"))).isTrue();
        assertThat(handled().first(id("discord", "42"))).isTrue();
    }

    @Test
    default void after_a_rollback_the_interaction_is_free_again() {
        assertThatThrownBy(() -> transactor().inOne(() -> {
            handled().first(id("slack", "7"));
            throw new UnsupportedOperationException("on purpose");
        })).isInstanceOf(UnsupportedOperationException.class);
        assertThat(handled().first(id("slack", "7"))).isTrue();
    }

    @Test
    default void a_repeat_leaves_the_transaction_usable() {
        handled().first(id("slack", "8"));
        var answers = transactor().inOne(() -> new boolean[]{handled().first(id("slack", "8")),
                handled().first(id("slack", "9"))});
        assertThat(answers).containsExactly(false, true);
        assertThat(handled().first(id("slack", "9"))).as("committed").isFalse();
    }

    @Test
    default void of_twenty_deliveries_at_once_exactly_one_is_first() throws Exception {
        Callable<Boolean> deliver = () -> transactor().inOne(() -> handled().first(id("discord", "99")));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = threads.invokeAll(IntStream.range(0, 20).mapToObj(_ -> deliver).toList());
            assertThat(all.stream().map(Future::resultNow).filter(first -> first).count()).isEqualTo(1);
        }
    }

    @Test
    default void what_is_old_is_forgotten_and_nothing_else() {
        handled().first(id("slack", "old"));
        clock().advance(Handled.REMEMBERED);
        handled().first(id("slack", "new"));
        assertThat(handled().forgetBefore(clock().instant().minus(Duration.ofHours(1)))).isEqualTo(1);
        assertThat(handled().first(id("slack", "old"))).isTrue();
        assertThat(handled().first(id("slack", "new"))).isFalse();
    }

    private static InteractionId id(String platform, String value) {
        return new InteractionId(new Platform(platform), value);
    }
}
