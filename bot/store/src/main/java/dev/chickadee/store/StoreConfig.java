package dev.chickadee.store;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import dev.chickadee.base.Ids;
import dev.chickadee.base.Secret;

/**
 * Where the data is and where its keys are.
 *
 * @param url         {@code jdbc:h2:...} or {@code jdbc:postgresql:...}
 * @param user        null where the url names one, or none is needed (H2)
 * @param password    null where none is needed
 * @param connections the most connections at once, 2-100
 */
public record StoreConfig(String url, @Nullable String user, @Nullable Secret password, KeyPlace keys,
        int connections) {

    /** The most connections unless the operator says otherwise: what two cores can keep busy. */
    public static final int CONNECTIONS = 10;

    private static final String H2_FILE = "jdbc:h2:file:";
    private static final String H2_MEMORY = "jdbc:h2:mem:";
    private static final String POSTGRESQL = "jdbc:postgresql:";

    /** Where the keys are that open what the database holds sealed. */
    public sealed interface KeyPlace {

        /** A file that only its owner can read, in a directory of its own. Made at the first start. */
        record InFile(Path file) implements KeyPlace {}

        /** Made anew and gone with the process: for a database that is gone with it too. */
        record InMemory() implements KeyPlace {}
    }

    public StoreConfig {
        if (!url.startsWith(H2_FILE) && !url.startsWith(H2_MEMORY) && !url.startsWith(POSTGRESQL)) {
            throw new IllegalArgumentException("db.url: " + url.length() + " characters (expected: " + H2_FILE + "..., "
                    + H2_MEMORY + "... or " + POSTGRESQL + "...)");
        }
        if (connections < 2 || connections > 100) {
            throw new IllegalArgumentException("connections: " + connections + " (expected: 2-100)");
        }
    }

    /** A database file and a key file under {@code directory}, which is made if it is not there. */
    public static StoreConfig inDirectory(Path directory) {
        var home = directory.toAbsolutePath().normalize();
        if (home.toString().contains(";")) {
            throw new IllegalArgumentException("data directory: has a semicolon (expected: none, H2 cannot have it)");
        }
        var keys = new KeyPlace.InFile(home.resolve("keys").resolve("chickadee.keys"));
        return new StoreConfig(H2_FILE + home.resolve("chickadee"), null, null, keys, CONNECTIONS);
    }

    /** A database that lives in memory and is gone when it is closed; each call names another one. */
    public static StoreConfig inMemory() {
        return new StoreConfig(H2_MEMORY + Ids.random(), null, null, new KeyPlace.InMemory(), CONNECTIONS);
    }

    boolean isH2() {
        return !url.startsWith(POSTGRESQL);
    }

    /** Whether no other process can be on the database while this one is. */
    boolean isAlone() {
        return isH2() && !url.toUpperCase(java.util.Locale.ROOT).contains(";AUTO_SERVER=TRUE");
    }

    /** The url as the driver gets it: with the settings that we rely on, unless the operator set them. */
    String driverUrl() {
        if (!isH2()) {
            // Without it the driver quotes the values of a violated key in its messages.
            return withParameter("logServerErrorDetail", "false");
        }
        var h2 = withSetting(url, "LOCK_TIMEOUT", "10000");
        h2 = withSetting(h2, "DB_CLOSE_ON_EXIT", "FALSE");
        // A commit is on disk when it returns; H2's own default lets up to half a second be lost.
        return url.startsWith(H2_FILE) ? withSetting(h2, "WRITE_DELAY", "0") : withSetting(h2, "DB_CLOSE_DELAY", "-1");
    }

    /** The url without what follows its place, which may hold a password. */
    String place() {
        int end = url.length();
        for (char c : new char[]{';', '?'}) {
            int at = url.indexOf(c);
            end = at >= 0 ? Math.min(end, at) : end;
        }
        int login = url.lastIndexOf('@', end - 1);
        return login < 0 ? url.substring(0, end) : POSTGRESQL + "//" + url.substring(login + 1, end);
    }

    /** Prints the place only. */
    @Override
    public String toString() {
        return "storeConfig[" + place() + "]";
    }

    private static String withSetting(String url, String name, String value) {
        return url.toUpperCase(java.util.Locale.ROOT).contains(";" + name + "=") ? url : url + ";" + name + "=" + value;
    }

    private String withParameter(String name, String value) {
        return url.contains(name + "=") ? url : url + (url.contains("?") ? "&" : "?") + name + "=" + value;
    }
}
