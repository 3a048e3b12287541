package dev.chickadee.app.command;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import dev.chickadee.app.Home;
import dev.chickadee.app.Streams;
import dev.chickadee.app.config.Settings;
import dev.chickadee.app.house.Chickadee;
import dev.chickadee.app.web.WebServer;
import dev.chickadee.app.web.WebServer.CannotListen;
import dev.chickadee.sandbox.Sandbox;
import dev.chickadee.store.StoreConfig;
import dev.chickadee.store.StoreFailure;
import dev.chickadee.store.Stores;

/** A chat in the browser with two communities and the bot; needs no token. */
@Command(name = "sandbox", mixinStandardHelpOptions = true, description = {
        "A chat in your browser with two communities that run Chickadee. Needs no token.",
        "Everybody on this machine can open it; nobody else can."})
public final class SandboxCommand implements Callable<Integer> {

    private static final String HOST = "127.0.0.1";

    private final Streams streams;
    private final InstantSource clock;

    @Option(names = "--port", defaultValue = "8722", description = "Where the page is served, 0 = any free port (default: 8722)")
    private int port;

    @Option(names = "--data", paramLabel = "DIR", description = "Where it is kept (default: data/sandbox); remove it to begin anew")
    private @Nullable Path data;

    public SandboxCommand(Streams streams, InstantSource clock) {
        this.streams = streams;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        if (port < 0 || port > 65_535) {
            return new Cannot("--port: " + port + " (expected: 0-65535)").tell(streams.err());
        }
        try (var running = new Running()) {
            var server = open(running);
            streams.answer().println("Open http://" + HOST + ":" + server.port() + "/ (Ctrl-C ends it)");
            running.untilStopped();
            return 0;
        } catch (Cannot cannot) {
            return cannot.tell(streams.err());
        }
    }

    private WebServer open(Running running) {
        var directory = data == null ? Home.folder().resolve("data/sandbox") : data.toAbsolutePath().normalize();
        try {
            WebServer.checkFree(new Settings.Web(HOST, port));
            var stores = running.add(Stores.open(StoreConfig.inDirectory(directory), clock));
            var sandbox = running.add(Sandbox.open(directory.resolve("chat"), clock));
            var chickadee = running
                    .add(new Chickadee(stores, Sandboxed.settings(directory), sandbox.adapters(), clock));
            SandboxSeed.plant(stores, sandbox.world(), clock.instant());
            sandbox.connect(chickadee.desk());
            var server = running.add(WebServer.start(new Settings.Web(HOST, port), chickadee.health(),
                    chickadee.metrics(), sandbox.pages()::mount));
            // Closed first: the pages' streams must end while their connections are there.
            running.add(sandbox);
            chickadee.start();
            return server;
        } catch (StoreFailure | IllegalStateException | IllegalArgumentException e) {
            throw new Cannot(String.valueOf(e.getMessage()));
        } catch (CannotListen e) {
            throw new Cannot("Port " + port + " is taken. Choose another one: chickadee sandbox --port 8780");
        }
    }
}
