package dev.chickadee.alert;

import java.util.ArrayList;
import java.util.List;

import dev.chickadee.base.Words;
import dev.chickadee.chat.Person;
import dev.chickadee.community.Community;
import dev.chickadee.community.Member;
import dev.chickadee.community.Place;
import dev.chickadee.delivery.Delivery;
import dev.chickadee.delivery.DeliveryKind;
import dev.chickadee.delivery.Lane;
import dev.chickadee.delivery.Letter;
import dev.chickadee.delivery.Manner;
import dev.chickadee.delivery.Subject;

/**
 * Takes in what communities answer to alerts and tells the origin, in bands and without a name. One community counts
 * once; its last answer holds. Thread-safe; joins the caller's transaction.
 */
public final class Sightings {

    /** What became of an answer. */
    public sealed interface Outcome {
        /** @param news whether it differs from what the community said before */
        record Taken(Alert alert, boolean news) implements Outcome {}

        record Refused(Why why) implements Outcome {}
    }

    public enum Why {
        /** The person is no Member of a community here. */
        NOT_A_MEMBER,
        /** No such alert was shown to that community. */
        UNKNOWN,
        /** It is the community's own alert. */
        OWN,
        /** It was taken back or has expired. */
        OVER,
        /** Stewards have not admitted the community. */
        NOT_ADMITTED
    }

    private final Basis basis;
    private final Audience audience;
    private final SightingStore sightings;
    private final Press press;

    public Sightings(Basis basis, Audience audience, SightingStore sightings, Press press) {
        this.basis = basis;
        this.audience = audience;
        this.sightings = sightings;
        this.press = press;
    }

    /** Takes a Member's answer for their community. */
    public Outcome answer(AlertId id, Person by, SightingKind kind) {
        return basis.transactor().inOne(() -> {
            var home = press.communities().of(by.place());
            var member = home.flatMap(community -> press.communities().member(community.id(), by));
            if (home.isEmpty() || member.isEmpty()) {
                return new Outcome.Refused(Why.NOT_A_MEMBER);
            }
            var alert = basis.store().find(id);
            if (alert.isEmpty()) {
                return new Outcome.Refused(Why.UNKNOWN);
            }
            return answer(alert.get(), home.get(), member.get(), kind);
        });
    }

    private Outcome answer(Alert alert, Community home, Member member, SightingKind kind) {
        if (alert.origin().equals(home.id())) {
            return new Outcome.Refused(Why.OWN);
        }
        if (!audience.admitted(home.id())) {
            return new Outcome.Refused(Why.NOT_ADMITTED);
        }
        if (!wasShown(alert, home)) {
            return new Outcome.Refused(Why.UNKNOWN);
        }
        if (alert.state() != AlertState.OPEN) {
            return new Outcome.Refused(Why.OVER);
        }
        var before = sightings.of(alert.id(), home.id());
        if (before.filter(earlier -> earlier.kind() == kind).isPresent()) {
            return new Outcome.Taken(alert, false);
        }
        var band = Band.of(sightings.count(alert.id()).getOrDefault(kind, 0));
        sightings.put(new Sighting(alert.id(), home.id(), kind, member.id(), basis.clock().instant()));
        tellOrigin(alert, kind, band);
        return new Outcome.Taken(alert, true);
    }

    private boolean wasShown(Alert alert, Community home) {
        return press.ledger().copies(new Subject.OfAlert(alert.id().value(), 1)).stream()
                .anyMatch(copy -> copy.lane() instanceof Lane.InChannel(var channel)
                        && home.place(channel.place()).isPresent());
    }

    private void tellOrigin(Alert alert, SightingKind kind, Band before) {
        var counts = sightings.count(alert.id());
        var band = Band.of(counts.getOrDefault(kind, 0));
        var origin = press.communities().find(alert.origin());
        var places = origin.map(Community::places).orElse(List.of());
        var words = Words.in(origin.map(Community::language).orElse(java.util.Locale.ENGLISH));
        var subject = new Subject.OfAnswers(alert.id().value());
        var deliveries = new ArrayList<Delivery>();
        for (Place place : places) {
            var lane = Lane.of(place.responders());
            var card = press.cards().answered(words, alert, counts);
            deliveries.add(of(new Letter(DeliveryKind.SIGHTING, lane, Manner.SHOW, subject, card), words));
            if (band != before) {
                var news = press.cards().news(words, alert, kind, band);
                deliveries.add(of(new Letter(DeliveryKind.SIGHTING, lane, Manner.UNDER, subject, news), words));
            }
        }
        press.outbox().put(deliveries);
    }

    private Delivery of(Letter letter, Words words) {
        return Delivery.of(letter, words, basis.clock().instant());
    }
}
