package dev.chickadee.report;

import java.time.InstantSource;
import java.util.List;

import dev.chickadee.base.ReporterText;
import dev.chickadee.chat.Person;

/** Carries questions to a reporter and answers back; neither side learns the other's name. Sends nothing itself. Thread-safe. */
public final class Relay {

    private final ReportStore store;
    private final Reports reports;
    private final Readers readers;
    private final InstantSource clock;

    public Relay(ReportStore store, Reports reports, Readers readers, InstantSource clock) {
        this.store = store;
        this.reports = reports;
        this.readers = readers;
        this.clock = clock;
    }

    /** What became of a question or an answer. */
    public sealed interface Carried {
        record Done(Report report, RelayMessage message) implements Carried {}

        record Refused(Refusal why) implements Carried {}
    }

    /** A responder who may read the report asks; whoever has it, or anybody while nobody has. */
    public Carried ask(ReportId id, Person by, ReporterText question) {
        var report = store.find(id);
        var handler = report.flatMap(found -> readers.handler(found, by));
        if (report.isEmpty() || handler.isEmpty()) {
            return new Carried.Refused(Refusal.UNKNOWN);
        }
        return carry(report.get(), new RelayMessage(id, RelayMessage.Direction.QUESTION, question, clock.instant()));
    }

    /** The reporter answers, or adds something. */
    public Carried answer(ReportId id, Person by, ReporterText answer) {
        var report = store.find(id).filter(found -> reports.isReporter(found.id(), by));
        if (report.isEmpty()) {
            return new Carried.Refused(Refusal.UNKNOWN);
        }
        return carry(report.get(), new RelayMessage(id, RelayMessage.Direction.ANSWER, answer, clock.instant()));
    }

    /** The messages so far, oldest first. */
    public List<RelayMessage> messages(ReportId id) {
        return store.relay(id);
    }

    private Carried carry(Report report, RelayMessage message) {
        if (report.withdrawn() || report.state() == ReportState.CLOSED) {
            return new Carried.Refused(Refusal.NOT_NOW);
        }
        store.add(message);
        reports.touch(report);
        return new Carried.Done(report, message);
    }
}
