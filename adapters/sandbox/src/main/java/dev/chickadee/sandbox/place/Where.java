package dev.chickadee.sandbox.place;

import dev.chickadee.chat.ChannelId;

/** A person in a channel they can open, as looked up under the lock. */
public record Where(PlaceState place, SandboxWorld.Someone someone, RoomState room) {

    /**
     * Finds them; call it inside {@link Chat#inOne}. A channel that the person cannot open is as unknown as one that
     * does not exist.
     *
     * @throws NotPossible if one of them is unknown
     */
    public static Where find(Chat chat, String place, String person, String channel) {
        var state = place(chat, place);
        var room = state.room(channel);
        if (room == null || !room.readBy(person(state, person).id())) {
            throw new NotPossible(404, "unknown-channel",
                    "This person sees no such channel (expected: a channel id from /api/sandbox/state).");
        }
        return new Where(state, person(state, person), room);
    }

    /** @throws NotPossible if there is no such place */
    public static PlaceState place(Chat chat, String place) {
        var state = chat.place(place);
        if (state == null) {
            throw new NotPossible(404, "unknown-place",
                    "There is no such place (expected: a place id from /api/sandbox/world).");
        }
        return state;
    }

    /** @throws NotPossible if nobody in the place has this id */
    public static SandboxWorld.Someone person(PlaceState state, String person) {
        var someone = state.facts().someone(person);
        if (someone == null) {
            throw new NotPossible(404, "unknown-person",
                    "There is no such person in this place (expected: a person id from /api/sandbox/world).");
        }
        return someone;
    }

    /** @throws NotPossible if the person sees no such message here */
    public Message message(String id) {
        var message = room.message(id, someone.id());
        if (message == null) {
            throw new NotPossible(404, "unknown-message", "This person sees no such message in this channel.");
        }
        return message;
    }

    public ChannelId channelId() {
        return new ChannelId(place.facts().placeId(), room.facts().id());
    }
}
