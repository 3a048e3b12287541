package dev.chickadee.sandbox;

import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

import dev.chickadee.sandbox.place.Block;
import dev.chickadee.sandbox.place.Change;
import dev.chickadee.sandbox.place.Chat;
import dev.chickadee.sandbox.place.Happened;
import dev.chickadee.sandbox.place.Json;
import dev.chickadee.sandbox.place.Message;
import dev.chickadee.sandbox.place.PlaceState;
import dev.chickadee.sandbox.place.RoomState;
import dev.chickadee.sandbox.place.Sheet;
import dev.chickadee.sandbox.place.Where;

/** A place as one person sees it, as JSON. Everything that leaves the server passes here, and nothing else does. */
final class Seen {

    /** So many of a channel's last messages are in the state; older ones are asked for. */
    static final int LAST = 100;

    private final Chat chat;

    Seen(Chat chat) {
        this.chat = chat;
    }

    /** All of it. */
    ObjectNode state(String place, String person) {
        return chat.inOne(() -> {
            var state = Where.place(chat, place);
            var someone = Where.person(state, person);
            var json = Json.MAPPER.createObjectNode().put("seq", chat.seq());
            json.set("place", placeFacts(state));
            json.putObject("me").put("id", someone.id()).put("name", someone.name()).put("handle", someone.handle())
                    .put("language", someone.locale().toLanguageTag()).put("directs", state.takesDirects(person));
            var channels = json.putArray("channels");
            for (var room : state.roomsOf(person)) {
                var channel = channel(state, room, person);
                messages(channel, room, person, room.seenBy(person), LAST);
                channels.add(channel);
            }
            json.set("form", form(state.sheet(person)));
            json.set("home", home(state, person));
            return json;
        });
    }

    /** The form that this person has open, or null. */
    @Nullable
    ObjectNode openForm(String place, String person) {
        return chat.inOne(() -> form(Where.place(chat, place).sheet(person)));
    }

    /** Messages of a channel before one of them, or of a thread; the newest {@code most} of them. */
    ObjectNode older(Page page, int most) {
        return chat.inOne(() -> {
            var where = Where.find(chat, page.place, page.person, page.channel);
            long before = page.before == null ? Long.MAX_VALUE : where.room().seqOf(where.message(page.before).id());
            var found = where.room().seenBy(page.person).stream().filter(m -> where.room().seqOf(m.id()) < before)
                    .filter(m -> page.thread == null || m.id().equals(page.thread)
                            || page.thread.equals(m.thread()))
                    .toList();
            return messages(Json.MAPPER.createObjectNode(), where.room(), page.person, found, most);
        });
    }

    /** Which messages are asked for. */
    record Page(String place, String person, String channel, @Nullable String before, @Nullable String thread) {}

    /** The bytes of a picture that this person sees somewhere, or null. */
    byte @Nullable [] picture(String place, String person, String picture) {
        return chat.inOne(() -> {
            var state = Where.place(chat, place);
            return state.picture(picture, Where.person(state, person).id());
        });
    }

    /** What this person is told about something that happened; null if it is not for them. */
    @Nullable
    ObjectNode event(Happened happened, String place, String person) {
        if (!happened.change().place().equals(place)
                || happened.onlyFor() != null && !happened.onlyFor().equals(person)) {
            return null;
        }
        return chat.inOne(() -> {
            var state = Where.place(chat, place);
            var room = happened.channel() == null ? null : state.room(happened.channel());
            if (room != null && !room.readBy(person)) {
                return null;
            }
            var json = event(happened, state, room, person);
            return json == null ? null : json.put("seq", happened.seq());
        });
    }

    private @Nullable ObjectNode event(Happened happened, PlaceState state, @Nullable RoomState room, String person) {
        return switch (happened.change()) {
            case Change.Said said -> message(state, room, person, said.message().id());
            case Change.Edited edited -> message(state, room, person, edited.message());
            case Change.Removed removed -> about("gone", state, room, person).put("message", removed.message());
            case Change.ReadUpTo _,Change.RoomSet _ -> about("channel", state, room, person);
            case Change.SheetShown _,Change.SheetGone _ -> {
                var json = Json.MAPPER.createObjectNode().put("kind", "form");
                yield json.set("form", form(state.sheet(person)));
            }
            case Change.HomeShown _ -> {
                var json = Json.MAPPER.createObjectNode().put("kind", "home");
                yield json.set("home", home(state, person));
            }
            case Change.DirectsSet set ->
                Json.MAPPER.createObjectNode().put("kind", "me").put("directs", set.open());
            case Change.PictureKept _ -> null;
        };
    }

    private @Nullable ObjectNode message(PlaceState state, @Nullable RoomState room, String person, String id) {
        var message = room == null ? null : room.message(id, person);
        if (room == null || message == null) {
            return null;
        }
        return about("message", state, room, person).set("message", message(room, person, message));
    }

    private ObjectNode about(String kind, PlaceState state, @Nullable RoomState room, String person) {
        var json = Json.MAPPER.createObjectNode().put("kind", kind);
        return room == null ? json : json.set("channel", channel(state, room, person));
    }

    private static ObjectNode placeFacts(PlaceState state) {
        var facts = state.facts();
        var json = Json.MAPPER.createObjectNode().put("id", facts.id()).put("name", facts.name())
                .put("flavour", facts.flavour().word()).put("typed", facts.flavour().limits().typed())
                .put("home", facts.flavour().hasHome()).put("directsCanBeOff", facts.flavour().directsCanBeOff());
        return json;
    }

    private static ObjectNode channel(PlaceState state, RoomState room, String person) {
        var facts = room.facts();
        boolean direct = room.directWith() != null;
        var json = Json.MAPPER.createObjectNode().put("id", facts.id()).put("name", direct ? "Chickadee" : facts.name())
                .put("topic", facts.topic())
                .put("kind", direct ? "direct" : facts.kind().name().toLowerCase(Locale.ROOT)).put("bot", room.bot())
                .put("archived", room.archived()).put("unread", room.unread(person))
                .put("mentions", room.mentions(person)).put("readUpTo", room.readUpTo(person));
        var members = json.putArray("members");
        state.facts().people().stream().filter(p -> room.readBy(p.id())).forEach(p -> members.add(p.id()));
        return json;
    }

    private static ObjectNode messages(ObjectNode json, RoomState room, String person, List<Message> all, int most) {
        var array = json.putArray("messages");
        all.subList(Math.max(0, all.size() - most), all.size()).forEach(m -> array.add(message(room, person, m)));
        return json.put("more", all.size() > most);
    }

    /** One message; the caller has checked that the person sees it. */
    static ObjectNode message(RoomState room, String person, Message message) {
        var json = Json.MAPPER.createObjectNode().put("id", message.id()).put("seq", room.seqOf(message.id()))
                .put("channel", message.channel()).put("thread", message.thread()).put("author", message.author())
                .put("at", message.at().toString())
                .put("edited", message.edited() == null ? null : message.edited().toString())
                .put("text", message.text()).put("onlyYou", person.equals(message.onlyFor()));
        json.set("blocks", blocks(message.blocks()));
        json.set("mentions", Json.MAPPER.valueToTree(message.mentions()));
        return json;
    }

    private static @Nullable ArrayNode home(PlaceState state, String person) {
        var home = state.home(person);
        return home == null ? null : blocks(home);
    }

    private static ArrayNode blocks(List<Block> blocks) {
        var array = Json.MAPPER.createArrayNode();
        // One by one: the type name is written only when the declared type is known.
        blocks.forEach(block -> array.add(Json.MAPPER.<ObjectNode>valueToTree(block)));
        return array;
    }

    static @Nullable ObjectNode form(@Nullable Sheet sheet) {
        if (sheet == null) {
            return null;
        }
        ObjectNode json = Json.MAPPER.valueToTree(sheet.content());
        json.put("view", sheet.view()).put("channel", sheet.channel()).put("saving", sheet.saving());
        json.set("typed", Json.MAPPER.valueToTree(sheet.typed()));
        json.set("faults", Json.MAPPER.valueToTree(sheet.faults()));
        return json;
    }
}
