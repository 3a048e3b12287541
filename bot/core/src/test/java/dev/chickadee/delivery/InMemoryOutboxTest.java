package dev.chickadee.delivery;

import dev.chickadee.base.HandClock;

class InMemoryOutboxTest implements OutboxContract, LedgerContract, KilledAtAnyStepContract {

    private final InMemoryOutbox outbox = new InMemoryOutbox();
    private final HandClock clock = HandClock.morning();

    @Override
    public Outbox outbox() {
        return outbox;
    }

    @Override
    public Ledger ledger() {
        return outbox;
    }

    @Override
    public HandClock clock() {
        return clock;
    }

    @Override
    public int stride() {
        return 1;
    }
}
