package dev.chickadee.app.jobs;

import java.time.Instant;
import java.util.List;

import dev.chickadee.base.Transactor;
import dev.chickadee.delivery.CopyAnswer;
import dev.chickadee.delivery.Delivery;
import dev.chickadee.delivery.DeliveryId;
import dev.chickadee.delivery.Outbox;

/** An outbox that calls somebody when the transaction that put something into it is committed. */
public final class WakingOutbox implements Outbox {

    private final Outbox outbox;
    private final Transactor transactor;
    private final Runnable wake;

    public WakingOutbox(Outbox outbox, Transactor transactor, Runnable wake) {
        this.outbox = outbox;
        this.transactor = transactor;
        this.wake = wake;
    }

    @Override
    public void put(List<Delivery> deliveries) {
        outbox.put(deliveries);
        transactor.afterCommit(wake);
    }

    @Override
    public List<Delivery> claim(Instant now, Instant until, int max) {
        return outbox.claim(now, until, max);
    }

    @Override
    public boolean finish(Delivery after) {
        return outbox.finish(after);
    }

    @Override
    public CopyAnswer copyFor(Delivery delivery) {
        return outbox.copyFor(delivery);
    }

    @Override
    public Retry retry(DeliveryId id, Instant now) {
        var answer = outbox.retry(id, now);
        transactor.afterCommit(wake);
        return answer;
    }

    @Override
    public boolean shownOtherwise(DeliveryId id, Instant now) {
        return outbox.shownOtherwise(id, now);
    }
}
