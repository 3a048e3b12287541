package dev.chickadee.app.browser;

import java.nio.file.Path;
import java.time.InstantSource;

import dev.chickadee.app.command.SandboxSeed;
import dev.chickadee.app.command.Sandboxed;
import dev.chickadee.app.config.Settings;
import dev.chickadee.app.house.Chickadee;
import dev.chickadee.app.web.WebServer;
import dev.chickadee.sandbox.Sandbox;
import dev.chickadee.store.StoreConfig;
import dev.chickadee.store.Stores;

/** The whole product as {@code chickadee sandbox} wires it, in this process, on a free port and with its files in a folder. */
final class SandboxUnderTest implements AutoCloseable {

    private final Stores stores;
    private final Sandbox sandbox;
    private final Chickadee chickadee;
    private final WebServer server;

    private SandboxUnderTest(Stores stores, Sandbox sandbox, Chickadee chickadee, WebServer server) {
        this.stores = stores;
        this.sandbox = sandbox;
        this.chickadee = chickadee;
        this.server = server;
    }

    static SandboxUnderTest open(Path folder) {
        var clock = InstantSource.system();
        var stores = Stores.open(StoreConfig.inDirectory(folder), clock);
        var sandbox = Sandbox.open(folder.resolve("chat"), clock);
        var chickadee = new Chickadee(stores, Sandboxed.settings(folder), sandbox.adapters(), clock);
        SandboxSeed.plant(stores, sandbox.world(), clock.instant());
        sandbox.connect(chickadee.desk());
        var server = WebServer.start(new Settings.Web("127.0.0.1", 0), chickadee.health(), chickadee.metrics(),
                sandbox.pages()::mount);
        chickadee.start();
        return new SandboxUnderTest(stores, sandbox, chickadee, server);
    }

    int port() {
        return server.port();
    }

    @Override
    public void close() throws Exception {
        sandbox.close();
        server.close();
        chickadee.close();
        stores.close();
    }
}
