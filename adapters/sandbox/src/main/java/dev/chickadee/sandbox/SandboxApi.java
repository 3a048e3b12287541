package dev.chickadee.sandbox;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;

import dev.chickadee.sandbox.SandboxInbox.Taken;
import dev.chickadee.sandbox.place.Chat;
import dev.chickadee.sandbox.place.Json;
import dev.chickadee.sandbox.place.NotPossible;
import dev.chickadee.sandbox.place.PersonSide;

/** The writes of the JSON API, one method each. */
final class SandboxApi {

    private static final int WAIT_SECONDS = 10;

    private final Chat chat;
    private final Acts acts;
    private final Seen seen;
    private final PersonSide people;

    SandboxApi(Chat chat, Acts acts, Seen seen) {
        this.chat = chat;
        this.acts = acts;
        this.seen = seen;
        this.people = new PersonSide(chat);
    }

    void say(Context ctx) {
        var ask = ask(ctx, "place", "person", "channel", "thread", "text");
        var said = people.say(ask.text("place"), ask.text("person"), ask.text("channel"), ask.textOrNull("thread"),
                ask.text("text"));
        write(ctx.status(201), Json.MAPPER.createObjectNode().put("message", said.id()));
    }

    void read(Context ctx) {
        var ask = ask(ctx, "place", "person", "channel", "message");
        people.read(ask.text("place"), ask.text("person"), ask.text("channel"), ask.text("message"));
        done(ctx);
    }

    void hide(Context ctx) {
        var ask = ask(ctx, "place", "person", "channel", "message");
        people.hide(ask.text("place"), ask.text("person"), ask.text("channel"), ask.text("message"));
        done(ctx);
    }

    void directs(Context ctx) {
        var ask = ask(ctx, "place", "person", "open");
        people.takeDirects(ask.text("place"), ask.text("person"), ask.flag("open", true));
        done(ctx);
    }

    void invite(Context ctx) {
        var ask = ask(ctx, "place", "person", "channel", "in");
        people.invite(ask.text("place"), ask.text("person"), ask.text("channel"), ask.flag("in", true));
        done(ctx);
    }

    void close(Context ctx) {
        var ask = ask(ctx, "place", "person", "view");
        if (!people.closeForm(ask.text("place"), ask.text("person"), ask.text("view"))) {
            throw new NotPossible(404, "unknown-form", "This form is not open (any more).");
        }
        done(ctx);
    }

    void command(Context ctx) {
        var ask = ask(ctx, "place", "person", "channel", "command", "text", "wait");
        tell(ctx, ask, acts.command(ask));
    }

    void press(Context ctx) {
        var ask = ask(ctx, "place", "person", "channel", "message", "action", "ref", "wait");
        tell(ctx, ask, acts.press(ask, null));
    }

    void choose(Context ctx) {
        var ask = ask(ctx, "place", "person", "channel", "message", "action", "ref", "values", "wait");
        tell(ctx, ask, acts.press(ask, ask.texts("values")));
    }

    void submit(Context ctx) {
        var ask = ask(ctx, "place", "person", "view", "answers", "wait");
        tell(ctx, ask, acts.submit(ask));
    }

    void flag(Context ctx) {
        var ask = ask(ctx, "place", "person", "channel", "message", "wait");
        tell(ctx, ask, acts.flag(ask));
    }

    void home(Context ctx) {
        var ask = ask(ctx, "place", "person", "wait");
        tell(ctx, ask, acts.home(ask));
    }

    private void tell(Context ctx, Ask ask, Taken taken) {
        switch (taken) {
            case Taken.FormOpened _ -> {
                var json = Json.MAPPER.createObjectNode().put("outcome", "form");
                json.set("form", seen.openForm(ask.text("place"), ask.text("person")));
                write(ctx, json);
            }
            case Taken.Refused(var faults) -> {
                var json = Json.MAPPER.createObjectNode().put("outcome", "refused");
                json.set("faults", Json.MAPPER.valueToTree(faults));
                write(ctx, json);
            }
            case Taken.Accepted(var work) -> waited(ctx, ask, work, "accepted");
            case Taken.Saving(var work) -> waited(ctx, ask, work, "saving");
            case Taken.Failed(var why) -> throw failure(why);
        }
    }

    private void waited(Context ctx, Ask ask, CompletableFuture<?> work, String meanwhile) {
        boolean done = work.isDone() || ask.flag("wait", false) && ends(work);
        write(ctx.status(done ? 200 : 202),
                Json.MAPPER.createObjectNode().put("outcome", done ? "done" : meanwhile).put("seq", chat.seq()));
    }

    private static boolean ends(CompletableFuture<?> work) {
        try {
            work.get(WAIT_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static NotPossible failure(String why) {
        return switch (why) {
            case "not-ready" -> new NotPossible(503, why, "Chickadee is still starting: try again in a moment.");
            case "too-late" ->
                new NotPossible(504, why, "Chickadee did not answer within 3 seconds: nothing was sent. Try again.");
            case "trigger-used" -> new NotPossible(409, why, "This press was used already: press again.");
            default -> new NotPossible(502, "failed", "Chickadee failed to answer: nothing was stored. Try again.");
        };
    }

    /** Reads the body, at most 1 MiB of it. */
    static Ask ask(Context ctx, String... known) {
        Guard.checkWrite(ctx);
        return Ask.of(Bodies.read(ctx), Set.of(known));
    }

    static void write(Context ctx, JsonNode json) {
        ctx.contentType("application/json; charset=utf-8").result(Bodies.bytes(json));
    }

    private void done(Context ctx) {
        ObjectNode json = Json.MAPPER.createObjectNode().put("seq", chat.seq());
        write(ctx, json);
    }
}
