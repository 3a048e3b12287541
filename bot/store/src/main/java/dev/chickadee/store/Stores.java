package dev.chickadee.store;

import java.time.InstantSource;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;

import dev.chickadee.alert.AlertStore;
import dev.chickadee.alert.SightingStore;
import dev.chickadee.audit.AuditLog;
import dev.chickadee.base.Transactor;
import dev.chickadee.campaign.LinkStore;
import dev.chickadee.campaign.MatchStore;
import dev.chickadee.chat.Handled;
import dev.chickadee.community.CommunityStore;
import dev.chickadee.community.ProposalStore;
import dev.chickadee.delivery.Ledger;
import dev.chickadee.delivery.Outbox;
import dev.chickadee.indicator.Blinder;
import dev.chickadee.playbook.PlaybookArchive;
import dev.chickadee.report.ReportStore;
import dev.chickadee.run.RunStore;
import dev.chickadee.subscription.GrantStore;
import dev.chickadee.subscription.SubscriptionStore;

/**
 * The door to everything that is kept. One for each process and database; thread-safe.
 * What it hands out works until {@link #close}.
 */
public final class Stores implements AutoCloseable {

    private final HikariDataSource pool;
    private final InstantSource clock;
    private final JdbiTransactor transactor;
    private final Db db;
    private final KeyRing keys;
    private final boolean alone;

    private Stores(HikariDataSource pool, StoreConfig config, InstantSource clock) {
        this.pool = pool;
        this.clock = clock;
        this.transactor = new JdbiTransactor(Jdbis.on(pool));
        this.db = new Db(transactor);
        this.keys = KeyRing.open(config, db, clock);
        this.alone = config.isAlone();
    }

    /**
     * Opens the database, making it at the first start, and brings its schema to this program's version.
     * Blocks, at most about 10 s when nothing answers.
     *
     * @throws StoreFailure if it cannot be opened; the message says why and what to do
     */
    public static Stores open(StoreConfig config, InstantSource clock) {
        // Before the database: the directories of both are made for their owner alone.
        if (config.keys() instanceof StoreConfig.KeyPlace.InFile(var file)) {
            new KeyFile(file).makeDirectory();
        }
        var pool = Pool.open(config);
        try {
            Migrations.apply(pool, config);
            return new Stores(pool, config, clock);
        } catch (RuntimeException | Error e) {
            pool.close();
            throw e;
        }
    }

    /** Runs work in one transaction; everything handed out here joins it. */
    public Transactor transactor() {
        return transactor;
    }

    /** Connections of their own, in no transaction of ours: for the scheduler's polling. */
    public DataSource dataSource() {
        return pool;
    }

    /**
     * Connections that join the calling thread's transaction, so that a job is promised in the same commit as the fact
     * it follows from: give it to db-scheduler's {@code SchedulerClient}. Closing one leaves the transaction open; it
     * cannot be committed or rolled back through it. Outside a transaction it is as {@link #dataSource()}.
     */
    public DataSource joining() {
        return new JoiningDataSource(pool, transactor);
    }

    public Handled handled() {
        return new JdbcHandled(db, clock);
    }

    /** The runs of all people, each found by its own person alone. */
    public RunStore runs() {
        return new JdbcRunStore(db, keys.sealer());
    }

    /** The revisions of playbooks that somebody follows. */
    public PlaybookArchive playbooks() {
        return new JdbcPlaybookArchive(db, clock);
    }

    public AuditLog auditLog() {
        return new JdbcAuditLog(db, clock);
    }

    public CommunityStore communities() {
        return new JdbcCommunityStore(db, keys.sealer());
    }

    public ReportStore reports() {
        return new JdbcReportStore(db, keys.sealer());
    }

    public Outbox outbox() {
        return new JdbcOutbox(db, keys.sealer());
    }

    public Ledger ledger() {
        return new JdbcLedger(db, keys.sealer());
    }

    public SubscriptionStore subscriptions() {
        return new JdbcSubscriptionStore(db);
    }

    public GrantStore grants() {
        return new JdbcGrantStore(db);
    }

    public AlertStore alerts() {
        return new JdbcAlertStore(db, keys.sealer());
    }

    public SightingStore sightings() {
        return new JdbcSightingStore(db);
    }

    /**
     * Ends the claims of a process that died, so that what it was sending is taken up at once and not when its lease
     * ends. Does nothing where another process may be on the database. Call it before anything is delivered.
     *
     * @return how many claims were ended
     */
    public int endStrandedClaims() {
        return alone ? new JdbcOutbox(db, keys.sealer()).endClaims(clock.instant()) : 0;
    }

    /**
     * Renews the keys: what is sealed from now on needs the new key file, what was sealed before still opens.
     * Other processes on this database must be stopped, and started with the new key file. Blocks for a statement per community.
     */
    public void rotateKeys() {
        keys.rotate();
    }

    public ProposalStore proposals() {
        return new JdbcProposalStore(db);
    }

    public LinkStore links() {
        return new JdbcLinks(db);
    }

    public MatchStore matches() {
        return new JdbcMatchStore(db);
    }

    /** What blinds the values for {@link #matches}, with this installation's key. */
    public Blinder blinder() {
        return Blinders.of(keys.sealer().keys());
    }

    /** Asks the database a question, for health pages. @throws RuntimeException if it does not answer within 10 s */
    public void probe() {
        db.use(handle -> handle.createQuery("select 1").mapTo(Integer.class).one());
    }

    /** Connections in use now. */
    public int connectionsInUse() {
        return pool.getHikariPoolMXBean().getActiveConnections();
    }

    /** Waits for nobody: work under way fails. Calling it twice is fine. */
    @Override
    public void close() {
        pool.close();
    }

    /** For Jdbc classes under test. */
    Db db() {
        return db;
    }

    Sealer sealer() {
        return keys.sealer();
    }
}
