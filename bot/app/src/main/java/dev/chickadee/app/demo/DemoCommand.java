package dev.chickadee.app.demo;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import picocli.CommandLine.Command;

import dev.chickadee.app.Streams;
import dev.chickadee.app.command.SandboxSeed;
import dev.chickadee.app.command.Sandboxed;
import dev.chickadee.app.config.Settings;
import dev.chickadee.app.house.Chickadee;
import dev.chickadee.app.visit.Shown;
import dev.chickadee.app.visit.Visitor;
import dev.chickadee.app.visit.Who;
import dev.chickadee.app.web.WebServer;
import dev.chickadee.audit.AuditLog;
import dev.chickadee.sandbox.Sandbox;
import dev.chickadee.store.StoreConfig;
import dev.chickadee.store.Stores;

/** The takeover story from the first report to the retraction, in memory. */
@Command(name = "demo", mixinStandardHelpOptions = true, description = {
        "Plays the takeover story in the terminal: three reports in two communities about one campaign.",
        "Keeps nothing. Exit code 0 only if everything that it checks held."})
public final class DemoCommand implements Callable<Integer> {

    private final Streams streams;
    private final InstantSource clock;

    public DemoCommand(Streams streams, InstantSource clock) {
        this.streams = streams;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        var stage = new Stage(streams.answer());
        var start = clock.instant();
        try (var log = LogCheck.open()) {
            play(stage, log);
        } catch (Scene.Stuck stuck) {
            stage.expect(String.valueOf(stuck.getMessage()), false);
        }
        var took = Duration.between(start, clock.instant());
        stage.scene(stage.failures().isEmpty() ? "All " + stage.held() + " expectations held" : "It did not hold");
        stage.says("%d.%01d s".formatted(took.toSeconds(), took.toMillisPart() / 100));
        stage.failures().forEach(failure -> streams.err().println("chickadee: does not hold: " + failure));
        return stage.failures().isEmpty() ? 0 : 1;
    }

    private void play(Stage stage, LogCheck log) {
        try (var stores = Stores.open(StoreConfig.inMemory(), clock);
                var sandbox = Sandbox.open(null, clock);
                var chickadee = new Chickadee(stores, Sandboxed.settings(Path.of("")), sandbox.adapters(), clock)) {
            SandboxSeed.plant(stores, sandbox.world(), clock.instant());
            sandbox.connect(chickadee.desk());
            chickadee.start();
            try (var server = WebServer.start(new Settings.Web("127.0.0.1", 0), chickadee.health(),
                    chickadee.metrics(), sandbox.pages()::mount);
                    var visitor = new Visitor(URI.create("http://127.0.0.1:" + server.port() + "/"))) {
                var scene = new Scene(visitor, stage);
                var card = new Reporting(scene).play();
                new Alerting(scene).play(new Casework(scene).play(card));
                end(scene, log, stores, chickadee.metrics().scrape());
            }
        }
    }

    private static void end(Scene scene, LogCheck log, Stores stores, String metrics) {
        var stage = scene.stage();
        stage.scene("12. What stayed where it belongs");
        stage.expect("no reporter's name, handle or address is in the log", !log.holdsAnyOf(Cast.REPORTERS));
        stage.expect("none is in the metrics", Cast.REPORTERS.stream()
                .noneMatch(metrics.toLowerCase(Locale.ROOT)::contains));
        stage.expect("none is in anything that responders and subscribers were shown",
                seenByOthers(scene.visitor()).allMatch(Reporting::noReporter));
        stage.expect("the audit log is intact", stores.auditLog().verify() instanceof AuditLog.Verified.Intact);
    }

    /** Every message of the bot that anybody but the reporters sees. */
    private static Stream<Shown> seenByOthers(Visitor visitor) {
        return Stream.of(Cast.AIKO, Cast.MATEO, Cast.PRIYA, Cast.ZARA, Cast.KOFI, Cast.TOMAS).flatMap((Who who) -> {
            var shown = Stream.<Shown>builder();
            visitor.state(who).path("channels").forEach(channel -> channel.path("messages").forEach(message -> {
                if (!message.path("blocks").isEmpty()) {
                    shown.add(new Shown(message));
                }
            }));
            return shown.build();
        });
    }
}
