package dev.chickadee.app.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.chickadee.base.Secret;

/** Where secrets come from: a variable or a file, never the configuration itself. */
final class Secrets {

    private static final String EXPECTED = "env:NAME or file:/path";
    private static final long LARGEST = 64 * 1024;

    private final Map<String, String> environment;

    Secrets(Map<String, String> environment) {
        this.environment = environment;
    }

    /** Null if none is configured, or with a fault if it cannot be had. */
    @Nullable
    Secret read(Section section, String key) {
        var source = section.text(key);
        if (source == null) {
            return null;
        }
        if (source.startsWith("env:")) {
            return fromEnvironment(section, key, source.substring("env:".length()));
        }
        if (source.startsWith("file:")) {
            return fromFile(section, key, source.substring("file:".length()));
        }
        section.faultSilently(key, "a value written out", EXPECTED + ", because this file holds no secrets");
        return null;
    }

    private @Nullable Secret fromEnvironment(Section section, String key, String name) {
        var value = environment.get(name);
        if (value == null || value.isBlank()) {
            section.fault(key, "env:" + name, "a variable that is set");
            return null;
        }
        return new Secret(value.strip());
    }

    private static @Nullable Secret fromFile(Section section, String key, String name) {
        var source = "file:" + name;
        try {
            var file = Path.of(name);
            if (!file.isAbsolute()) {
                section.fault(key, source, "an absolute path");
            } else if (!Files.isRegularFile(file) || !Files.isReadable(file) || Files.size(file) > LARGEST) {
                section.fault(key, source, "a readable file of at most 64 KiB");
            } else if (isOpenToAll(file)) {
                section.fault(key, source, "a file that not everybody may read or write: chmod o-rwx");
            } else {
                var value = Files.readString(file).strip();
                if (!value.isEmpty()) {
                    return new Secret(value);
                }
                section.fault(key, source, "a file that is not empty");
            }
        } catch (IOException | InvalidPathException _) {
            section.fault(key, source, "a readable file with text");
        }
        return null;
    }

    private static boolean isOpenToAll(Path file) throws IOException {
        if (!Files.getFileStore(file).supportsFileAttributeView("posix")) {
            return false;
        }
        var open = Files.getPosixFilePermissions(file);
        return open.contains(PosixFilePermission.OTHERS_READ) || open.contains(PosixFilePermission.OTHERS_WRITE);
    }
}
