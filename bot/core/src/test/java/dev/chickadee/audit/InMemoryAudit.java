package dev.chickadee.audit;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

import dev.chickadee.base.Rewindable;

/** The audit log in memory, for tests of what stands on it. Runs the contract of the real one. Thread-safe. */
public final class InMemoryAudit implements AuditLog, Rewindable {

    final List<AuditEntry> lines = new ArrayList<>();
    private final InstantSource clock;
    private int written;

    public InMemoryAudit(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public synchronized void append(AuditNote note) {
        var previous = lines.isEmpty() ? AuditEntry.ROOT : lines.getLast().hash();
        written++;
        lines.add(AuditEntry.after(previous, written, clock.instant(), note));
    }

    @Override
    public synchronized Verified verify() {
        var previous = AuditEntry.ROOT;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.seq() != i + 1L || !line.follows(previous)) {
                return new Verified.Broken(i + 1L);
            }
            previous = line.hash();
        }
        return lines.size() == written ? new Verified.Intact(written) : new Verified.Broken(lines.size() + 1L);
    }

    @Override
    public synchronized Runnable mark() {
        var were = List.copyOf(lines);
        return () -> {
            written = were.size();
            lines.clear();
            lines.addAll(were);
        };
    }

    /** What was noted, oldest first. */
    public synchronized List<AuditNote> notes() {
        return lines.stream().map(AuditEntry::note).toList();
    }
}
