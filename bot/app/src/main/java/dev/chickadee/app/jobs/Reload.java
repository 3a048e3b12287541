package dev.chickadee.app.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Objects;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dev.chickadee.app.config.ConfigFile;
import dev.chickadee.app.config.ConfigFile.Loaded;
import dev.chickadee.app.config.Settings;

/** Takes the configuration anew when its file changed. A broken file changes nothing and is told in the log, once. */
public final class Reload {

    private static final Logger LOG = LoggerFactory.getLogger(Reload.class);

    private final ConfigFile file;
    private final Consumer<Settings> take;
    private @Nullable FileTime seen;

    public Reload(ConfigFile file, Consumer<Settings> take) {
        this.file = file;
        this.take = take;
        this.seen = changedAt(file.path());
    }

    /** Looks at the file. Call it every few seconds, from one thread at a time. */
    public void look() {
        var now = changedAt(file.path());
        if (Objects.equals(now, seen)) {
            return;
        }
        seen = now;
        switch (file.load()) {
            case Loaded.Good(var settings) -> {
                take.accept(settings);
                LOG.info("{} changed and was taken; what is not marked \"reloaded\" in it waits for a restart.",
                        file.path());
            }
            case Loaded.Faulty(var faults) -> LOG.warn("{} changed and is faulty; all stays as it was: {}",
                    file.path(), String.join("; ", faults));
        }
    }

    private static @Nullable FileTime changedAt(Path path) {
        try {
            return Files.getLastModifiedTime(path);
        } catch (IOException _) {
            return null;
        }
    }
}
