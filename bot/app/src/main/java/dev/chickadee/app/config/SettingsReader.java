package dev.chickadee.app.config;

import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import dev.chickadee.app.config.Settings.Db;
import dev.chickadee.app.config.Settings.Discord;
import dev.chickadee.app.config.Settings.LogLevel;
import dev.chickadee.app.config.Settings.Retention;
import dev.chickadee.app.config.Settings.Slack;
import dev.chickadee.app.config.Settings.Web;
import dev.chickadee.community.Community;
import dev.chickadee.delivery.Dispatcher;
import dev.chickadee.delivery.RetryPlan;
import dev.chickadee.report.Attention;
import dev.chickadee.store.StoreConfig;

/** Reads all keys. The defaults here are those that the shipped file shows; a test compares them. */
final class SettingsReader {

    private static final int WEB_PORT = 8722;
    private static final int SLACK_PORT = 8723;
    private static final int HIGHEST_PORT = 65_535;

    private final Path home;
    private final Secrets secrets;

    SettingsReader(Path home, Secrets secrets) {
        this.home = home;
        this.secrets = secrets;
    }

    Settings read(Section root) {
        var settings = new Settings(path(root.section("data"), "dir", "data"), log(root.section("log")),
                db(root.section("db")), keys(root.section("keys")), web(root.section("web")),
                delivery(root.section("delivery")), attention(root.section("attention")),
                retention(root.section("retention")), path(root.section("playbooks"), "folder", "playbooks"),
                slack(root.section("slack")), discord(root.section("discord")), CommunityReader.all(root));
        root.done();
        return settings;
    }

    private Path path(Section section, String key, String usual) {
        var given = section.text(key);
        section.done();
        return resolve(section, key, given == null ? usual : given);
    }

    private @Nullable Path keys(Section section) {
        var given = section.text("file");
        section.done();
        return given == null ? null : resolve(section, "file", given);
    }

    private Path resolve(Section section, String key, String given) {
        try {
            return home.resolve(given).normalize();
        } catch (InvalidPathException _) {
            section.fault(key, given, "a path");
            return home;
        }
    }

    private static LogLevel log(Section section) {
        var level = section.choice("level", LogLevel.INFO, LogLevel.class);
        section.done();
        return level;
    }

    private Db db(Section section) {
        var url = section.text("url");
        if (url != null && !url.startsWith("jdbc:h2:file:") && !url.startsWith("jdbc:h2:mem:")
                && !url.startsWith("jdbc:postgresql:")) {
            // It may hold a password.
            section.faultSilently("url", "an address of another kind",
                    "jdbc:h2:file:..., jdbc:h2:mem:... or jdbc:postgresql:...");
        }
        var db = new Db(url, section.text("user"), secrets.read(section, "password"),
                section.number("connections", StoreConfig.CONNECTIONS, 2, 100));
        section.done();
        return db;
    }

    private static Web web(Section section) {
        var host = section.text("host");
        var web = new Web(host == null ? "127.0.0.1" : host, section.number("port", WEB_PORT, 0, HIGHEST_PORT));
        section.done();
        return web;
    }

    private static Dispatcher.Settings delivery(Section section) {
        var usual = Dispatcher.Settings.USUAL;
        var first = section.duration("first-delay", usual.retries().first(), ofSeconds(1), ofHours(1));
        var longest = section.duration("longest-delay", usual.retries().most(), ofSeconds(1), ofDays(1));
        if (longest.compareTo(first) < 0) {
            section.fault("longest-delay", Durations.format(longest), "not below first-delay");
            longest = first;
        }
        var delivery = new Dispatcher.Settings(
                section.duration("lease", usual.lease(), ofSeconds(30), ofHours(1)),
                section.number("at-once", usual.atOnce(), 1, 1000),
                new RetryPlan(first, longest, section.number("attempts", usual.retries().attempts(), 1, 100)));
        section.done();
        return delivery;
    }

    private static Attention attention(Section section) {
        var usual = Attention.usual();
        var attention = new Attention(
                section.duration("unclaimed", usual.unclaimed(), ofMinutes(1), ofDays(60)),
                section.duration("untouched", usual.untouched(), ofMinutes(1), ofDays(60)));
        section.done();
        return attention;
    }

    private static Retention retention(Section section) {
        var retention = new Retention(section.duration("reports", Community.RETENTION, ofDays(1), ofDays(3650)),
                section.duration("deliveries", ofDays(365), ofDays(30), ofDays(3650)),
                section.duration("alerts", ofDays(180), ofDays(1), ofDays(3650)));
        section.done();
        return retention;
    }

    private Slack slack(Section section) {
        var http = section.section("http");
        int port = http.number("port", SLACK_PORT, 0, HIGHEST_PORT);
        http.done();
        var workspaces = section.sections("workspaces").stream().map(one -> {
            var workspace = new Slack.Workspace(one.need("team-id", "the workspace's id, such as T0123ABCD"),
                    secrets.read(one, "bot-token"));
            one.done();
            return workspace;
        }).toList();
        var slack = new Slack(section.choice("mode", Slack.Mode.SOCKET, Slack.Mode.class), address(section, "api-url"),
                section.text("app-id"), secrets.read(section, "app-token"), secrets.read(section, "signing-secret"),
                port, workspaces);
        section.done();
        return slack;
    }

    private Discord discord(Section section) {
        var discord = new Discord(secrets.read(section, "token"), address(section, "rest-url"),
                address(section, "gateway-url"), section.number("shards", 1, 1, 10_000));
        section.done();
        return discord;
    }

    private static @Nullable String address(Section section, String key) {
        var given = section.text(key);
        if (given != null && !isAddress(given)) {
            section.fault(key, given, "an address with a scheme and a host, such as https://host/path");
        }
        return given;
    }

    private static boolean isAddress(String text) {
        try {
            var uri = new URI(text);
            return uri.getScheme() != null && uri.getHost() != null;
        } catch (URISyntaxException _) {
            return false;
        }
    }
}
