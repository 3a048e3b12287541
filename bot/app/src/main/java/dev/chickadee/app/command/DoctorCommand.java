package dev.chickadee.app.command;

import java.nio.file.Files;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import dev.chickadee.app.Streams;
import dev.chickadee.app.config.Settings;
import dev.chickadee.app.house.FileCommunities;
import dev.chickadee.audit.AuditLog.Verified;
import dev.chickadee.playbook.Reading;
import dev.chickadee.store.StoreConfig;
import dev.chickadee.store.Stores;
import dev.chickadee.store.catalogue.PatternCatalogueReader;
import dev.chickadee.store.playbook.PlaybookFolder;

/** Looks at everything that {@code run} needs, and says of each what to do. Changes nothing but the database's schema. */
@Command(name = "doctor", mixinStandardHelpOptions = true, description = {
        "Checks the configuration, the keys, the database, the platforms and the playbooks.",
        "Says of each whether it is fine or what to do. Exit code 1 if something is not."})
public final class DoctorCommand implements Callable<Integer> {

    private final Streams streams;
    private final InstantSource clock;
    private int faults;

    @Mixin
    private final Configured configured = new Configured();

    public DoctorCommand(Streams streams, InstantSource clock) {
        this.streams = streams;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Settings settings;
        try {
            settings = configured.settings();
        } catch (Cannot cannot) {
            fault("config", String.valueOf(cannot.getMessage()));
            return 1;
        }
        fine("config",
                configured.file().path() + (Files.exists(configured.file().path()) ? "" : " (not there: defaults)"));
        platforms(settings);
        playbooks(settings);
        keys(settings);
        database(settings);
        return faults == 0 ? 0 : 1;
    }

    private void platforms(Settings settings) {
        var missing = Platforms.missing(settings);
        if (missing.isEmpty()) {
            fine("platforms", settings.communities().isEmpty()
                    ? "none configured; chickadee sandbox needs none"
                    : "none configured, so nobody can reach the communities of the file yet");
        } else {
            fault("platforms", missing);
        }
    }

    private void playbooks(Settings settings) {
        int good = 0;
        for (var reading : new PlaybookFolder(settings.playbooks()).read()) {
            switch (reading) {
                case Reading.Good _ -> good++;
                case Reading.Faulty faulty -> faulty.faults().forEach(one -> fault("playbooks", one.toString()));
            }
        }
        var file = settings.playbooks().resolve("patterns.yaml");
        check("patterns", () -> new PatternCatalogueReader().read(file).all().size() + " in " + file);
        fine("playbooks", good + " in " + settings.playbooks());
    }

    private void keys(Settings settings) {
        switch (Configured.store(settings).keys()) {
            case StoreConfig.KeyPlace.InFile(var file) -> {
                if (Files.exists(file)) {
                    fine("keys", file + " (is there a copy apart from the database?)");
                } else {
                    fine("keys", file + " will be made at the first start; keep a copy apart from the database");
                }
            }
            case StoreConfig.KeyPlace.InMemory() -> fine("keys", "in memory");
        }
    }

    private void database(Settings settings) {
        try (var stores = Configured.open(settings, clock)) {
            fine("database", Configured.store(settings).toString());
            check("deliveries", () -> deliveries(stores));
            audit(stores);
            var differences = FileCommunities.differences(settings, stores);
            if (differences.isEmpty()) {
                fine("communities", stores.communities().all().size() + " in the store");
            } else {
                differences.forEach(one -> fine("communities",
                        "the file and the store differ, and the next start takes the file's: " + one));
            }
        } catch (Cannot cannot) {
            fault("database", String.valueOf(cannot.getMessage()));
        }
    }

    private static String deliveries(Stores stores) {
        var numbers = stores.transactor().inOne(() -> stores.ledger().numbers());
        return numbers.waiting() + " waiting, " + numbers.parked() + " parked"
                + (numbers.parked() == 0 ? "" : " (each says in its alert's card why)");
    }

    private void audit(Stores stores) {
        switch (stores.auditLog().verify()) {
            case Verified.Intact(var lines) -> fine("audit", lines + " lines, intact");
            case Verified.Broken(var seq) -> fault("audit", AuditCommand.broken(seq));
        }
    }

    private void check(String what, Supplier<String> look) {
        try {
            fine(what, look.get());
        } catch (RuntimeException e) {
            fault(what, String.valueOf(e.getMessage()));
        }
    }

    private void fine(String what, String how) {
        streams.answer().println("%-6s %-12s %s".formatted("ok", what, how));
    }

    private void fault(String what, String why) {
        faults++;
        streams.answer().println("%-6s %-12s %s".formatted("FAULT", what, why));
    }
}
