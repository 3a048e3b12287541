package dev.chickadee.app.jobs;

import java.util.concurrent.Semaphore;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends at once what this process has just promised. The scheduler's rounds would find it as well, only later; and they
 * find what another process promised and died over. Both may run at the same time: a delivery is claimed once.
 */
public final class DispatchLoop implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DispatchLoop.class);

    private final Runnable round;
    private final Semaphore calls = new Semaphore(0);
    private final Thread thread;
    private volatile boolean closed;

    /** @param round one round of the dispatcher */
    public DispatchLoop(Runnable round) {
        this.round = round;
        this.thread = Thread.ofVirtual().name("dispatch").unstarted(this::run);
    }

    public void start() {
        thread.start();
    }

    /** Never blocks. Calls during a round lead to one more round. */
    public void wake() {
        calls.release();
    }

    private void run() {
        while (!closed) {
            try {
                calls.acquire();
                calls.drainPermits();
                if (!closed) {
                    round.run();
                }
            } catch (InterruptedException stop) {
                return;
            } catch (RuntimeException broken) {
                // What it did not send stays due; the scheduler's next round tries again.
                LOG.warn("A round of deliveries failed: {}", broken.getClass().getName(), broken);
            }
        }
    }

    /** Lets the round under way end, at most 10 s. */
    @Override
    public void close() {
        closed = true;
        wake();
        try {
            thread.join(10_000);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
