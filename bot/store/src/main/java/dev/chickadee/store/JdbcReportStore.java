package dev.chickadee.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dev.chickadee.chat.Person;
import dev.chickadee.community.CommunityId;
import dev.chickadee.report.Alias;
import dev.chickadee.report.Draft;
import dev.chickadee.report.Narrative;
import dev.chickadee.report.RelayMessage;
import dev.chickadee.report.Report;
import dev.chickadee.report.ReportId;
import dev.chickadee.report.ReportStore;
import dev.chickadee.report.Reporter;

/** Reports, in tables {@code report} (plain) and {@code report_words} (sealed); drafts and relay messages are in its neighbours. */
final class JdbcReportStore implements ReportStore {

    private static final String TABLE = "report_words";
    private static final String COUNT_UP = """
            update report_counter set last_number = last_number + 1 where community = :community""";
    private static final String COUNT_FROM_ONE = """
            insert into report_counter (community, last_number) values (:community, 1)""";
    private static final String LAST_NUMBER = "select last_number from report_counter where community = :community";
    private static final String INSERT = """
            insert into report (id, community, report_number, alias, state, urgent, drill, verdict, claimed_by,
                submitted_at, touched_at, reminders, withdrawn, version, reporter_hash)
            values (:id, :community, :number, :alias, :state, :urgent, :drill, :verdict, :claimedBy,
                :submittedAt, :touchedAt, :reminders, :withdrawn, :version, :reporter)""";
    private static final String INSERT_WORDS = """
            insert into report_words (report, words, reporter) values (:id, :words, :reporter)""";
    private static final String WORDS = "select words, reporter from report_words where report = :id";
    private static final String UPDATE = """
            update report set state = :state, urgent = :urgent, verdict = :verdict, claimed_by = :claimedBy,
                touched_at = :touchedAt, reminders = :reminders, withdrawn = :withdrawn, version = :version
            where id = :id and version = :version - 1""";
    private static final String ALIASES = "select alias from report where community = :community";
    private static final String BY_ID = ReportRows.SELECT + "where r.id = :id";
    private static final String BY_REPORTER = ReportRows.SELECT + """
            where r.reporter_hash in (<hashes>) order by r.submitted_at desc, r.report_number desc""";
    private static final String OPEN = ReportRows.SELECT + """
            where r.community = :community and r.state <> 'closed' and not r.withdrawn
            order by r.urgent desc, r.submitted_at, r.report_number""";
    private static final String LEFT_ALONE = ReportRows.SELECT + """
            where r.state = 'submitted' and r.touched_at < :unclaimed and r.reminders < 2
                or r.state = 'claimed' and r.touched_at < :untouched
            order by r.touched_at, r.id limit :max""";
    private static final String CLOSED_BEFORE = ReportRows.SELECT + """
            join report_words w on w.report = r.id
            where r.community = :community and r.state = 'closed' and r.touched_at < :moment
            order by r.touched_at, r.id limit :max""";
    private static final String ERASE_WORDS = "delete from report_words where report = :id";
    private static final String FORGET_REPORTER = "update report set reporter_hash = null where id = :id";

    private final Db db;
    private final Sealer sealer;
    private final DraftRows drafts;
    private final RelayRows relay;

    JdbcReportStore(Db db, Sealer sealer) {
        this.db = db;
        this.sealer = sealer;
        this.drafts = new DraftRows(db, sealer);
        this.relay = new RelayRows(db, sealer);
    }

    @Override
    public int nextNumber(CommunityId community) {
        return db.with(handle -> {
            var id = community.value();
            boolean counted = handle.createUpdate(COUNT_UP).bind("community", id).execute() == 1
                    || db.insertNew(h -> h.createUpdate(COUNT_FROM_ONE).bind("community", id).execute());
            if (!counted) {
                // Another node began to count meanwhile.
                handle.createUpdate(COUNT_UP).bind("community", id).execute();
            }
            return handle.createQuery(LAST_NUMBER).bind("community", id).mapTo(Integer.class).one();
        });
    }

    @Override
    public void add(Report report, Narrative narrative, Reporter by) {
        db.use(handle -> {
            var id = report.id().value();
            boolean fresh = db.insertNew(h -> ReportRows.bind(h.createUpdate(INSERT), report)
                    .bind("reporter", sealer.blindPerson(by.person())).execute());
            if (!fresh) {
                throw new IllegalStateException("report " + id + ": is known, or its number is (expected: a new one)");
            }
            var key = SealedCase.keyFor(sealer, id, report.community().value());
            var sealed = SealedCase.seal(sealer, key, TABLE, new SealedCase.Contents(narrative, by));
            handle.createUpdate(INSERT_WORDS).bind("id", id).bind("words", sealed.words())
                    .bind("reporter", sealed.reporter()).execute();
        });
    }

    @Override
    public Optional<Report> find(ReportId id) {
        return db.with(handle -> ReportRows.read(handle.createQuery(BY_ID).bind("id", id.value())).findOne());
    }

    @Override
    public Optional<Narrative> narrative(ReportId id) {
        return open(id, (sealed, key) -> sealed.openWords(key, TABLE));
    }

    @Override
    public Optional<Reporter> reporter(ReportId id) {
        return open(id, (sealed, key) -> sealed.openReporter(sealer, key, TABLE));
    }

    private <T> Optional<T> open(ReportId id, java.util.function.BiFunction<SealedCase, CaseKey, T> part) {
        return db.with(handle -> {
            var key = SealedCase.held(sealer, id.value());
            if (key == null) {
                return Optional.empty();
            }
            return handle.createQuery(WORDS).bind("id", id.value())
                    .map((row, _) -> new SealedCase(row.getBytes("words"), row.getBytes("reporter"))).findOne()
                    .map(sealed -> part.apply(sealed, key));
        });
    }

    @Override
    public boolean save(Report report) {
        return db.with(handle -> ReportRows.bind(handle.createUpdate(UPDATE), report).execute()) == 1;
    }

    @Override
    public List<Report> of(Person reporter) {
        return db.with(handle -> ReportRows
                .read(handle.createQuery(BY_REPORTER).bindList("hashes", sealer.everyBlindPerson(reporter))).list());
    }

    @Override
    public List<Report> open(CommunityId community) {
        return db.with(handle -> ReportRows
                .read(handle.createQuery(OPEN).bind("community", community.value())).list());
    }

    @Override
    public Set<Alias> aliases(CommunityId community) {
        return db.with(handle -> handle.createQuery(ALIASES).bind("community", community.value()).mapTo(String.class)
                .stream().map(Alias::new).collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public List<Report> leftAlone(Instant unclaimed, Instant untouched, int max) {
        return db.with(handle -> ReportRows.read(handle.createQuery(LEFT_ALONE).bind("unclaimed", unclaimed)
                .bind("untouched", untouched).bind("max", max)).list());
    }

    @Override
    public List<Report> closedBefore(CommunityId community, Instant moment, int max) {
        return db.with(handle -> ReportRows.read(handle.createQuery(CLOSED_BEFORE)
                .bind("community", community.value()).bind("moment", moment).bind("max", max)).list());
    }

    @Override
    public void erase(ReportId id) {
        db.use(handle -> {
            sealer.eraseCase(id.value());
            handle.createUpdate(ERASE_WORDS).bind("id", id.value()).execute();
            handle.createUpdate(FORGET_REPORTER).bind("id", id.value()).execute();
            relay.erase(id);
            DeliveryRows.unlink(handle, id.value());
        });
    }

    @Override
    public void keep(Draft draft) {
        drafts.keep(draft);
    }

    @Override
    public Optional<Draft> draft(ReportId id) {
        return drafts.find(id);
    }

    @Override
    public boolean removeDraft(ReportId id) {
        return drafts.remove(id);
    }

    @Override
    public int forgetDrafts(Instant before) {
        return drafts.forget(before);
    }

    @Override
    public void add(RelayMessage message) {
        relay.add(message);
    }

    @Override
    public List<RelayMessage> relay(ReportId id) {
        return relay.all(id);
    }
}
