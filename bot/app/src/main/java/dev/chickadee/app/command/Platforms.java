package dev.chickadee.app.command;

import java.nio.file.Path;

import dev.chickadee.app.config.Settings;

/** Which chat platforms the configuration wants, and which of them this build can have. */
final class Platforms {

    private Platforms() {}

    /** @throws Cannot if a platform is configured that this build has no adapter for, or if nothing is configured */
    static void check(Settings settings, Path file) {
        var wanted = missing(settings);
        if (!wanted.isEmpty()) {
            throw new Cannot(wanted);
        }
        if (settings.communities().isEmpty()) {
            throw new Cannot("Nothing to run: " + file + " names no community and no chat platform.\n"
                    + "  communities: describe yours there; the comments in the file show how.\n"
                    + "  slack, discord: their tokens come from https://api.slack.com/apps and"
                    + " https://discord.com/developers/applications.\n"
                    + "  To look around without any of it: chickadee sandbox");
        }
    }

    /** Empty, or one line. */
    static String missing(Settings settings) {
        boolean slack = settings.slack().used();
        boolean discord = settings.discord().used();
        if (!slack && !discord) {
            return "";
        }
        var names = slack && discord ? "Slack and Discord" : slack ? "Slack" : "Discord";
        var keys = slack && discord ? "slack.* and discord.*" : slack ? "slack.*" : "discord.*";
        return "This build has no adapter for " + names + " yet: remove " + keys
                + " from the configuration, or use a build that has it.";
    }
}
