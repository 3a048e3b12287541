package dev.chickadee.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.Set;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The key file: JSON with the base64 of each Tink keyset (in Tink's protobuf format). Only its owner may read it, and
 * only its owner may look into its directory.
 */
final class KeyFile {

    private static final Logger LOG = LoggerFactory.getLogger(KeyFile.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FORMAT = "chickadee-keys-1";
    private static final String ABOUT = "Whoever reads this file can read what people confided; without it nobody can."
            + " Keep a copy apart from the database and its backups.";
    private static final Set<PosixFilePermission> MINE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> MY_DIRECTORY = PosixFilePermissions.fromString("rwx------");

    private final Path file;

    KeyFile(Path file) {
        this.file = file.toAbsolutePath().normalize();
    }

    Path path() {
        return file;
    }

    boolean exists() {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** Makes its directory, and those above it that are missing, for the owner alone. */
    void makeDirectory() {
        try {
            Files.createDirectories(directory(), attributes(MY_DIRECTORY));
        } catch (IOException e) {
            throw failure("The directory " + directory() + " for the key file cannot be made. Check its path and who"
                    + " owns the directories above.", e);
        }
    }

    /** @throws StoreFailure if it cannot be read, is none, or others can read it */
    Keys read() {
        refuseOpenDoors();
        try {
            var json = JSON.readTree(Files.readString(file));
            if (!FORMAT.equals(json.path("format").asText())) {
                throw failure("The key file " + file + " is of a format that this program does not know. Run the"
                        + " program that wrote it, or put the right file there.", null);
            }
            var keys = new HashMap<String, byte[]>();
            for (var name : KeyName.values()) {
                keys.put(name.word(), json.path(name.word()).binaryValue());
            }
            return Keys.parse(keys);
        } catch (JsonProcessingException | GeneralSecurityException e) {
            // Not as the cause: such a message quotes what it read.
            throw failure("The key file " + file + " is damaged (" + e.getClass().getSimpleName()
                    + "). Put a copy of it back.", null);
        } catch (IOException e) {
            throw failure("The key file " + file + " cannot be read. Check who owns it.", e);
        }
    }

    void create(Keys keys) {
        write(keys);
        LOG.info("Made the key file {}. Keep a copy of it apart from the database: if it is lost, nobody can read"
                + " what was confided until then.", file);
    }

    /** Puts the new keys in the place of the old ones: after a crash the one or the other is there, whole. */
    void write(Keys keys) {
        makeDirectory();
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.deleteIfExists(fresh);
            Files.createFile(fresh, attributes(MINE));
            try (var out = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                var bytes = ByteBuffer.wrap(json(keys));
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
                out.force(true);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw failure("The key file " + file + " cannot be written. Check who owns its directory and whether the"
                    + " disk is full.", e);
        }
    }

    private static byte[] json(Keys keys) throws JsonProcessingException {
        var json = JSON.createObjectNode().put("format", FORMAT).put("about", ABOUT);
        keys.serialize().forEach(json::put);
        return (JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private void refuseOpenDoors() {
        if (!knowsPermissions()) {
            LOG.warn("Who may read the key file {} cannot be checked on this file system: see to it yourself.", file);
            return;
        }
        try {
            refuseUnless(MINE, file, "chmod 600 ");
            refuseUnless(MY_DIRECTORY, directory(), "chmod 700 ");
        } catch (IOException e) {
            throw failure("The key file " + file + " cannot be looked at. Check who owns it.", e);
        }
    }

    private static void refuseUnless(Set<PosixFilePermission> most, Path path, String remedy) throws IOException {
        if (!most.containsAll(Files.getPosixFilePermissions(path))) {
            throw failure("Others than its owner may use " + path + ", which opens what people confided. Run: "
                    + remedy + path + " (and renew the keys with \"keys rotate\" if somebody may have copied it).",
                    null);
        }
    }

    private static FileAttribute<?>[] attributes(Set<PosixFilePermission> permissions) {
        return knowsPermissions()
                ? new FileAttribute<?>[]{PosixFilePermissions.asFileAttribute(permissions)}
                : new FileAttribute<?>[0];
    }

    private static boolean knowsPermissions() {
        return java.nio.file.FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }

    private Path directory() {
        var parent = file.getParent();
        if (parent == null) {
            throw failure("The key file " + file + " has no directory. Give it one of its own.", null);
        }
        return parent;
    }

    private static StoreFailure failure(String sentence, @org.jspecify.annotations.Nullable Throwable cause) {
        return new StoreFailure(sentence, cause);
    }
}
