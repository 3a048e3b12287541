package dev.chickadee.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dev.chickadee.audit.AuditLog.Verified;
import dev.chickadee.base.Transactor;

/** What every {@link AuditLog} must do. */
public interface AuditLogContract {

    AuditLog log();

    Transactor transactor();

    /** Changes a stored line behind the log's back. */
    void changeLine(long seq);

    /** Deletes a stored line behind the log's back. */
    void deleteLine(long seq);

    /** Stores the same words in two lines exchanged behind the log's back. */
    void exchangeLines(long one, long other);

    /** Puts a copy of a line, with another number, behind the log's back. */
    void copyLine(long seq, long as);

    @Test
    default void an_empty_log_is_intact() {
        assertThat(log().verify()).isEqualTo(new Verified.Intact(0));
    }

    @Test
    default void lines_added_one_by_one_are_intact() {
        append(3);
        assertThat(log().verify()).isEqualTo(new Verified.Intact(3));
    }

    @Test
    default void a_line_is_gone_with_its_transaction() {
        append(1);
        assertThatThrownBy(() -> transactor().inOne(() -> {
            append(1);
            throw new UnsupportedOperationException("on purpose");
        })).isInstanceOf(UnsupportedOperationException.class);
        append(1);
        assertThat(log().verify()).isEqualTo(new Verified.Intact(2));
    }

    @Test
    default void several_lines_of_one_transaction_are_chained() {
        transactor().inOne(() -> append(5));
        assertThat(log().verify()).isEqualTo(new Verified.Intact(5));
    }

    @Test
    default void a_changed_line_is_found() {
        append(5);
        changeLine(3);
        assertThat(log().verify()).isEqualTo(new Verified.Broken(3));
    }

    @Test
    default void a_deleted_line_is_found_wherever_it_stood() {
        append(5);
        deleteLine(5);
        assertThat(log().verify()).as("the last").isEqualTo(new Verified.Broken(5));
        deleteLine(2);
        assertThat(log().verify()).as("one in between").isEqualTo(new Verified.Broken(2));
        deleteLine(1);
        assertThat(log().verify()).as("the first").isEqualTo(new Verified.Broken(1));
    }

    @Test
    default void exchanged_lines_are_found() {
        append(5);
        exchangeLines(2, 3);
        assertThat(log().verify()).isEqualTo(new Verified.Broken(2));
    }

    @Test
    default void a_line_added_past_the_log_is_found() {
        append(5);
        copyLine(5, 6);
        assertThat(log().verify()).isEqualTo(new Verified.Broken(6));
    }

    @Test
    default void more_lines_than_fit_a_page_are_read_to_the_end() {
        transactor().inOne(() -> append(2001));
        assertThat(log().verify()).isEqualTo(new Verified.Intact(2001));
        changeLine(2000);
        assertThat(log().verify()).isEqualTo(new Verified.Broken(2000));
    }

    @Test
    default void twenty_who_write_at_once_make_one_chain() throws Exception {
        Callable<Void> write = () -> {
            transactor().inOne(() -> append(2));
            return null;
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(IntStream.range(0, 20).mapToObj(_ -> write).toList())) {
                done.get();
            }
        }
        assertThat(log().verify()).isEqualTo(new Verified.Intact(40));
    }

    private void append(int lines) {
        for (int i = 0; i < lines; i++) {
            log().append(new AuditNote("acorn", "", "report.claimed", "about-" + i));
        }
    }
}
