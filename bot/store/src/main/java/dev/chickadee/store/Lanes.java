package dev.chickadee.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.chickadee.chat.ChannelId;
import dev.chickadee.chat.Person;
import dev.chickadee.chat.PlaceId;
import dev.chickadee.chat.Platform;
import dev.chickadee.delivery.Lane;

/**
 * How a lane is stored: a channel by its names, a person by a keyed hash, with the person sealed beside it. Seals what
 * stands in such a row under the identity key alone.
 */
final class Lanes {

    private static final String PERSON = "person/";

    private final Sealer sealer;

    Lanes(Sealer sealer) {
        this.sealer = sealer;
    }

    /** No part of a channel's name holds a slash, and only a person's lane has one. */
    String word(Lane lane) {
        return switch (lane) {
            case Lane.InChannel(var channel) -> channel.place().platform().name() + "/" + channel.place().value() + "/"
                    + channel.value();
            case Lane.ToPerson(var person) -> PERSON + sealer.blindPerson(person);
        };
    }

    /** All words under which rows of this person may stand. */
    List<String> words(Person person) {
        return sealer.everyBlindPerson(person).stream().map(hash -> PERSON + hash).toList();
    }

    byte @Nullable [] target(Lane lane, Cell cell) {
        return switch (lane) {
            case Lane.InChannel _ -> null;
            case Lane.ToPerson(var person) -> seal(ChatJson.print(person), cell);
        };
    }

    Lane lane(String word, byte @Nullable [] target, Cell cell) {
        if (target != null) {
            return Lane.of(ChatJson.person(open(target, cell)));
        }
        var names = word.split("/", 3);
        if (names.length != 3) {
            throw new StoreFailure("A stored lane is damaged. Restore its row from a backup.");
        }
        return Lane.of(new ChannelId(new PlaceId(new Platform(names[0]), names[1]), names[2]));
    }

    byte[] seal(String words, Cell cell) {
        return Crypto.sure(() -> sealer.keys().identity().encrypt(words.getBytes(StandardCharsets.UTF_8),
                cell.bytes()));
    }

    String open(byte[] sealed, Cell cell) {
        try {
            return new String(sealer.keys().identity().decrypt(sealed, cell.bytes()), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new StoreFailure("A value in " + cell.table() + "." + cell.column()
                    + " does not open: the key file is not the one it was sealed with."
                    + " Put the right key file back.", e);
        }
    }
}
