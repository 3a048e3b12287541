package dev.chickadee.app.config;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.chickadee.base.Secret;
import dev.chickadee.delivery.Dispatcher;
import dev.chickadee.report.Attention;

/**
 * The whole configuration. What each value means, and its default, stands in {@code config/chickadee.yaml}.
 *
 * @param data      the folder of the embedded database
 * @param keys      the key file; null = in {@code data}
 * @param playbooks the folder with playbooks and the catalogue of patterns
 */
public record Settings(Path data, LogLevel log, Db db, @Nullable Path keys, Web web, Dispatcher.Settings delivery,
        Attention attention, Retention retention, Path playbooks, Slack slack, Discord discord,
        List<CommunitySettings> communities) {

    public Settings {
        communities = List.copyOf(communities);
    }

    /** How much is logged. */
    public enum LogLevel {
        ERROR, WARN, INFO, DEBUG
    }

    /** @param url null = an H2 file in the data folder */
    public record Db(@Nullable String url, @Nullable String user, @Nullable Secret password, int connections) {}

    /** Where health, metrics and, in the sandbox, the page are served. Port 0 = any free one. */
    public record Web(String host, int port) {}

    /**
     * How long finished things stay.
     *
     * @param reports    closed reports of communities that did not choose for themselves
     * @param deliveries messages that were sent, and with them what people can verify in {@code /my-reports}
     * @param alerts     after so long an alert ends and its copies say so
     */
    public record Retention(Duration reports, Duration deliveries, Duration alerts) {}

    /** Null tokens and no workspaces: Slack is not used. */
    public record Slack(Mode mode, @Nullable String apiUrl, @Nullable String appId, @Nullable Secret appToken,
            @Nullable Secret signingSecret, int httpPort, List<Workspace> workspaces) {

        public Slack {
            workspaces = List.copyOf(workspaces);
        }

        /** How Slack reaches us. */
        public enum Mode {
            SOCKET, HTTP
        }

        /** One Slack workspace. */
        public record Workspace(String teamId, @Nullable Secret botToken) {}

        public boolean used() {
            return appToken != null || signingSecret != null || !workspaces.isEmpty();
        }
    }

    /** A null token: Discord is not used. */
    public record Discord(@Nullable Secret token, @Nullable String restUrl, @Nullable String gatewayUrl, int shards) {

        public boolean used() {
            return token != null;
        }
    }
}
