package dev.chickadee.alert;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import dev.chickadee.base.Words;
import dev.chickadee.chat.Card;
import dev.chickadee.chat.Person;
import dev.chickadee.chat.PlaceId;
import dev.chickadee.community.Community;
import dev.chickadee.community.Role;
import dev.chickadee.delivery.Delivery;
import dev.chickadee.delivery.DeliveryKind;
import dev.chickadee.delivery.DeliveryState;
import dev.chickadee.delivery.Lane;
import dev.chickadee.delivery.Letter;
import dev.chickadee.delivery.Manner;
import dev.chickadee.delivery.Subject;

/**
 * Tells others what was approved, and takes it back. The fact and every promise to show it are stored in one
 * transaction (the caller's, if there is one); nothing is sent here. Thread-safe.
 */
public final class Publishing {

    private final Basis basis;
    private final Audience audience;
    private final Press press;

    public Publishing(Basis basis, Audience audience, Press press) {
        this.basis = basis;
        this.audience = audience;
        this.press = press;
    }

    /** How far the newest revision would go if it were published now. */
    public Reach reach(AlertId id) {
        return basis.store().latest(id).map(revision -> audience.reach(revision.content()))
                .orElseGet(() -> new Reach(0, 0, 0));
    }

    /**
     * Publishes the approved revision: one delivery for each channel that wants it and may have it. An update edits the
     * copies in place; copies that are outside the new audience are taken back.
     */
    public Published publish(AlertId id, Person by) {
        return basis.transactor().inOne(() -> {
            var alert = basis.store().find(id);
            var member = alert.flatMap(found -> basis.team().handler(found, by));
            var latest = basis.store().latest(id);
            if (alert.isEmpty() || member.isEmpty() || latest.isEmpty()) {
                return new Published.Refused(AlertRefusal.UNKNOWN);
            }
            var refusal = refusal(alert.get(), latest.get());
            if (refusal != null) {
                return new Published.Refused(refusal);
            }
            basis.note(alert.get(), member.get().id(), "alert.published");
            return publish(alert.get(), latest.get());
        });
    }

    private @Nullable AlertRefusal refusal(Alert alert, Revision latest) {
        if (alert.drill()) {
            return AlertRefusal.DRILL;
        }
        boolean approved = AlertRules.after(latest.state(), AlertRules.Deed.PUBLISH).isPresent();
        if (alert.state() != AlertState.OPEN || !approved) {
            return AlertRefusal.NOT_NOW;
        }
        return audience.admitted(alert.origin()) ? null : AlertRefusal.NOT_ADMITTED;
    }

    private Published publish(Alert alert, Revision approved) {
        var now = basis.clock().instant();
        var earlier = basis.store().published(alert.id());
        var holds = approved.in(RevisionState.PUBLISHED, now);
        boolean saved = earlier.map(was -> basis.store().save(was.in(RevisionState.SUPERSEDED, now))).orElse(true)
                && basis.store().save(holds);
        if (!saved) {
            throw new IllegalStateException("alert " + alert.label() + " changed while it was published");
        }
        var subject = new Subject.OfAlert(alert.id().value(), holds.n());
        var channels = audience.of(holds.content()).keySet().stream().map(Lane::of).toList();
        var outside = new ArrayList<>(press.ledger().lanes(subject));
        outside.removeAll(Set.copyOf(channels));
        var before = earlier.map(Revision::content).orElse(null);
        var kind = before == null ? DeliveryKind.ALERT : DeliveryKind.ALERT_UPDATE;
        put(channels, new Stamp(kind, Manner.SHOW, subject), words -> press.cards().alert(words, alert, holds, before));
        put(outside, new Stamp(DeliveryKind.TOMBSTONE, Manner.REPLACE, subject),
                words -> press.cards().narrowed(words, alert));
        return new Published.Done(alert, holds, audience.reach(holds.content()), outside.size());
    }

    /** Takes an alert back everywhere: one coordinator is enough. What still waits is not sent; what was shown is replaced. */
    public Retracted retract(AlertId id, Person by, Retraction why) {
        return basis.transactor().inOne(() -> {
            var alert = basis.store().find(id);
            var member = alert.flatMap(found -> basis.team().handler(found, by));
            if (alert.isEmpty() || member.isEmpty()) {
                return new Retracted.Refused(AlertRefusal.UNKNOWN);
            }
            if (!member.get().has(Role.COORDINATOR)) {
                return new Retracted.Refused(AlertRefusal.COORDINATOR_NEEDED);
            }
            if (AlertRules.after(alert.get().state(), AlertRules.End.RETRACT).isEmpty()) {
                return new Retracted.Refused(AlertRefusal.NOT_NOW);
            }
            var retracted = alert.get().retracted(why);
            if (!basis.store().save(retracted)) {
                return new Retracted.Refused(AlertRefusal.CHANGED);
            }
            basis.note(retracted, member.get().id(), "alert.retracted");
            return new Retracted.Done(retracted, entomb(retracted, words -> press.cards().retracted(words, retracted)));
        });
    }

    /** Ends alerts that were published longer ago than this. @return those that ended, at most 200 a call */
    public List<Alert> expire(Duration maxAge) {
        return basis.transactor().inOne(() -> {
            var ended = new ArrayList<Alert>();
            for (var alert : basis.store().publishedBefore(basis.clock().instant().minus(maxAge), 200)) {
                var expired = alert.expired();
                if (basis.store().save(expired)) {
                    entomb(expired, words -> press.cards().expired(words, expired));
                    ended.add(expired);
                }
            }
            return List.copyOf(ended);
        });
    }

    /** How far the newest word about the alert (its published revision, or its end) has come. */
    public Progress progress(AlertId id) {
        var alert = basis.store().find(id);
        var holds = basis.store().published(id);
        if (alert.isEmpty() || holds.isEmpty()) {
            return new Progress(0, 0, List.of());
        }
        boolean open = alert.get().state() == AlertState.OPEN;
        var about = press.ledger().about(new Subject.OfAlert(id.value(), holds.get().n())).stream()
                .filter(delivery -> open || delivery.letter().kind() == DeliveryKind.TOMBSTONE)
                .filter(delivery -> !(delivery.state() instanceof DeliveryState.Withdrawn)).toList();
        var parked = about.stream().map(Delivery::state).filter(DeliveryState.Parked.class::isInstance)
                .map(DeliveryState.Parked.class::cast).map(DeliveryState.Parked::why).toList();
        int done = (int) about.stream().filter(delivery -> delivery.state() instanceof DeliveryState.Sent).count();
        return new Progress(done, about.size(), parked);
    }

    private int entomb(Alert alert, Function<Words, Card> card) {
        int n = basis.store().published(alert.id()).map(Revision::n).orElse(1);
        var subject = new Subject.OfAlert(alert.id().value(), n);
        var lanes = press.ledger().lanes(subject);
        put(lanes, new Stamp(DeliveryKind.TOMBSTONE, Manner.REPLACE, subject), card);
        return lanes.size();
    }

    private record Stamp(DeliveryKind kind, Manner manner, Subject subject) {}

    /** One delivery for each lane, in the language of the lane's community; each card is made once for each language. */
    private void put(List<Lane> lanes, Stamp stamp, Function<Words, Card> card) {
        var cards = new HashMap<Locale, Card>();
        var languages = new HashMap<PlaceId, Locale>();
        var now = basis.clock().instant();
        var deliveries = lanes.stream().map(lane -> {
            var words = Words.in(languages.computeIfAbsent(place(lane), this::language));
            var made = cards.computeIfAbsent(words.locale(), _ -> card.apply(words));
            var letter = new Letter(stamp.kind(), lane, stamp.manner(), stamp.subject(), made);
            return Delivery.of(letter, words, now);
        }).toList();
        press.outbox().put(deliveries);
    }

    private Locale language(PlaceId place) {
        return Optional.of(place).flatMap(press.communities()::of).map(Community::language).orElse(Locale.ENGLISH);
    }

    private static PlaceId place(Lane lane) {
        return switch (lane) {
            case Lane.InChannel(var channel) -> channel.place();
            case Lane.ToPerson(var person) -> person.place();
        };
    }
}
