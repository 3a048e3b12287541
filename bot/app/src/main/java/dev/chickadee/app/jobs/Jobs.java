package dev.chickadee.app.jobs;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import com.github.kagkarlsson.scheduler.serializer.JacksonSerializer;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

/**
 * The recurring jobs, leased through the database: with several processes each job runs in one of them at a time, and in
 * another when that one dies.
 */
public final class Jobs implements AutoCloseable {

    private static final int THREADS = 4;
    private static final Duration POLL = Duration.ofSeconds(1);

    private final Scheduler scheduler;
    private final AtomicReference<Instant> alive;

    /** One job: a name that is stored and never changes, how long to wait between two runs, and what it does. */
    public record Job(String name, Duration pause, Runnable work) {}

    public Jobs(DataSource database, InstantSource clock, List<Job> jobs) {
        this.alive = new AtomicReference<>(clock.instant());
        this.scheduler = Scheduler.create(database).startTasks(jobs.stream().map(Jobs::task).toList()).threads(THREADS)
                .executorService(Executors.newVirtualThreadPerTaskExecutor()).pollingInterval(POLL)
                .serializer(new JacksonSerializer()).clock(clock::instant)
                .shutdownMaxWait(Duration.ofSeconds(10))
                .addSchedulerListener(new AbstractSchedulerListener() {
                    @Override
                    public void onSchedulerEvent(SchedulerEventType type) {
                        alive.set(clock.instant());
                    }
                }).build();
    }

    private static RecurringTask<Void> task(Job job) {
        return Tasks.recurring(job.name(), FixedDelay.of(job.pause())).execute((_, _) -> job.work().run());
    }

    public void start() {
        scheduler.start();
    }

    /** When the scheduler last did anything; it looks for work every second. */
    public Instant alive() {
        return alive.get();
    }

    /** Lets what runs end, at most 10 s. */
    @Override
    public void close() {
        scheduler.stop();
    }
}
