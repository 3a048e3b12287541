package dev.chickadee.store;

import java.time.InstantSource;
import java.util.Optional;

import dev.chickadee.playbook.Playbook;
import dev.chickadee.playbook.PlaybookArchive;
import dev.chickadee.playbook.PlaybookId;
import dev.chickadee.playbook.Reading;
import dev.chickadee.store.playbook.PlaybookReader;

/** Revisions of playbooks that somebody follows, as text in table {@code playbook_revision}. */
final class JdbcPlaybookArchive implements PlaybookArchive {

    private static final String INSERT = """
            insert into playbook_revision (id, revision, source, kept_at) values (:id, :revision, :source, :now)""";
    private static final String SELECT = """
            select source from playbook_revision where id = :id and revision = :revision""";

    private final Db db;
    private final InstantSource clock;
    private final PlaybookReader reader = new PlaybookReader();

    JdbcPlaybookArchive(Db db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public Playbook keep(Reading.Good revision) {
        var playbook = revision.playbook();
        var kept = find(playbook.id(), playbook.revision());
        if (kept.isPresent()) {
            return kept.get();
        }
        boolean added = db.insertNew(handle -> handle.createUpdate(INSERT).bind("id", playbook.id().value())
                .bind("revision", playbook.revision()).bind("source", revision.source()).bind("now", clock.instant())
                .execute());
        // Another node was faster: what it kept is what counts.
        return added ? playbook : find(playbook.id(), playbook.revision()).orElse(playbook);
    }

    @Override
    public Optional<Playbook> find(PlaybookId id, int revision) {
        var source = db.with(handle -> handle.createQuery(SELECT).bind("id", id.value()).bind("revision", revision)
                .mapTo(String.class).findOne());
        return source.map(text -> switch (reader.read(id.value() + ".yaml", text)) {
            case Reading.Good good -> good.playbook();
            case Reading.Faulty faulty -> throw new StoreFailure("The kept revision " + revision + " of the playbook "
                    + id + " cannot be read: " + faulty.faults().getFirst() + ". Run the program that kept it.");
        });
    }
}
