package dev.chickadee.app;

import java.nio.file.Path;

/** The folder that Chickadee was started from: the launcher names it, and without a launcher it is the current one. */
public final class Home {

    private Home() {}

    public static Path folder() {
        return Path.of(System.getProperty("chickadee.home", "")).toAbsolutePath().normalize();
    }

    /** The playbooks that came with Chickadee. */
    public static Path playbooks() {
        return folder().resolve("playbooks");
    }
}
