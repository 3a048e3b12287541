package dev.chickadee.sandbox;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import io.javalin.http.Context;
import io.javalin.http.sse.SseClient;

import dev.chickadee.sandbox.place.Chat;
import dev.chickadee.sandbox.place.NotPossible;
import dev.chickadee.sandbox.place.Where;

/** Tells one page after the other what happens, as its person sees it (server-sent events, WHATWG HTML section 9.2). */
final class Stream {

    /** A page that hears nothing for so long cannot tell a quiet chat from a dead server. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);
    private static final int MOST = 500;

    private final Chat chat;
    private final Seen seen;
    private final AtomicInteger open = new AtomicInteger();

    Stream(Chat chat, Seen seen) {
        this.chat = chat;
        this.seen = seen;
    }

    /** Run before anything is sent. @throws NotPossible if place or person is unknown, or too many pages are open */
    void check(Context ctx) {
        var place = SandboxReads.query(ctx, "place");
        var person = SandboxReads.query(ctx, "person");
        chat.inOne(() -> Where.person(Where.place(chat, place), person));
        since(ctx);
        if (open.get() >= MOST) {
            throw new NotPossible(503, "too-many", "Too many pages are open: close some.");
        }
    }

    /** Tells this page what happens until it goes away. */
    void start(SseClient client) {
        var place = SandboxReads.query(client.ctx(), "place");
        var person = SandboxReads.query(client.ctx(), "person");
        long since = since(client.ctx());
        open.incrementAndGet();
        client.keepAlive();
        Thread.ofVirtual().name("sandbox-stream").start(() -> {
            try {
                run(client, place, person, since);
            } finally {
                open.decrementAndGet();
                client.close();
            }
        });
    }

    private void run(SseClient client, String place, String person, long from) {
        long since = from;
        while (!client.terminated()) {
            try {
                var news = chat.after(since, HEARTBEAT);
                if (news == null) {
                    client.sendEvent("reset", "{}");
                    return;
                }
                if (news.isEmpty()) {
                    client.sendComment("still here");
                }
                for (var happened : news) {
                    since = happened.seq();
                    var event = seen.event(happened, place, person);
                    if (event != null) {
                        client.sendEvent("change", new String(Bodies.bytes(event), StandardCharsets.UTF_8),
                                Long.toString(since));
                    }
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** A browser that reconnects says in a header what it heard last; that is newer than what its address says. */
    private static long since(Context ctx) {
        var heard = ctx.header("Last-Event-ID");
        var asked = heard != null ? heard : ctx.queryParam("since");
        try {
            return asked == null ? 0 : Long.parseLong(asked);
        } catch (NumberFormatException e) {
            throw new NotPossible(422, "wrong-type", "since: expected a whole number.");
        }
    }
}
