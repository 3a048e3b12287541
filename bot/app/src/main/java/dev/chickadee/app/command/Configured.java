package dev.chickadee.app.command;

import java.nio.file.Path;
import java.time.InstantSource;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

import dev.chickadee.app.config.ConfigFile;
import dev.chickadee.app.config.ConfigFile.Loaded;
import dev.chickadee.app.config.Settings;
import dev.chickadee.app.house.Logging;
import dev.chickadee.store.StoreConfig;
import dev.chickadee.store.StoreFailure;
import dev.chickadee.store.Stores;

/** The option {@code --config} and what it leads to, for every command that works on what {@code run} runs on. */
final class Configured {

    @Option(names = "--config", paramLabel = "FILE", description = "The configuration (default: CHICKADEE_CONFIG, else config/chickadee.yaml)")
    private @Nullable Path given;

    ConfigFile file() {
        return ConfigFile.find(given, System.getenv());
    }

    /** @throws Cannot telling every fault, one a line */
    Settings settings() {
        var file = file();
        return switch (file.load()) {
            case Loaded.Good(var settings) -> {
                Logging.level(settings.log());
                yield settings;
            }
            case Loaded.Faulty(var faults) -> throw new Cannot(
                    file.path() + " cannot be used:\n  " + String.join("\n  ", faults));
        };
    }

    static StoreConfig store(Settings settings) {
        var usual = StoreConfig.inDirectory(settings.data());
        var db = settings.db();
        var keys = settings.keys() == null ? usual.keys() : new StoreConfig.KeyPlace.InFile(settings.keys());
        return new StoreConfig(db.url() == null ? usual.url() : db.url(), db.user(), db.password(), keys,
                db.connections());
    }

    /** @throws Cannot saying why and what to do */
    static Stores open(Settings settings, InstantSource clock) {
        try {
            return Stores.open(store(settings), clock);
        } catch (StoreFailure | IllegalArgumentException e) {
            throw new Cannot(String.valueOf(e.getMessage()));
        }
    }
}
