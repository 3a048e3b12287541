package dev.chickadee.app.house;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dev.chickadee.app.config.Settings;
import dev.chickadee.app.jobs.DispatchLoop;
import dev.chickadee.app.jobs.Jobs;
import dev.chickadee.app.jobs.Jobs.Job;
import dev.chickadee.app.jobs.WakingOutbox;
import dev.chickadee.app.web.Health;
import dev.chickadee.app.web.MeasuredDesk;
import dev.chickadee.app.web.Metrics;
import dev.chickadee.chat.ChatAdapter;
import dev.chickadee.chat.Desk;
import dev.chickadee.chat.Handled;
import dev.chickadee.delivery.Adapters;
import dev.chickadee.delivery.DeliveryState;
import dev.chickadee.delivery.Dispatcher;
import dev.chickadee.delivery.Ledger;
import dev.chickadee.store.Stores;

/**
 * One running Chickadee: it owns its stores and closes them. {@link #start} begins what happens by itself; the desk answers before
 * that as well.
 */
public final class Chickadee implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Chickadee.class);
    private static final Duration OFTEN = Duration.ofSeconds(2);
    private static final Duration DAILY = Duration.ofDays(1);

    private final Stores stores;
    private final InstantSource clock;
    private final List<ChatAdapter> adapters;
    private final Settings.Retention retention;
    private final Shelf shelf;
    private final Rooms rooms;
    private final Dispatcher dispatcher;
    private final DispatchLoop loop;
    private final Jobs jobs;
    private final Metrics metrics;

    /** @throws IllegalArgumentException if the catalogue of patterns cannot be used; the message says every fault */
    public Chickadee(Stores stores, Settings settings, List<ChatAdapter> adapters, InstantSource clock) {
        this.stores = stores;
        this.clock = clock;
        this.adapters = List.copyOf(adapters);
        this.retention = settings.retention();
        this.shelf = new Shelf(settings.playbooks(), stores.playbooks());
        this.loop = new DispatchLoop(this::deliver);
        var outbox = new WakingOutbox(stores.outbox(), stores.transactor(), loop::wake);
        this.rooms = new Rooms(stores, outbox, shelf, settings.attention(), clock);
        this.dispatcher = new Dispatcher(outbox, new Adapters(adapters), rooms.mayStillGo(), settings.delivery(),
                clock);
        this.jobs = new Jobs(stores.dataSource(), clock, List.of(new Job("deliver", OFTEN, this::deliver),
                new Job("put-back", Duration.ofMinutes(1), () -> rooms.rounds().putBack()),
                new Job("forget", DAILY, this::forget)));
        this.metrics = new Metrics(this::numbers);
    }

    /** What adapters hand interactions to. */
    public Desk desk() {
        return new MeasuredDesk(rooms.desk(), metrics);
    }

    public Metrics metrics() {
        return metrics;
    }

    public Health health() {
        return new Health(new Health.Parts(stores::probe, jobs::alive, adapters, this::numbers), clock);
    }

    /** Begins to deliver and to do the rounds. Call once. */
    public void start() {
        loop.start();
        loop.wake();
        jobs.start();
    }

    /** Takes what can be changed without a restart. */
    public void take(Settings settings) {
        rooms.attend(settings.attention());
        Logging.level(settings.log());
    }

    /** Looks whether playbooks changed. Call it every few seconds, from one thread at a time. */
    public void lookAtPlaybooks() {
        shelf.look();
    }

    private void deliver() {
        for (var step : dispatcher.deliverDue().steps()) {
            if (step.fault() != null) {
                LOG.warn("Delivery {} met a fault and stays due: {}", step.id().value(), step.fault());
            }
            if (step.state() instanceof DeliveryState.Parked(var why, _)) {
                LOG.warn("Delivery {} ({}) waits for a person: {}", step.id().value(), step.kind().word(), why);
            }
        }
    }

    private Ledger.Numbers numbers() {
        return stores.transactor().inOne(() -> stores.ledger().numbers());
    }

    private void forget() {
        int reports = rooms.rounds().forget();
        int runs = rooms.forgetRuns();
        var now = clock.instant();
        int seen = stores.handled().forgetBefore(now.minus(Handled.REMEMBERED));
        int sent = stores.ledger().forget(now.minus(retention.deliveries()));
        int ended = rooms.publishing().expire(retention.alerts()).size();
        LOG.info("Forgot {} reports, {} runs, {} interactions and {} deliveries past their time; {} alerts ended.",
                reports, runs, seen, sent, ended);
    }

    /** Lets what is under way end, at most 10 s each, then closes the stores. */
    @Override
    public void close() {
        jobs.close();
        loop.close();
        stores.close();
    }
}
