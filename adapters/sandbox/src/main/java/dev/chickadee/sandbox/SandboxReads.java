package dev.chickadee.sandbox;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;

import dev.chickadee.chat.CommandSpec;
import dev.chickadee.sandbox.place.Chat;
import dev.chickadee.sandbox.place.Flavour;
import dev.chickadee.sandbox.place.Json;
import dev.chickadee.sandbox.place.NotPossible;
import dev.chickadee.sandbox.place.SandboxWorld;

/** The reads of the JSON API, one method each. */
final class SandboxReads {

    private final Chat chat;
    private final Seen seen;
    private final Function<Flavour, SandboxInbox> inboxes;

    SandboxReads(Chat chat, Seen seen, Function<Flavour, SandboxInbox> inboxes) {
        this.chat = chat;
        this.seen = seen;
        this.inboxes = inboxes;
    }

    /** Places and people; no channel. */
    void world(Context ctx) {
        var json = Json.MAPPER.createObjectNode();
        var places = json.putArray("places");
        for (var place : chat.world().places()) {
            var node = places.addObject().put("id", place.id()).put("name", place.name())
                    .put("community", place.community()).put("flavour", place.flavour().word());
            var people = node.putArray("people");
            place.people().forEach(someone -> people.add(person(someone)));
        }
        SandboxApi.write(ctx, json);
    }

    void state(Context ctx) {
        SandboxApi.write(ctx, seen.state(query(ctx, "place"), query(ctx, "person")));
    }

    void messages(Context ctx) {
        var page = new Seen.Page(query(ctx, "place"), query(ctx, "person"), query(ctx, "channel"),
                ctx.queryParam("before"), ctx.queryParam("thread"));
        SandboxApi.write(ctx, seen.older(page, Seen.LAST));
    }

    void picture(Context ctx) {
        var bytes = seen.picture(query(ctx, "place"), query(ctx, "person"), ctx.pathParam("picture"));
        if (bytes == null) {
            throw new NotPossible(404, "unknown-picture", "This person sees no such picture.");
        }
        ctx.contentType("image/png").result(bytes);
    }

    /** The commands that can be given, in the order of the help text; none while the bot is starting. */
    void commands(Context ctx) {
        var locale = language(ctx);
        var json = Json.MAPPER.createObjectNode();
        var commands = json.putArray("commands");
        var desk = inboxes.apply(Flavour.SLACK).desk();
        for (var spec : desk == null ? List.<CommandSpec>of() : desk.commands()) {
            commands.addObject().put("name", spec.name()).put("usage", spec.usage()).put("summary",
                    summary(spec, locale));
        }
        SandboxApi.write(ctx, json);
    }

    /** The page's own words. */
    void words(Context ctx) {
        SandboxApi.write(ctx, Json.MAPPER.valueToTree(PageWords.in(language(ctx)).all()));
    }

    /** How fast first answers came, by platform. */
    void figures(Context ctx) {
        ObjectNode json = Json.MAPPER.createObjectNode();
        for (var flavour : Flavour.values()) {
            json.set(flavour.platform().name(), Json.MAPPER.valueToTree(inboxes.apply(flavour).deadlines().figures()));
        }
        SandboxApi.write(ctx, json);
    }

    static String query(Context ctx, String key) {
        var value = ctx.queryParam(key);
        if (value == null || value.isEmpty()) {
            throw new NotPossible(422, "missing", key + ": missing (expected: in the query).");
        }
        return value;
    }

    private static ObjectNode person(SandboxWorld.Someone someone) {
        var json = Json.MAPPER.createObjectNode().put("id", someone.id()).put("name", someone.name())
                .put("handle", someone.handle()).put("language", someone.locale().toLanguageTag())
                .put("colour", someone.colour());
        json.set("roles", Json.MAPPER.valueToTree(someone.roles()));
        return json;
    }

    private static Locale language(Context ctx) {
        var asked = ctx.queryParam("language");
        return asked == null ? Locale.ENGLISH : Locale.forLanguageTag(asked);
    }

    private static String summary(CommandSpec spec, Locale locale) {
        var summary = spec.summary().get(Locale.of(locale.getLanguage()));
        return summary != null ? summary : spec.summary().getOrDefault(Locale.ENGLISH, "");
    }
}
