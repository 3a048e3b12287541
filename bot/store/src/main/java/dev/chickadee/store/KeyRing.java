package dev.chickadee.store;

import java.time.InstantSource;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Opens the keys at the start, or says why that cannot be, and renews them. */
final class KeyRing {

    /**
     * Not the sets that hash: values hashed with different keys do not meet, and tables are joined by them. Those
     * change only together with hashing everything anew.
     */
    private static final Set<KeyName> SEALING = Set.of(KeyName.IDENTITY, KeyName.COMMUNITIES);

    private final KeyCheck check;
    private final @Nullable KeyFile file;
    private final Sealer sealer;

    private KeyRing(KeyCheck check, @Nullable KeyFile file, Sealer sealer) {
        this.check = check;
        this.file = file;
        this.sealer = sealer;
    }

    /** @throws StoreFailure if the key file is lost, damaged, open to others, or another database's */
    static KeyRing open(StoreConfig config, Db db, InstantSource clock) {
        var check = new KeyCheck(db);
        var file = switch (config.keys()) {
            case StoreConfig.KeyPlace.InFile(var path) -> new KeyFile(path);
            case StoreConfig.KeyPlace.InMemory() -> null;
        };
        var keys = file == null ? Keys.generate() : read(file, check, config);
        if (!check.fits(keys)) {
            throw new StoreFailure("The key file does not fit the database at " + config.place() + ": what people"
                    + " confided in it was sealed with other keys. Put its own key file back (its copy is kept apart"
                    + " from the backups); without it nobody can read those reports.");
        }
        return new KeyRing(check, file, new Sealer(db, keys, clock));
    }

    private static Keys read(KeyFile file, KeyCheck check, StoreConfig config) {
        if (file.exists()) {
            return file.read();
        }
        if (check.marked()) {
            throw new StoreFailure("The key file " + file.path() + " is missing, but the database at " + config.place()
                    + " holds what was sealed with it. Put its copy back; without it nobody can read those reports."
                    + " To give them up, start with an empty database.");
        }
        var keys = Keys.generate();
        file.create(keys);
        return keys;
    }

    /** Makes new keys: the key file first, so that after a crash it opens all there is; then the database. */
    void rotate() {
        var next = sealer.keys().rotated(SEALING);
        if (file != null) {
            file.write(next);
        }
        sealer.rewrap(next);
        check.fits(next);
    }

    Sealer sealer() {
        return sealer;
    }
}
