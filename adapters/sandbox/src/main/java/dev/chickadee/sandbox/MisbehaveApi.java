package dev.chickadee.sandbox;

import java.util.Arrays;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;

import dev.chickadee.sandbox.place.Chat;
import dev.chickadee.sandbox.place.Json;
import dev.chickadee.sandbox.place.Misbehaviour;
import dev.chickadee.sandbox.place.NotPossible;
import dev.chickadee.sandbox.place.PersonSide;
import dev.chickadee.sandbox.place.Where;

/** Tells the simulated platforms to misbehave. */
final class MisbehaveApi {

    private final Chat chat;
    private final Misbehaviour misbehaviour;

    MisbehaveApi(Chat chat) {
        this.chat = chat;
        this.misbehaviour = chat.misbehaviour();
    }

    void show(Context ctx) {
        SandboxApi.write(ctx, now());
    }

    void change(Context ctx) {
        var ask = SandboxApi.ask(ctx, "place", "next", "times", "twice", "rate", "hide-visibility", "channel",
                "archived", "reset");
        boolean reset = ask.flag("reset", false);
        var next = ask.textOrNull("next");
        var kind = next == null ? null : kind(next);
        var place = next == null ? null : chat.inOne(() -> Where.place(chat, ask.text("place")).facts().id());
        int times = ask.number("times", 1, 1000);
        boolean twice = ask.flag("twice", !reset && misbehaviour.deliversTwice());
        boolean rate = ask.flag("rate", !reset && misbehaviour.limitsRate());
        boolean hide = ask.flag("hide-visibility", !reset && misbehaviour.hidesVisibility());
        var channel = ask.textOrNull("channel");
        if (channel != null) {
            new PersonSide(chat).archive(ask.text("place"), channel, ask.flag("archived", false));
        }
        if (reset) {
            misbehaviour.reset();
        }
        if (kind != null && place != null) {
            misbehaviour.plan(place, kind, times);
        }
        misbehaviour.deliverTwice(twice);
        misbehaviour.limitRate(rate);
        misbehaviour.hideVisibility(hide);
        SandboxApi.write(ctx, now());
    }

    private static Misbehaviour.Kind kind(String word) {
        return Arrays.stream(Misbehaviour.Kind.values()).filter(k -> k.word().equals(word)).findFirst()
                .orElseThrow(() -> new NotPossible(422, "unknown-kind", "next: expected one of "
                        + String.join(", ",
                                Arrays.stream(Misbehaviour.Kind.values()).map(Misbehaviour.Kind::word).toList())
                        + "."));
    }

    private ObjectNode now() {
        var json = Json.MAPPER.createObjectNode().put("twice", misbehaviour.deliversTwice())
                .put("rate", misbehaviour.limitsRate()).put("hide-visibility", misbehaviour.hidesVisibility());
        var left = json.putObject("left");
        chat.world().places().forEach(place -> left.put(place.id(), misbehaviour.left(place.id())));
        return json;
    }
}
