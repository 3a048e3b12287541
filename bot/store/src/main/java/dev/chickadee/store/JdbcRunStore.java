package dev.chickadee.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

import dev.chickadee.base.ReporterText;
import dev.chickadee.chat.Person;
import dev.chickadee.community.CommunityId;
import dev.chickadee.playbook.PlaybookId;
import dev.chickadee.run.Run;
import dev.chickadee.run.RunId;
import dev.chickadee.run.RunStore;

/** Runs, in table {@code playbook_run}: the person blind, their words sealed. */
final class JdbcRunStore implements RunStore {

    private static final String INSERT = """
            insert into playbook_run (id, owner, community, playbook, revision, words, open_key, started_at, changed_at,
                finished_at, version)
            values (:id, :owner, :community, :playbook, :revision, :words, :open, :started, :changed, :finished,
                :version)""";
    private static final String UPDATE = """
            update playbook_run set owner = :owner, revision = :revision, words = :words, open_key = :open,
                changed_at = :changed, finished_at = :finished, version = :version
            where id = :id and version = :version - 1""";
    private static final String SELECT = """
            select id, community, playbook, revision, words, started_at, changed_at, finished_at, version
            from playbook_run\s""";
    private static final String FORGET_OLD = """
            delete from playbook_run where community = :community and changed_at < :before""";
    private static final String FORGET = "delete from playbook_run where owner in (<owners>)";

    private final Db db;
    private final Sealer sealer;
    private final OwnWords own;

    JdbcRunStore(Db db, Sealer sealer) {
        this.db = db;
        this.sealer = sealer;
        this.own = new OwnWords(sealer);
    }

    @Override
    public boolean add(Run run) {
        // The unique key is under the newest hash only; an open run from before a rotation of the keys counts as well.
        return open(run.by(), run.playbook(), run.project()).isEmpty()
                && db.insertNew(
                        handle -> bind(handle.createUpdate(INSERT), run).bind("community", run.community().value())
                                .bind("playbook", run.playbook().value()).bind("started", run.startedAt()).execute());
    }

    @Override
    public boolean update(Run run) {
        return db.with(handle -> bind(handle.createUpdate(UPDATE), run).execute()) == 1;
    }

    private Update bind(Update statement, Run run) {
        var open = run.finished() ? null : sealer.blindWord("run", openWord(run.by(), run.playbook(), run.project()));
        return statement.bind("id", run.id().value()).bind("owner", sealer.blindPerson(run.by()))
                .bind("revision", run.revision()).bind("words", own.seal(words(run.id().value()), RunJson.print(run)))
                .bind("open", open).bind("changed", run.changedAt())
                .bindByType("finished", run.finishedAt(), Instant.class).bind("version", run.version());
    }

    @Override
    public Optional<Run> find(RunId id, Person by) {
        return db.with(handle -> handle.createQuery(SELECT + "where id = :id and owner in (<owners>)")
                .bind("id", id.value()).bindList("owners", sealer.everyBlindPerson(by)).map((row, _) -> run(row, by))
                .findOne());
    }

    @Override
    public Optional<Run> open(Person by, PlaybookId playbook, ReporterText project) {
        var keys = sealer.everyBlindWord("run", openWord(by, playbook, project));
        return db.with(handle -> handle.createQuery(SELECT + "where open_key in (<keys>)").bindList("keys", keys)
                .map((row, _) -> run(row, by)).findFirst());
    }

    @Override
    public List<Run> of(Person by) {
        return db.with(handle -> handle
                .createQuery(SELECT + "where owner in (<owners>) order by changed_at desc, id limit " + MOST)
                .bindList("owners", sealer.everyBlindPerson(by)).map((row, _) -> run(row, by)).list());
    }

    @Override
    public int forgetBefore(CommunityId community, Instant moment) {
        return db.with(handle -> handle.createUpdate(FORGET_OLD).bind("community", community.value())
                .bind("before", moment).execute());
    }

    @Override
    public int forget(Person by) {
        return db.with(handle -> handle.createUpdate(FORGET).bindList("owners", sealer.everyBlindPerson(by)).execute());
    }

    private Run run(ResultSet row, Person by) throws SQLException {
        var id = row.getString("id");
        var words = RunJson.parse(own.open(words(id), row.getBytes("words")));
        @Nullable
        Instant finished = Rows.momentOrNull(row, "finished_at");
        return new Run(new RunId(id), by, new CommunityId(row.getString("community")),
                new PlaybookId(row.getString("playbook")), row.getInt("revision"), words.project(), words.trail(),
                Rows.moment(row, "started_at"), Rows.moment(row, "changed_at"), finished, row.getLong("version"));
    }

    /** Unambiguous: only the project, which comes last, can hold a slash. */
    private static String openWord(Person by, PlaybookId playbook, ReporterText project) {
        return by.place().platform().name() + "/" + by.place().value() + "/" + by.userId() + "/" + playbook.value()
                + "/"
                + project.words();
    }

    private static Cell words(String run) {
        return new Cell("playbook_run", "words", run);
    }
}
