package dev.chickadee.delivery;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.chickadee.base.Words;
import dev.chickadee.chat.Part;

/**
 * One promise to show one card in one place. Immutable; {@code version} grows with every stored change.
 *
 * @param code what a direct message shows at its foot and {@code /my-reports} lists, so that a person can tell it from a
 *             forgery; null in a channel
 */
public record Delivery(DeliveryId id, Letter letter, Instant putAt, DeliveryState state, Tries tries,
        @Nullable String code, long version) {

    public Delivery {
        boolean direct = letter.lane() instanceof Lane.ToPerson;
        if (direct != (code != null)) {
            throw new IllegalArgumentException("code: " + (code == null ? "none" : "one")
                    + " (expected: for direct messages, and for nothing else)");
        }
    }

    /**
     * A new one, due at once.
     *
     * @param reader the language in which a direct message's code is named; of no effect in a channel
     */
    public static Delivery of(Letter letter, Words reader, Instant now) {
        var waiting = new DeliveryState.Waiting(now);
        return switch (letter.lane()) {
            case Lane.InChannel _ -> new Delivery(DeliveryId.random(), letter, now, waiting, Tries.NONE, null, 0);
            case Lane.ToPerson _ -> {
                var code = Codes.random();
                var foot = new Part.Fields(List.of(new Part.Field(reader.say("delivery.code"), code)));
                var signed = new Letter(letter.kind(), letter.lane(), letter.manner(), letter.subject(),
                        letter.card().plus(foot));
                yield new Delivery(DeliveryId.random(), signed, now, waiting, Tries.NONE, code, 0);
            }
        };
    }

    /** The same, not before {@code due}. */
    public Delivery notBefore(Instant due) {
        return new Delivery(id, letter, putAt, new DeliveryState.Waiting(due), tries, code, version);
    }

    /** The next stored form. */
    public Delivery moved(DeliveryState to, Tries after) {
        return new Delivery(id, letter, putAt, to, after, code, version + 1);
    }

    @Override
    public String toString() {
        return "delivery[" + id + ", " + letter.kind().word() + "]";
    }
}
