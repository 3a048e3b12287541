package dev.chickadee.app.house;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import dev.chickadee.alert.AlertCards;
import dev.chickadee.alert.Alerts;
import dev.chickadee.alert.AlertsStillGo;
import dev.chickadee.alert.Audience;
import dev.chickadee.alert.Basis;
import dev.chickadee.alert.Press;
import dev.chickadee.alert.Publishing;
import dev.chickadee.alert.Sightings;
import dev.chickadee.alert.Team;
import dev.chickadee.campaign.Matching;
import dev.chickadee.chat.CommandSpec;
import dev.chickadee.delivery.MayStillGo;
import dev.chickadee.delivery.Outbox;
import dev.chickadee.desk.AlertDialog;
import dev.chickadee.desk.AlertsDialog;
import dev.chickadee.desk.CatalogueGlossary;
import dev.chickadee.desk.ChickadeeDialog;
import dev.chickadee.desk.Dialog;
import dev.chickadee.desk.DraftDialog;
import dev.chickadee.desk.FrontDesk;
import dev.chickadee.desk.HardenDialog;
import dev.chickadee.desk.HomeDialog;
import dev.chickadee.desk.MineDialog;
import dev.chickadee.desk.Newsroom;
import dev.chickadee.desk.Office;
import dev.chickadee.desk.PlaybookDialog;
import dev.chickadee.desk.Post;
import dev.chickadee.desk.RelayDialog;
import dev.chickadee.desk.ReportDialog;
import dev.chickadee.desk.ReportsStillGo;
import dev.chickadee.desk.Rounds;
import dev.chickadee.desk.SetupDialog;
import dev.chickadee.desk.SupportDialog;
import dev.chickadee.desk.TriageDialog;
import dev.chickadee.pattern.Assessor;
import dev.chickadee.redaction.Scrubber;
import dev.chickadee.report.Attention;
import dev.chickadee.report.Readers;
import dev.chickadee.report.Relay;
import dev.chickadee.report.Reports;
import dev.chickadee.run.Runs;
import dev.chickadee.store.Stores;
import dev.chickadee.subscription.Grants;
import dev.chickadee.subscription.Subscriptions;

/** Every room, wired to the stores once. */
final class Rooms {

    private final Stores stores;
    private final Outbox outbox;
    private final InstantSource clock;
    private final Shelf shelf;
    private final Office office;
    private final Audience audience;
    private final Publishing publishing;
    private final Runs runs;
    private final FrontDesk desk;
    private final AtomicReference<Rounds> rounds;

    /** @param outbox that of {@code stores}, or one around it */
    Rooms(Stores stores, Outbox outbox, Shelf shelf, Attention attention, InstantSource clock) {
        this.stores = stores;
        this.outbox = outbox;
        this.clock = clock;
        this.shelf = shelf;
        this.office = office(attention);
        var grants = new Grants(stores.grants(), stores.communities(), stores.auditLog(), clock);
        this.audience = new Audience(stores.subscriptions(), grants);
        var basis = new Basis(stores.alerts(), new Team(stores.reports(), office.readers(), stores.communities()),
                stores.transactor(), stores.auditLog(), clock);
        var press = new Press(outbox, stores.ledger(), stores.communities(),
                new AlertCards(new CatalogueGlossary(office.catalogue(), shelf.playbooks())));
        this.publishing = new Publishing(basis, audience, press);
        this.runs = new Runs(stores.runs(), shelf.playbooks(), clock);
        this.desk = desk(dialogs(grants, basis, press));
        this.rounds = new AtomicReference<>(new Rounds(office, stores.proposals(), stores.transactor()));
    }

    private Office office(Attention attention) {
        var readers = new Readers(stores.communities(), stores.reports());
        var casework = new Reports(stores.reports(), readers, clock, new SecureRandom());
        var post = new Post(outbox, stores.ledger(), stores.communities(), stores.reports(), readers, clock);
        return new Office(shelf.catalogue(), Assessor.standard(), stores.communities(), stores.reports(), readers,
                casework, new Relay(stores.reports(), casework, readers, clock),
                new Matching(stores.matches(), stores.blinder()), stores.links(), shelf.playbooks(), post,
                stores.ledger(), stores.auditLog(), attention, clock);
    }

    private List<Dialog> dialogs(Grants grants, Basis basis, Press press) {
        var news = new Newsroom(new Alerts(basis), publishing,
                new Sightings(basis, audience, stores.sightings(), press),
                stores.alerts(), stores.sightings(), press.cards(), new Subscriptions(stores.subscriptions(),
                        stores.communities(), stores.auditLog(), clock),
                Scrubber.standard());
        var drafts = new DraftDialog(office, news);
        return List.of(new ReportDialog(office), new SupportDialog(office), new TriageDialog(office),
                new RelayDialog(office), new MineDialog(office), new HomeDialog(office),
                new SetupDialog(office, stores.proposals()),
                new ChickadeeDialog(office, grants, this::commands), new PlaybookDialog(runs, shelf.playbooks()),
                new HardenDialog(runs, shelf.playbooks()), drafts, new AlertDialog(news, drafts),
                new AlertsDialog(news));
    }

    private FrontDesk desk(List<Dialog> dialogs) {
        return new FrontDesk(dialogs, stores.transactor(), stores.handled(), office);
    }

    private List<CommandSpec> commands() {
        return desk.commands();
    }

    FrontDesk desk() {
        return desk;
    }

    Publishing publishing() {
        return publishing;
    }

    MayStillGo mayStillGo() {
        return MayStillGo.all(List.of(new AlertsStillGo(stores.alerts(), audience),
                new ReportsStillGo(stores.reports(), office.post())));
    }

    /** Erases the runs of playbooks that nobody touched for as long as their community keeps things. */
    int forgetRuns() {
        return stores.transactor()
                .inOne(() -> stores.communities().all().stream().mapToInt(runs::forget).sum());
    }

    Rounds rounds() {
        return rounds.get();
    }

    /** From the next round on. What people are told about waiting stays as it was until a restart. */
    void attend(Attention attention) {
        rounds.set(new Rounds(office.attending(attention), stores.proposals(), stores.transactor()));
    }
}
