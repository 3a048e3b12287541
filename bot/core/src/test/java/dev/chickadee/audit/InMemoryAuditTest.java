package dev.chickadee.audit;

import dev.chickadee.base.DirectTransactor;
import dev.chickadee.base.HandClock;
import dev.chickadee.base.Transactor;

class InMemoryAuditTest implements AuditLogContract {

    private final InMemoryAudit log = new InMemoryAudit(HandClock.morning());
    private final DirectTransactor transactor = new DirectTransactor(log);

    @Override
    public AuditLog log() {
        return log;
    }

    @Override
    public Transactor transactor() {
        return transactor;
    }

    @Override
    public void changeLine(long seq) {
        var was = line(seq);
        put(seq, new AuditEntry(was.seq(), was.at(), new AuditNote("changed", "", "changed", ""), was.hash()));
    }

    @Override
    public void deleteLine(long seq) {
        log.lines.remove((int) seq - 1);
    }

    @Override
    public void exchangeLines(long one, long other) {
        var first = line(one);
        var second = line(other);
        put(one, new AuditEntry(one, first.at(), second.note(), first.hash()));
        put(other, new AuditEntry(other, second.at(), first.note(), second.hash()));
    }

    @Override
    public void copyLine(long seq, long as) {
        var was = line(seq);
        log.lines.add((int) as - 1, new AuditEntry(as, was.at(), was.note(), was.hash()));
    }

    private AuditEntry line(long seq) {
        return log.lines.get((int) seq - 1);
    }

    private void put(long seq, AuditEntry entry) {
        log.lines.set((int) seq - 1, entry);
    }
}
