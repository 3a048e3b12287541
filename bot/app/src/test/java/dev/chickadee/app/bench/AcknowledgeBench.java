package dev.chickadee.app.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

import dev.chickadee.app.command.SandboxSeed;
import dev.chickadee.app.command.Sandboxed;
import dev.chickadee.app.config.Settings;
import dev.chickadee.app.house.Chickadee;
import dev.chickadee.app.visit.Visitor;
import dev.chickadee.app.visit.Who;
import dev.chickadee.app.web.WebServer;
import dev.chickadee.sandbox.Sandbox;
import dev.chickadee.sandbox.place.SandboxWorld;
import dev.chickadee.store.StoreConfig;
import dev.chickadee.store.Stores;

/**
 * How fast interactions are acknowledged under load: 50 people of the sandbox send 200 interactions a second to a
 * Chickadee whose store is on disk, over HTTP, each measured from the moment it should have been sent. Prints the figures
 * for a store that writes each commit to the disk (the default) and for H2's own default. No test: nothing fails here.
 */
final class AcknowledgeBench {

    private static final int PEOPLE = 50;
    private static final int RATE = Integer.getInteger("bench.rate", 200);
    private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("bench.warm-up", 15));
    private static final Duration MEASURED = Duration.ofSeconds(Integer.getInteger("bench.seconds", 30));
    private static final String CHANNEL = "C-general";
    private static final PrintStream OUT = System.out;

    private final Visitor visitor;
    private final List<Who> people;
    private final ConcurrentLinkedQueue<Long> took = new ConcurrentLinkedQueue<>();
    private final Map<Who, String> views = new ConcurrentHashMap<>();
    private final AtomicLong failed = new AtomicLong();

    private AcknowledgeBench(Visitor visitor, List<Who> people) {
        this.visitor = visitor;
        this.people = people;
    }

    public static void main(String[] args) throws IOException {
        OUT.printf("%d interactions/s from %d people, %d s after %d s of warming up, %d processors%n", RATE, PEOPLE,
                MEASURED.toSeconds(), WARM_UP.toSeconds(), Runtime.getRuntime().availableProcessors());
        run("each commit on disk (WRITE_DELAY=0, the default)", "");
        run("H2's default (up to 500 ms may be lost)", ";WRITE_DELAY=500");
    }

    private static void run(String name, String setting) throws IOException {
        var data = Files.createTempDirectory("chickadee-bench");
        var clock = InstantSource.system();
        var usual = StoreConfig.inDirectory(data);
        var config = new StoreConfig(usual.url() + setting, null, null, usual.keys(), usual.connections());
        var world = world();
        try (var stores = Stores.open(config, clock);
                var sandbox = Sandbox.open(world, data.resolve("chat"), clock);
                var chickadee = new Chickadee(stores, settings(), sandbox.adapters(), clock)) {
            SandboxSeed.plant(stores, world, clock.instant());
            sandbox.connect(chickadee.desk());
            chickadee.start();
            try (var server = WebServer.start(new Settings.Web("127.0.0.1", 0), chickadee.health(),
                    chickadee.metrics(), sandbox.pages()::mount);
                    var visitor = new Visitor(java.net.URI.create("http://127.0.0.1:" + server.port() + "/"))) {
                var people = world.places().stream().flatMap(place -> place.people().stream()
                        .filter(one -> one.id().startsWith("U-bench")).map(one -> new Who(place.id(), one.id())))
                        .toList();
                new AcknowledgeBench(visitor, people).measure(name);
            }
        }
    }

    private void measure(String name) {
        load(WARM_UP);
        took.clear();
        failed.set(0);
        load(MEASURED);
        var sorted = took.stream().mapToLong(Long::longValue).sorted().toArray();
        OUT.printf(Locale.ROOT, "%s: n %d, p50 %.1f ms, p99 %.1f ms, max %.1f ms, failed %d%n", name, sorted.length,
                at(sorted, 0.5), at(sorted, 0.99), at(sorted, 1), failed.get());
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))] / 1e6;
    }

    /** Sends at fixed moments, whether or not earlier ones were answered: a slow answer delays nobody's question. */
    private void load(Duration length) {
        long start = System.nanoTime();
        long gap = 1_000_000_000L / RATE;
        long all = length.toNanos() / gap;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (long i = 0; i < all; i++) {
                long due = start + i * gap;
                long number = i;
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                threads.execute(() -> act(number, due));
            }
        }
    }

    /** A form opened, sent in, and two commands: in turns, each person one after the other. */
    private void act(long number, long due) {
        var who = people.get((int) (number % people.size()));
        try {
            switch ((int) (number / people.size() % 4)) {
                case 0 -> views.put(who, visitor.tell("command", who,
                        Map.of("channel", CHANNEL, "command", "report-suspicious", "text", "")).path("form")
                        .path("view").asText());
                case 1 -> submit(who);
                case 2 -> visitor.tell("command", who, Map.of("channel", CHANNEL, "command", "my-reports", "text", ""));
                default -> visitor.tell("command", who,
                        Map.of("channel", CHANNEL, "command", "chickadee", "text", "status"));
            }
            took.add(System.nanoTime() - due);
        } catch (RuntimeException e) {
            failed.incrementAndGet();
        }
    }

    private void submit(Who who) {
        visitor.tell("submit", who, Map.of("view", views.getOrDefault(who, ""), "answers",
                Map.of("what", "Somebody writes every day and wants the release keys of our parser, today.", "who",
                        "quietmarmot-" + who.person().length())));
    }

    private static Settings settings() {
        return Sandboxed.settings(Path.of(""));
    }

    /** The standard world with more people in it. */
    private static SandboxWorld world() {
        var places = new ArrayList<SandboxWorld.Place>();
        for (var place : SandboxWorld.standard().places()) {
            var everybody = new ArrayList<>(place.people());
            for (int i = 0; i < PEOPLE / 2; i++) {
                everybody.add(new SandboxWorld.Someone("U-bench" + i, "Bench " + i, "bench" + i, Locale.ENGLISH,
                        ZoneOffset.UTC, "#000000", List.of("maintainer")));
            }
            places.add(new SandboxWorld.Place(place.id(), place.community(), place.name(), place.flavour(), everybody,
                    place.channels(), place.messages()));
        }
        return new SandboxWorld(places);
    }
}
