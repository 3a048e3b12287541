package dev.chickadee.store;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.chickadee.chat.ChannelId;
import dev.chickadee.chat.MessageRef;
import dev.chickadee.chat.Person;
import dev.chickadee.chat.PlaceId;
import dev.chickadee.chat.Platform;

/** A person and a list of messages as JSON: version 1 of each. */
final class ChatJson {

    private static final int VERSION = 1;

    private ChatJson() {}

    static String print(Person person) {
        return Stored.print(place(Stored.document(VERSION), person.place()).put("user", person.userId()));
    }

    static Person person(String text) {
        var json = Stored.parse("person", text, VERSION);
        return new Person(place(json), Stored.text(json, "user"));
    }

    static String print(List<MessageRef> messages) {
        var json = Stored.document(VERSION);
        json.set("messages", Stored.array(messages, message -> place(Stored.object(), message.channel().place())
                .put("channel", message.channel().value()).put("message", message.messageId())));
        return Stored.print(json);
    }

    static List<MessageRef> messages(String text) {
        return Stored.list(Stored.parse("list of messages", text, VERSION), "messages",
                message -> new MessageRef(new ChannelId(place(message), Stored.text(message, "channel")),
                        Stored.text(message, "message")));
    }

    private static ObjectNode place(ObjectNode json, PlaceId place) {
        return json.put("platform", place.platform().name()).put("place", place.value());
    }

    private static PlaceId place(JsonNode json) {
        return new PlaceId(new Platform(Stored.text(json, "platform")), Stored.text(json, "place"));
    }
}
