package dev.chickadee.delivery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import dev.chickadee.chat.Person;

/** An outbox and ledger in memory, for tests of what stands on them. Runs the contract of the real ones. Thread-safe. */
public final class InMemoryOutbox implements Outbox, Ledger {

    private final List<Delivery> inOrder = new ArrayList<>();
    private final Map<List<Object>, Copy> copies = new HashMap<>();

    @Override
    public synchronized void put(List<Delivery> deliveries) {
        for (var delivery : deliveries) {
            if (find(delivery.id()).isPresent()) {
                throw new IllegalStateException("delivery " + delivery.id() + " is known already");
            }
            if (delivery.letter().manner().changesCopy()) {
                overtake(delivery);
            }
            inOrder.add(delivery);
        }
    }

    private void overtake(Delivery newer) {
        inOrder.replaceAll(old -> sameCopy(old, newer) && old.state() instanceof DeliveryState.Waiting
                && !old.tries().unsure()
                        ? old.moved(new DeliveryState.Withdrawn("a newer text took its place", newer.putAt()),
                                old.tries())
                        : old);
    }

    /** Every delivery, in the order in which they were put. */
    public synchronized List<Delivery> all() {
        return List.copyOf(inOrder);
    }

    @Override
    public synchronized List<Delivery> claim(Instant now, Instant until, int max) {
        var taken = new ArrayList<Delivery>();
        var blocked = new HashSet<Lane>();
        inOrder.stream().filter(d -> d.state() instanceof DeliveryState.Sending(var end) && now.isBefore(end))
                .forEach(d -> blocked.add(d.letter().lane()));
        for (int i = 0; i < inOrder.size() && taken.size() < max; i++) {
            var delivery = inOrder.get(i);
            if (!delivery.state().open() || !blocked.add(delivery.letter().lane())) {
                continue;
            }
            boolean lost = delivery.state() instanceof DeliveryState.Sending;
            if (due(delivery, now)) {
                var sending = delivery.moved(new DeliveryState.Sending(until), delivery.tries().begin(now, lost));
                inOrder.set(i, sending);
                taken.add(sending);
            }
        }
        return taken;
    }

    private static boolean due(Delivery delivery, Instant now) {
        return switch (delivery.state()) {
            case DeliveryState.Waiting(var at) -> !now.isBefore(at);
            case DeliveryState.Sending(var until) -> !now.isBefore(until);
            case DeliveryState.Sent _,DeliveryState.Parked _,DeliveryState.Withdrawn _ -> false;
        };
    }

    @Override
    public synchronized boolean finish(Delivery after) {
        int at = indexOf(after.id());
        if (at < 0 || inOrder.get(at).version() != after.version() - 1) {
            return false;
        }
        inOrder.set(at, after);
        var letter = after.letter();
        if (after.state() instanceof DeliveryState.Sent(var messages, var when) && letter.manner().changesCopy()) {
            var state = letter.kind() == DeliveryKind.TOMBSTONE ? Copy.State.TOMBSTONED : Copy.State.SHOWN;
            copies.put(key(after), new Copy(subject(after), letter.lane(), messages, state, when));
        }
        return true;
    }

    @Override
    public synchronized CopyAnswer copyFor(Delivery delivery) {
        subject(delivery);
        var copy = copies.get(key(delivery));
        if (copy != null) {
            return new CopyAnswer.There(copy);
        }
        return inOrder.stream().anyMatch(other -> sameCopy(other, delivery) && !other.id().equals(delivery.id())
                && other.tries().unsure() && !other.state().open()) ? new CopyAnswer.Perhaps() : new CopyAnswer.Never();
    }

    @Override
    public synchronized Retry retry(DeliveryId id, Instant now) {
        int at = indexOf(id);
        if (at < 0) {
            return Retry.UNKNOWN;
        }
        var parked = inOrder.get(at);
        if (!(parked.state() instanceof DeliveryState.Parked)) {
            return Retry.NOT_PARKED;
        }
        if (inOrder.subList(at + 1, inOrder.size()).stream().anyMatch(later -> sameCopy(later, parked))) {
            return Retry.OVERTAKEN;
        }
        inOrder.set(at, parked.moved(new DeliveryState.Waiting(now), parked.tries().again()));
        return Retry.WAITS;
    }

    @Override
    public synchronized boolean shownOtherwise(DeliveryId id, Instant now) {
        int at = indexOf(id);
        if (at < 0 || !(inOrder.get(at).state() instanceof DeliveryState.Parked)) {
            return false;
        }
        inOrder.set(at, inOrder.get(at).moved(new DeliveryState.Sent(List.of(), now), inOrder.get(at).tries()));
        return true;
    }

    @Override
    public synchronized Optional<Delivery> find(DeliveryId id) {
        return inOrder.stream().filter(d -> d.id().equals(id)).findFirst();
    }

    @Override
    public synchronized List<Delivery> about(Subject subject) {
        return inOrder.stream().filter(d -> subject.equals(d.letter().subject())).toList();
    }

    @Override
    public synchronized List<Copy> copies(Subject subject) {
        return copies.values().stream().filter(c -> c.subject().copyKey().equals(subject.copyKey()))
                .sorted(Comparator.comparing(Copy::since)).toList();
    }

    @Override
    public synchronized List<Lane> lanes(Subject subject) {
        var promised = inOrder.stream().filter(d -> d.letter().manner().changesCopy())
                .filter(d -> subject(d).copyKey().equals(subject.copyKey())).map(d -> d.letter().lane());
        return Stream.concat(copies(subject).stream().map(Copy::lane), promised).distinct().toList();
    }

    @Override
    public synchronized List<Told> sentTo(Person person) {
        var told = new ArrayList<Told>();
        for (var delivery : inOrder) {
            if (delivery.letter().lane().equals(Lane.of(person))) {
                told.add(new Told(told.size() + 1, delivery.putAt(), delivery.letter().kind(),
                        Objects.requireNonNull(delivery.code()), delivery.state() instanceof DeliveryState.Sent));
            }
        }
        return told;
    }

    @Override
    public synchronized List<Delivery> waitingFor(Person person) {
        return inOrder.stream().filter(d -> d.letter().lane().equals(Lane.of(person)))
                .filter(d -> d.state() instanceof DeliveryState.Parked).toList();
    }

    @Override
    public synchronized Numbers numbers() {
        return new Numbers(count(d -> d.state().open()), count(d -> d.state() instanceof DeliveryState.Sent),
                count(d -> d.state() instanceof DeliveryState.Parked),
                count(d -> d.state() instanceof DeliveryState.Withdrawn),
                count(d -> d.state() instanceof DeliveryState.Sent && d.tries().unsure()));
    }

    @Override
    public synchronized int forget(Instant finishedBefore) {
        int before = inOrder.size();
        inOrder.removeIf(d -> switch (d.state()) {
            case DeliveryState.Sent(_, var at) -> at.isBefore(finishedBefore);
            case DeliveryState.Withdrawn(_, var at) -> at.isBefore(finishedBefore);
            case DeliveryState.Waiting _,DeliveryState.Sending _,DeliveryState.Parked _ -> false;
        });
        return before - inOrder.size();
    }

    private long count(Predicate<Delivery> which) {
        return inOrder.stream().filter(which).count();
    }

    private int indexOf(DeliveryId id) {
        for (int i = 0; i < inOrder.size(); i++) {
            if (inOrder.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean sameCopy(Delivery a, Delivery b) {
        var one = a.letter();
        var other = b.letter();
        return one.manner().changesCopy() && other.manner().changesCopy() && one.lane().equals(other.lane())
                && subject(a).copyKey().equals(subject(b).copyKey());
    }

    private static List<Object> key(Delivery delivery) {
        return List.of(subject(delivery).copyKey(), delivery.letter().lane());
    }

    private static Subject subject(Delivery delivery) {
        var subject = delivery.letter().subject();
        if (subject == null) {
            throw new IllegalArgumentException("delivery: no subject (expected: one)");
        }
        return subject;
    }
}
