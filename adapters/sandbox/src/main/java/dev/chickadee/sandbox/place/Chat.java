package dev.chickadee.sandbox.place;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * The simulated servers of all places: one lock, one order of changes, one journal. Thread-safe.
 * Whatever a method of this package confirmed is on the disk (if there is a directory) before it returns.
 */
public final class Chat implements AutoCloseable {

    /** So many of the last changes can be told again to a page that was away. */
    private static final int KEPT = 20_000;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Map<String, PlaceState> places = new LinkedHashMap<>();
    private final ArrayDeque<Happened> recent = new ArrayDeque<>();
    private final SandboxWorld world;
    private final InstantSource clock;
    private final Journal journal;
    private final Misbehaviour misbehaviour = new Misbehaviour();
    private long seq;
    private boolean closed;

    private Chat(SandboxWorld world, @Nullable Path directory, InstantSource clock) {
        this.world = world;
        this.clock = clock;
        world.places().forEach(place -> places.put(place.id(), new PlaceState(place)));
        var known = new HashSet<String>();
        this.journal = directory == null ? Journal.none() : Journal.open(directory, change -> {
            known.add(change.place());
            fold(change);
        });
        for (var place : world.places()) {
            if (!known.contains(place.id())) {
                seed(place);
            }
        }
    }

    /** Opens the chat; with a directory its history is read from there and kept there. */
    public static Chat open(SandboxWorld world, @Nullable Path directory, InstantSource clock) {
        return new Chat(world, directory, clock);
    }

    public SandboxWorld world() {
        return world;
    }

    public Instant now() {
        return clock.instant();
    }

    public Misbehaviour misbehaviour() {
        return misbehaviour;
    }

    /** Reads or changes under the lock; returns when every change in it is on the disk. */
    public <T> T inOne(Supplier<T> work) {
        T result;
        long before;
        long upTo;
        lock.lock();
        try {
            before = journal.written();
            result = work.get();
            upTo = journal.written();
        } finally {
            lock.unlock();
        }
        if (upTo > before) {
            journal.force(upTo);
        }
        return result;
    }

    /** Returns when everything that happened so far, in other threads too, is on the disk. */
    void settle() {
        journal.force(journal.written());
    }

    /** The place with this id, or null. Use what it gives only inside {@link #inOne}. */
    public @Nullable PlaceState place(String id) {
        return places.get(id);
    }

    /** The number of the last change. */
    public long seq() {
        lock.lock();
        try {
            return seq;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits until something happens after {@code since}, at most {@code atMost}.
     *
     * @return what happened, oldest first, at most 500; empty if nothing did; null if that is too long ago to be told,
     *         or the chat is closed
     */
    public @Nullable List<Happened> after(long since, Duration atMost) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = atMost.toNanos();
            while (seq <= since && !closed && left > 0) {
                left = changed.awaitNanos(left);
            }
            boolean untold = !recent.isEmpty() && since < recent.getFirst().seq() - 1 && since < seq;
            if (closed || untold || since > seq) {
                return null;
            }
            return tail(since);
        } finally {
            lock.unlock();
        }
    }

    private List<Happened> tail(long since) {
        var tail = new ArrayList<Happened>();
        var newestFirst = recent.descendingIterator();
        while (newestFirst.hasNext()) {
            var happened = newestFirst.next();
            if (happened.seq() <= since) {
                break;
            }
            tail.addFirst(happened);
        }
        return tail.size() > 500 ? List.copyOf(tail.subList(0, 500)) : tail;
    }

    public boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    /** Records one change; call it inside {@link #inOne}, after checking that it may happen. @return its number */
    long add(Change change) {
        if (!lock.isHeldByCurrentThread()) {
            throw new IllegalStateException("change: outside of inOne");
        }
        if (closed) {
            throw new IllegalStateException("the sandbox is closed");
        }
        journal.write(change);
        fold(change);
        changed.signalAll();
        return seq;
    }

    /** The id that the next message gets. */
    String nextId(String letter) {
        return letter + (seq + 1);
    }

    private void fold(Change change) {
        seq++;
        var place = places.get(change.place());
        var happened = place == null ? null : place.apply(seq, change);
        // What concerns something that the world no longer has is told to nobody, but keeps its number.
        recent.addLast(happened == null ? new Happened(seq, change, null, Message.BOT) : happened);
        if (recent.size() > KEPT) {
            recent.removeFirst();
        }
    }

    private void seed(SandboxWorld.Place place) {
        inOne(() -> {
            for (var said : place.messages()) {
                var at = now().minus(Duration.ofMinutes(said.minutesAgo()));
                long number = add(new Change.Said(place.id(), new Message(nextId("M"), said.channel(), null, said.by(),
                        at, null, said.text(), List.of(), null, List.of(), null)));
                for (var someone : place.people()) {
                    add(new Change.ReadUpTo(place.id(), someone.id(), said.channel(), number));
                }
            }
            return seq;
        });
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        journal.force(journal.written());
        journal.close();
    }
}
