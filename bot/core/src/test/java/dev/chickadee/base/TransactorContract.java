package dev.chickadee.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.Test;

/** What every {@link Transactor} must do. */
public interface TransactorContract {

    Transactor transactor();

    /** Keeps a word in whatever store the implementation has, joining the transaction. */
    void keep(String word);

    /** Whether the calling thread sees the word in the store. */
    boolean sees(String word);

    @Test
    default void what_returns_is_committed() {
        var answer = transactor().inOne(() -> {
            keep("acorn");
            return 7;
        });
        assertThat(answer).isEqualTo(7);
        assertThat(sees("acorn")).isTrue();
    }

    @Test
    default void what_throws_is_rolled_back_and_the_failure_reaches_the_caller() {
        assertThatThrownBy(() -> transactor().inOne(() -> {
            keep("birch");
            throw new UnsupportedOperationException("on purpose");
        })).isInstanceOf(UnsupportedOperationException.class).hasMessage("on purpose");
        assertThat(sees("birch")).isFalse();
    }

    @Test
    default void work_reads_its_own_writes() {
        transactor().inOne(() -> {
            keep("cedar");
            assertThat(sees("cedar")).isTrue();
        });
    }

    @Test
    default void a_nested_transaction_ends_with_the_outer_one() {
        assertThatThrownBy(() -> transactor().inOne(() -> {
            transactor().inOne(() -> keep("elm"));
            throw new UnsupportedOperationException("on purpose");
        })).isInstanceOf(UnsupportedOperationException.class);
        assertThat(sees("elm")).isFalse();
    }

    @Test
    default void a_swallowed_failure_inside_still_rolls_everything_back() {
        assertThatThrownBy(() -> transactor().inOne(() -> {
            keep("fir");
            try {
                transactor().inOne(() -> {
                    keep("half a fir");
                    throw new UnsupportedOperationException("on purpose");
                });
            } catch (UnsupportedOperationException e) {
                keep("swallowed");
            }
        })).isInstanceOf(IllegalStateException.class).hasRootCauseMessage("on purpose");
        assertThat(sees("fir")).isFalse();
        assertThat(sees("half a fir")).isFalse();
    }

    @Test
    default void follow_ups_run_in_order_once_others_see_the_commit() throws Exception {
        var order = new ArrayList<String>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Runnable first = () -> order.add("first, others see it: " + seenBy(threads, "gorse"));
            transactor().inOne(() -> {
                transactor().inOne(() -> transactor().afterCommit(first));
                transactor().afterCommit(() -> order.add("second"));
                keep("gorse");
                order.add("work");
            });
        }
        assertThat(order).containsExactly("work", "first, others see it: true", "second");
    }

    @Test
    default void follow_ups_of_a_rollback_never_run() {
        var order = new ArrayList<String>();
        assertThatThrownBy(() -> transactor().inOne(() -> {
            transactor().afterCommit(() -> order.add("never"));
            throw new UnsupportedOperationException("on purpose");
        })).isInstanceOf(UnsupportedOperationException.class);
        transactor().inOne(() -> keep("hazel"));
        assertThat(order).isEmpty();
    }

    @Test
    default void without_a_transaction_a_follow_up_runs_at_once() {
        var order = new ArrayList<String>();
        transactor().afterCommit(() -> order.add("now"));
        assertThat(order).containsExactly("now");
    }

    @Test
    default void a_follow_up_may_start_a_transaction_of_its_own() {
        transactor().inOne(() -> transactor().afterCommit(() -> transactor().inOne(() -> keep("ivy"))));
        assertThat(sees("ivy")).isTrue();
    }

    @Test
    default void a_failing_follow_up_undoes_nothing_and_stops_no_other() {
        var order = new ArrayList<String>();
        transactor().inOne(() -> {
            keep("juniper");
            transactor().afterCommit(() -> {
                throw new UnsupportedOperationException("on purpose");
            });
            transactor().afterCommit(() -> order.add("other"));
        });
        assertThat(sees("juniper")).isTrue();
        assertThat(order).containsExactly("other");
    }

    @Test
    default void another_thread_sees_nothing_before_the_commit() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var seenMeanwhile = transactor().inOne(() -> {
                keep("larch");
                return seenBy(threads, "larch");
            });
            assertThat(seenMeanwhile).isFalse();
            assertThat(seenBy(threads, "larch")).isTrue();
        }
    }

    @Test
    default void a_thread_started_inside_is_not_in_the_transaction() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThatThrownBy(() -> transactor().inOne(() -> {
                try {
                    threads.submit(() -> keep("maple")).get();
                } catch (Exception e) {
                    throw new AssertionError(e);
                }
                throw new UnsupportedOperationException("on purpose");
            })).isInstanceOf(UnsupportedOperationException.class);
        }
        assertThat(sees("maple")).as("kept by its own short transaction").isTrue();
    }

    private boolean seenBy(ExecutorService others, String word) {
        try {
            return others.submit(() -> sees(word)).get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
