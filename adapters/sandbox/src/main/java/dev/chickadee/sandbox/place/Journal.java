package dev.chickadee.sandbox.place;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * Keeps every change as one line of JSON in a file that only grows. {@link #write} is called under the owner's lock;
 * {@link #force} outside of it, by many threads at once: whoever comes first syncs for all that wrote before.
 */
final class Journal implements AutoCloseable {

    private static final String FILE = "sandbox-chat.jsonl";

    /** Not a FileChannel: that one closes itself when a thread that writes is interrupted. */
    private final @Nullable RandomAccessFile file;
    private final @Nullable FileLock held;
    private final Object syncing = new Object();
    private volatile long written;
    private volatile long synced;

    private Journal(@Nullable RandomAccessFile file, @Nullable FileLock held) {
        this.file = file;
        this.held = held;
    }

    /** One that keeps nothing. */
    static Journal none() {
        return new Journal(null, null);
    }

    /**
     * Opens the file in this directory and hands each kept change to {@code reader}. A last line that was being
     * written when the process died is dropped: nobody was told that it was kept.
     *
     * @throws IllegalStateException if another process has it open, or a line before the last is damaged
     */
    static Journal open(Path directory, Consumer<Change> reader) {
        try {
            Files.createDirectories(directory);
            var path = directory.resolve(FILE);
            var file = new RandomAccessFile(path.toFile(), "rw");
            var journal = new Journal(file, lock(file, path));
            long end = readAll(path, reader);
            file.setLength(end);
            file.seek(end);
            journal.written = end;
            journal.synced = end;
            return journal;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileLock lock(RandomAccessFile file, Path path) throws IOException {
        FileLock lock;
        try {
            lock = file.getChannel().tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        }
        if (lock == null) {
            file.close();
            throw new IllegalStateException(path + " is open in another process; stop that one first");
        }
        return lock;
    }

    /** @return where the last whole line ends */
    private static long readAll(Path path, Consumer<Change> reader) throws IOException {
        var bytes = Files.readAllBytes(path);
        int from = 0;
        for (int at = 0, line = 1; at < bytes.length; at++) {
            if (bytes[at] == '\n') {
                reader.accept(read(path, line++, Arrays.copyOfRange(bytes, from, at)));
                from = at + 1;
            }
        }
        return from;
    }

    private static Change read(Path path, int line, byte[] bytes) {
        try {
            return Json.MAPPER.readValue(bytes, Change.class);
        } catch (IOException e) {
            throw new IllegalStateException(path + ", line " + line
                    + ": damaged (expected: one change as JSON). Put a copy of the file back, or delete the line");
        }
    }

    /** Writes without syncing. The owner holds its lock. */
    void write(Change change) {
        if (file == null) {
            return;
        }
        try {
            var json = Json.MAPPER.writeValueAsBytes(change);
            var line = Arrays.copyOf(json, json.length + 1);
            line[json.length] = '\n';
            file.write(line);
            written += line.length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How much was written; what {@link #force} wants to know. */
    long written() {
        return written;
    }

    /** Returns when everything up to {@code upTo} is on the disk. */
    void force(long upTo) {
        if (file == null || synced >= upTo) {
            return;
        }
        synchronized (syncing) {
            if (synced < upTo) {
                long now = written;
                try {
                    file.getFD().sync();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                synced = now;
            }
        }
    }

    @Override
    public void close() {
        try {
            if (held != null) {
                held.release();
            }
            if (file != null) {
                file.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
