package dev.chickadee.app.command;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import dev.chickadee.app.Home;
import dev.chickadee.app.config.Settings;
import dev.chickadee.community.Community;
import dev.chickadee.delivery.Dispatcher;
import dev.chickadee.report.Attention;
import dev.chickadee.store.StoreConfig;

/** The configuration of the sandbox and of the demo: the defaults, whatever the file says, so that it always starts. */
public final class Sandboxed {

    private static final Duration YEAR = Duration.ofDays(365);

    private Sandboxed() {}

    public static Settings settings(Path data) {
        return new Settings(data, Settings.LogLevel.INFO, new Settings.Db(null, null, null, StoreConfig.CONNECTIONS),
                null, new Settings.Web("127.0.0.1", 0), Dispatcher.Settings.USUAL, Attention.usual(),
                new Settings.Retention(Community.RETENTION, YEAR, Community.RETENTION), Home.playbooks(),
                new Settings.Slack(Settings.Slack.Mode.SOCKET, null, null, null, null, 0, List.of()),
                new Settings.Discord(null, null, null, 1), List.of());
    }
}
