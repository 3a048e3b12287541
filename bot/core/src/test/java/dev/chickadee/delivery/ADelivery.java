package dev.chickadee.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import dev.chickadee.base.Words;
import dev.chickadee.chat.Audience;
import dev.chickadee.chat.Card;
import dev.chickadee.chat.ChannelId;
import dev.chickadee.chat.MessageRef;
import dev.chickadee.chat.Part;
import dev.chickadee.chat.Person;
import dev.chickadee.chat.PlaceId;
import dev.chickadee.chat.Platform;

/** Deliveries for tests. */
public final class ADelivery {

    public static final Platform SLACK = new Platform("sandbox-slack");
    public static final PlaceId ACORN = new PlaceId(SLACK, "T-ACORN");

    private ADelivery() {}

    public static ChannelId channel(String name) {
        return new ChannelId(ACORN, name);
    }

    public static Lane lane(String name) {
        return Lane.of(channel(name));
    }

    public static Person person(String user) {
        return new Person(ACORN, user);
    }

    public static Card card(String heading) {
        return new Card(Audience.SUBSCRIBERS, heading, List.of(new Part.Text("what " + heading + " says")), List.of());
    }

    public static Delivery post(Lane lane, String heading, Instant now) {
        return of(new Letter(DeliveryKind.NOTICE, lane, Manner.POST, null, card(heading)), now);
    }

    public static Delivery show(Lane lane, Subject subject, String heading, Instant now) {
        return of(new Letter(DeliveryKind.ALERT, lane, Manner.SHOW, subject, card(heading)), now);
    }

    public static Delivery tombstone(Lane lane, Subject subject, Instant now) {
        return of(new Letter(DeliveryKind.TOMBSTONE, lane, Manner.REPLACE, subject, card("taken back")), now);
    }

    public static Delivery of(Letter letter, Instant now) {
        return Delivery.of(letter, Words.in(Locale.ENGLISH), now);
    }

    public static DeliveryState sent(String message, Instant at) {
        return new DeliveryState.Sent(List.of(new MessageRef(channel("any"), message)), at);
    }
}
