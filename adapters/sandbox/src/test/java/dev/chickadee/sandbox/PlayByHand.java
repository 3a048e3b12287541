package dev.chickadee.sandbox;

import java.time.InstantSource;

import io.javalin.Javalin;

/** Serves the page with the fake desk, to look at it while working on it: {@code http://127.0.0.1:7399}. */
final class PlayByHand {

    private PlayByHand() {}

    public static void main(String[] args) {
        var sandbox = Sandbox.open(null, InstantSource.system());
        sandbox.connect(new FakeDesk());
        Showcase.fill(sandbox);
        Javalin.create(config -> {
            config.concurrency.useVirtualThreads = true;
            config.jetty.host = "127.0.0.1";
            config.jetty.port = 7399;
            sandbox.pages().mount(config);
        }).start();
    }
}
