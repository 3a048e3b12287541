package dev.chickadee.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Function;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dev.chickadee.sandbox.place.Chat;
import dev.chickadee.sandbox.place.Flavour;
import dev.chickadee.sandbox.place.Json;
import dev.chickadee.sandbox.place.NotPossible;

/** The sandbox's page at {@code /}, its files under {@code /sandbox/} and its JSON API under {@code /api/sandbox/}. */
public final class SandboxPages {

    private static final Logger LOG = LoggerFactory.getLogger(SandboxPages.class);
    private static final String API = "/api/sandbox/";
    private static final Map<String, String> TYPES = Map.of("html", "text/html; charset=utf-8", "css",
            "text/css; charset=utf-8", "js", "text/javascript; charset=utf-8", "svg", "image/svg+xml");

    private final SandboxApi writes;
    private final SandboxReads reads;
    private final MisbehaveApi misbehave;
    private final Stream stream;

    SandboxPages(Chat chat, Function<Flavour, SandboxInbox> inboxes) {
        var seen = new Seen(chat);
        this.writes = new SandboxApi(chat, new Acts(chat, inboxes), seen);
        this.reads = new SandboxReads(chat, seen, inboxes);
        this.misbehave = new MisbehaveApi(chat);
        this.stream = new Stream(chat, seen);
    }

    /** Adds the routes. Call once, while the server is configured; the server must listen on the loopback address only. */
    public void mount(JavalinConfig config) {
        get(config, "/", ctx -> file(ctx, "index.html"));
        get(config, "/sandbox/{file}", ctx -> file(ctx, ctx.pathParam("file")));
        get(config, API + "world", reads::world);
        get(config, API + "state", reads::state);
        get(config, API + "messages", reads::messages);
        get(config, API + "commands", reads::commands);
        get(config, API + "words", reads::words);
        get(config, API + "figures", reads::figures);
        get(config, API + "picture/{picture}", reads::picture);
        get(config, API + "misbehave", misbehave::show);
        post(config, "misbehave", misbehave::change);
        post(config, "say", writes::say);
        post(config, "read", writes::read);
        post(config, "hide", writes::hide);
        post(config, "directs", writes::directs);
        post(config, "invite", writes::invite);
        post(config, "close", writes::close);
        post(config, "command", writes::command);
        post(config, "press", writes::press);
        post(config, "choose", writes::choose);
        post(config, "submit", writes::submit);
        post(config, "flag", writes::flag);
        post(config, "home", writes::home);
        mountStream(config);
        var unknown = safely(ctx -> {
            throw new NotPossible(404, "unknown-address", "There is nothing here; bot/docs/sandbox-api.md lists all.");
        });
        config.routes.get(API + "<rest>", unknown);
        config.routes.post(API + "<rest>", unknown);
    }

    private void mountStream(JavalinConfig config) {
        config.routes.before(API + "stream", safely(stream::check));
        config.routes.sse(API + "stream", stream::start);
    }

    private static void get(JavalinConfig config, String path, Handler handler) {
        config.routes.get(path, safely(handler));
    }

    private static void post(JavalinConfig config, String path, Handler handler) {
        config.routes.post(API + path, safely(handler));
    }

    /** Guards a handler, and turns whatever it throws into one JSON error without a stack trace. */
    private static Handler safely(Handler handler) {
        return ctx -> {
            Guard.headers(ctx);
            try {
                Guard.check(ctx);
                handler.handle(ctx);
            } catch (NotPossible e) {
                error(ctx, e.status(), e.code(), e.sentence());
            } catch (RuntimeException e) {
                LOG.error("{} {} failed", ctx.method(), ctx.path(), e);
                error(ctx, 500, "internal", "Something broke inside Chickadee; the log says what.");
            }
        };
    }

    private static void error(Context ctx, int status, String code, String sentence) {
        var json = Json.MAPPER.createObjectNode();
        json.putObject("error").put("code", code).put("message", sentence);
        SandboxApi.write(ctx.status(status), json);
        ctx.skipRemainingHandlers();
    }

    private static void file(Context ctx, String name) {
        var type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        boolean plain = name.chars().allMatch(c -> c >= 'a' && c <= 'z' || c == '-' || c == '.');
        try (var in = type == null || !plain
                ? null
                : SandboxPages.class.getResourceAsStream("/dev/chickadee/sandbox/page/" + name)) {
            if (in == null) {
                throw new NotPossible(404, "unknown-address", "There is no such file.");
            }
            ctx.contentType(String.valueOf(type)).result(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
