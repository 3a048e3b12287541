package dev.chickadee.app.command;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import dev.chickadee.app.Streams;
import dev.chickadee.app.config.Settings;
import dev.chickadee.app.house.Chickadee;
import dev.chickadee.app.house.FileCommunities;
import dev.chickadee.app.jobs.Reload;
import dev.chickadee.app.web.WebServer;
import dev.chickadee.app.web.WebServer.CannotListen;

/** Chickadee as its configuration describes it. */
@Command(name = "run", mixinStandardHelpOptions = true, description = "Runs Chickadee as config/chickadee.yaml describes it.")
public final class RunCommand implements Callable<Integer> {

    private static final Logger LOG = LoggerFactory.getLogger(RunCommand.class);
    private static final Duration LOOK = Duration.ofSeconds(10);

    private final Streams streams;
    private final InstantSource clock;

    @Mixin
    private final Configured configured = new Configured();

    public RunCommand(Streams streams, InstantSource clock) {
        this.streams = streams;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        try (var running = new Running()) {
            var settings = configured.settings();
            Platforms.check(settings, configured.file().path());
            var server = open(running, settings);
            streams.answer().println("Chickadee runs; its health: http://" + settings.web().host() + ":" + server.port()
                    + "/healthz (Ctrl-C ends it)");
            running.untilStopped();
            return 0;
        } catch (Cannot cannot) {
            return cannot.tell(streams.err());
        }
    }

    private WebServer open(Running running, Settings settings) {
        var stores = running.add(Configured.open(settings, clock));
        try {
            FileCommunities.apply(settings, stores);
            var chickadee = running.add(new Chickadee(stores, settings, List.of(), clock));
            var server = running.add(WebServer.start(settings.web(), chickadee.health(), chickadee.metrics(),
                    _ -> LOG.debug("No page is served beside health and metrics.")));
            chickadee.start();
            look(running, new Reload(configured.file(), chickadee::take), chickadee);
            return server;
        } catch (IllegalStateException | IllegalArgumentException | CannotListen e) {
            throw new Cannot(String.valueOf(e.getMessage()));
        }
    }

    /** Each process looks at its own files, so this is no job of the shared scheduler. */
    private static void look(Running running, Reload reload, Chickadee chickadee) {
        ScheduledExecutorService watch = running.add(Executors.newSingleThreadScheduledExecutor(
                Thread.ofVirtual().name("reload").factory()));
        var _ = watch.scheduleWithFixedDelay(() -> {
            try {
                reload.look();
                chickadee.lookAtPlaybooks();
            } catch (RuntimeException broken) {
                LOG.warn("A changed file could not be taken; all stays as it was", broken);
            }
        }, LOOK.toSeconds(), LOOK.toSeconds(), TimeUnit.SECONDS);
    }
}
