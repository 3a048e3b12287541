package dev.chickadee.app.house;

import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;

import org.jspecify.annotations.Nullable;

import dev.chickadee.app.command.SandboxSeed;
import dev.chickadee.app.command.Sandboxed;
import dev.chickadee.app.config.Settings;
import dev.chickadee.app.visit.Visitor;
import dev.chickadee.app.web.WebServer;
import dev.chickadee.sandbox.Sandbox;
import dev.chickadee.store.StoreConfig;
import dev.chickadee.store.Stores;

/** A whole Chickadee with its sandbox and page, for tests. */
public record OpenHouse(Stores stores, Sandbox sandbox, Chickadee chickadee, WebServer server, Visitor visitor)
        implements
            AutoCloseable {

    /** @param data where it is kept; null = nowhere */
    public static OpenHouse open(@Nullable Path data) {
        var clock = InstantSource.system();
        var stores = Stores.open(data == null ? StoreConfig.inMemory() : StoreConfig.inDirectory(data), clock);
        var sandbox = Sandbox.open(data == null ? null : data.resolve("chat"), clock);
        var usual = Sandboxed.settings(Path.of(""));
        var settings = new Settings(usual.data(), usual.log(), usual.db(), null, usual.web(), usual.delivery(),
                usual.attention(), usual.retention(), Path.of("../../playbooks").toAbsolutePath().normalize(),
                usual.slack(), usual.discord(), usual.communities());
        var chickadee = new Chickadee(stores, settings, sandbox.adapters(), clock);
        SandboxSeed.plant(stores, sandbox.world(), clock.instant());
        sandbox.connect(chickadee.desk());
        var server = WebServer.start(new Settings.Web("127.0.0.1", 0), chickadee.health(), chickadee.metrics(),
                sandbox.pages()::mount);
        chickadee.start();
        return new OpenHouse(stores, sandbox, chickadee, server, new Visitor(site(server)));
    }

    private static URI site(WebServer server) {
        return URI.create("http://127.0.0.1:" + server.port() + "/");
    }

    public URI site() {
        return site(server);
    }

    @Override
    public void close() {
        visitor.close();
        server.close();
        sandbox.close();
        chickadee.close();
    }
}
