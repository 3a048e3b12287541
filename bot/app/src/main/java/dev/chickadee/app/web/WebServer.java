package dev.chickadee.app.web;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.function.Consumer;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.util.JavalinBindException;

import dev.chickadee.app.config.Settings;

/** Serves {@code /healthz} and {@code /metrics}, and what is mounted beside them. Each request has a virtual thread. */
public final class WebServer implements AutoCloseable {

    private static final int LARGEST_REQUEST = 2 << 20;
    private static final Map<String, String> HEADERS = Map.of("Content-Security-Policy",
            "default-src 'none'; frame-ancestors 'none'; base-uri 'none'", "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer", "Cross-Origin-Resource-Policy", "same-origin", "Cache-Control",
            "no-store");

    private final Javalin server;

    /** It cannot listen there: the address is taken, unknown or not allowed. */
    public static final class CannotListen extends RuntimeException {

        private static final long serialVersionUID = 1L;

        CannotListen(String message) {
            super(message);
        }
    }

    private WebServer(Javalin server) {
        this.server = server;
    }

    /**
     * Starts listening.
     *
     * @param mount adds further routes
     * @throws CannotListen saying why and what to do
     */
    public static WebServer start(Settings.Web web, Health health, Metrics metrics, Consumer<JavalinConfig> mount) {
        var server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            config.startup.startupWatcherEnabled = false;
            config.concurrency.useVirtualThreads = true;
            config.http.maxRequestSize = LARGEST_REQUEST;
            config.jetty.modifyHttpConfiguration(http -> {
                http.setSendServerVersion(false);
                http.setSendXPoweredBy(false);
            });
            config.routes.get("/healthz", ctx -> health(ctx, health));
            config.routes.get("/metrics", ctx -> metrics(ctx, metrics));
            mount.accept(config);
        });
        try {
            return new WebServer(server.start(web.host(), web.port()));
        } catch (JavalinBindException e) {
            server.stop();
            throw taken(web);
        }
    }

    /** Asks before anything is opened whether the port is free, so that a taken one costs a line and nothing else. */
    public static void checkFree(Settings.Web web) {
        try (var probe = new ServerSocket()) {
            probe.bind(new InetSocketAddress(web.host(), web.port()));
        } catch (IOException taken) {
            throw taken(web);
        }
    }

    private static CannotListen taken(Settings.Web web) {
        return new CannotListen("Port " + web.port() + " of " + web.host()
                + " cannot be used: another program may have it. Choose another one with --port or web.port.");
    }

    public int port() {
        return server.port();
    }

    private static void health(Context ctx, Health health) {
        var report = health.look();
        headers(ctx);
        ctx.status(report.fine() ? 200 : 503).contentType("application/json; charset=utf-8").result(report.json());
    }

    private static void metrics(Context ctx, Metrics metrics) {
        headers(ctx);
        ctx.contentType("text/plain; version=0.0.4; charset=utf-8").result(metrics.scrape());
    }

    private static void headers(Context ctx) {
        HEADERS.forEach(ctx::header);
    }

    /** Lets requests under way end, for a moment. */
    @Override
    public void close() {
        server.stop();
    }
}
