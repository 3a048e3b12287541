package dev.chickadee.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JoiningDataSourceTest {

    @Nested
    class OnH2 extends Promises {

        @RegisterExtension
        static final TestDb DB = TestDb.h2();

        OnH2() {
            super(DB);
        }
    }

    @Nested
    class OnPostgres extends Promises {

        @RegisterExtension
        static final TestDb DB = TestDb.postgres();

        OnPostgres() {
            super(DB);
        }
    }

    abstract static class Promises {

        private static final OneTimeTask<Void> TASK = Tasks.oneTime("wake").execute((_, _) -> {});

        private final TestDb db;

        Promises(TestDb db) {
            this.db = db;
        }

        @Test
        void a_job_is_promised_with_the_commit_and_not_before() {
            var outside = client(db.stores().dataSource());
            db.transactor().inOne(() -> {
                promise("one");
                assertThat(outside.getScheduledExecution(TASK.instanceId("one"))).as("before the commit").isEmpty();
            });
            assertThat(outside.getScheduledExecution(TASK.instanceId("one"))).isPresent();
        }

        @Test
        void a_rollback_leaves_no_job() {
            assertThatThrownBy(() -> db.transactor().inOne(() -> {
                promise("two");
                throw new UnsupportedOperationException("on purpose");
            })).isInstanceOf(UnsupportedOperationException.class);
            assertThat(client(db.stores().dataSource()).getScheduledExecution(TASK.instanceId("two"))).isEmpty();
        }

        @Test
        void outside_a_transaction_a_job_is_promised_at_once() {
            promise("three");
            assertThat(client(db.stores().dataSource()).getScheduledExecution(TASK.instanceId("three"))).isPresent();
        }

        @Test
        void a_joined_connection_cannot_end_the_transaction() {
            db.transactor().inOne(() -> {
                try (var connection = db.stores().joining().getConnection()) {
                    assertThatThrownBy(connection::commit).isInstanceOf(SQLException.class);
                    assertThatThrownBy(connection::rollback).isInstanceOf(SQLException.class);
                } catch (SQLException e) {
                    throw new AssertionError(e);
                }
            });
        }

        private void promise(String id) {
            client(db.stores().joining()).scheduleIfNotExists(TASK.instance(id), db.clock().instant());
        }

        private static SchedulerClient client(javax.sql.DataSource database) {
            return SchedulerClient.Builder.create(database, TASK).build();
        }
    }
}
