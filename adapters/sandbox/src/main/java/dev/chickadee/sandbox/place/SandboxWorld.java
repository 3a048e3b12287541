package dev.chickadee.sandbox.place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.jspecify.annotations.Nullable;

import dev.chickadee.chat.ChannelId;
import dev.chickadee.chat.Person;
import dev.chickadee.chat.PlaceId;

/** Who and what exists at the start, as plain data. The app reads the roles from it when it sets up the communities. */
public record SandboxWorld(List<Place> places) {

    public SandboxWorld {
        places = List.copyOf(places);
        long different = places.stream().map(Place::id).distinct().count();
        if (different != places.size()) {
            throw new IllegalArgumentException("places: an id stands twice (expected: different ids)");
        }
    }

    /** Acorn Foundation and Birch Collective. */
    public static SandboxWorld standard() {
        try (var in = SandboxWorld.class.getResourceAsStream("/dev/chickadee/sandbox/world.json")) {
            return Json.MAPPER.readValue(Objects.requireNonNull(in, "world.json"), SandboxWorld.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The place with this id, or null. */
    public @Nullable Place place(String id) {
        return places.stream().filter(p -> p.id.equals(id)).findFirst().orElse(null);
    }

    /** One workspace or guild. {@code community} is the name the app gives the community that meets there. */
    public record Place(String id, String community, String name, Flavour flavour, List<Someone> people,
            List<Room> channels, List<Seed> messages) {

        public Place {
            people = List.copyOf(people);
            channels = List.copyOf(channels);
            messages = List.copyOf(messages);
        }

        /** The id in the port. */
        public PlaceId placeId() {
            return new PlaceId(flavour.platform(), id);
        }

        public Person person(Someone someone) {
            return new Person(placeId(), someone.id);
        }

        public ChannelId channel(Room room) {
            return new ChannelId(placeId(), room.id);
        }

        /** The person with this id, or null. */
        public @Nullable Someone someone(String id) {
            return people.stream().filter(p -> p.id.equals(id)).findFirst().orElse(null);
        }
    }

    /** A person. {@code roles} are what the app's set-up gives; the simulated platform knows nothing of them. */
    public record Someone(String id, String name, String handle, Locale locale, ZoneId zone, String colour,
            List<String> roles) {
        @JsonCreator
        public Someone {
            roles = List.copyOf(roles);
        }

        /** Whether the place itself knows them as its administrator. */
        public boolean admin() {
            return roles.contains("admin");
        }
    }

    /**
     * A channel. {@code members} matters where it is private; {@code bot} says whether Chickadee was invited.
     * {@code use} says what the app may use it for: {@code responders}, {@code alerts} or nothing.
     */
    public record Room(String id, String name, String topic, Kind kind, boolean bot, boolean archived, String use,
            List<String> members) {
        @JsonCreator
        public Room {
            members = List.copyOf(members);
        }
    }

    /** Who can read a channel. */
    public enum Kind {
        PUBLIC, PRIVATE, SHARED
    }

    /** Something said before the story begins. */
    public record Seed(String channel, String by, int minutesAgo, String text) {}
}
