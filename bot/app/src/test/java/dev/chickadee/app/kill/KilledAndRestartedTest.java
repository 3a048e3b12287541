package dev.chickadee.app.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import dev.chickadee.app.visit.Shown;
import dev.chickadee.app.visit.Visitor;
import dev.chickadee.app.visit.Visitor.TurnedDown;
import dev.chickadee.app.visit.Who;

/** "No report is lost once its receipt was shown; no delivery is lost, and none is shown twice, though the process is killed." */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher's flags are read from a POSIX shell script")
class KilledAndRestartedTest {

    private static final long SEED = Long.getLong("kill.seed", 20261124L);
    private static final int KILLS = Integer.getInteger("kill.times", 20);
    private static final Who ZARA = new Who("G-birch", "U-zara");
    private static final String ALERTS = "C-security-alerts";
    private static final String MAY_REPEAT = "may be a repeat";

    @TempDir
    private Path folder;

    private final Path root = root();
    private final Set<String> receipts = new TreeSet<>();
    private final Set<String> published = new TreeSet<>();

    @Test
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    void no_receipt_without_its_report_and_no_alert_lost_or_doubled() {
        var random = new Random(SEED);
        for (int kill = 0; kill < KILLS; kill++) {
            try (var forked = start(); var visitor = new Visitor(forked.site())) {
                playUntil(forked, visitor, "seed-" + SEED + "-case-" + kill, random);
            }
        }
        try (var forked = start(); var visitor = new Visitor(forked.site())) {
            new Case(visitor, "last-case").steps().forEach(Runnable::run);
            gather(visitor);
            assertThat(published).as("seed " + SEED).isNotEmpty();
            eachReceiptHasItsReport(visitor);
            eachAlertIsThereOnce(visitor);
        }
    }

    /** Plays a case, and kills the process within a few milliseconds of the beginning of one of its steps. */
    private void playUntil(Forked forked, Visitor visitor, String mark, Random random) {
        gather(visitor);
        var steps = new Case(visitor, mark).steps();
        int last = random.nextInt(2, steps.size());
        int delay = random.nextInt(60);
        steps.subList(0, last).forEach(Runnable::run);
        gather(visitor);
        var step = CompletableFuture.runAsync(steps.get(last));
        pause(step, delay);
        forked.close();
        try {
            step.join();
        } catch (CompletionException killed) {
            assertThat(killed).hasCauseInstanceOf(RuntimeException.class)
                    .satisfies(one -> assertThat(one.getCause()).isInstanceOfAny(UncheckedIOException.class,
                            TurnedDown.class));
        }
    }

    /** Notes what people were told: that a report is stored, that an alert is published. */
    private void gather(Visitor visitor) {
        visitor.history(Case.MIRA, Case.PROJECTS).stream().map(Shown::text)
                .filter(text -> text.contains("is stored and will not be lost")).map(Labels::report)
                .forEach(receipts::add);
        for (var who : List.of(Case.AIKO, Case.MATEO)) {
            visitor.history(who, Case.DESK).stream().filter(shown -> shown.offer("alert:panel").isPresent())
                    .map(shown -> Labels.alert(shown.text())).forEach(published::add);
        }
    }

    private void eachReceiptHasItsReport(Visitor visitor) {
        var cards = eventually(() -> count(visitor, Case.AIKO, Case.DESK,
                shown -> shown.thread().isEmpty() && shown.text().startsWith("Report R-")
                        ? Labels.report(shown.text())
                        : ""),
                found -> found.keySet().containsAll(receipts));

        assertThat(cards.keySet()).as("cards of reports, seed " + SEED).containsAll(receipts);
        assertThat(cards.values()).as("cards that do not say they may be a repeat, by report").allMatch(n -> n <= 1);
    }

    private void eachAlertIsThereOnce(Visitor visitor) {
        var copies = eventually(() -> count(visitor, ZARA, ALERTS,
                shown -> shown.offer("alert:seen").isPresent() ? Labels.alert(shown.text()) : ""),
                found -> found.keySet().containsAll(published));

        assertThat(copies.keySet()).as("alerts shown at Birch, seed " + SEED).containsAll(published);
        assertThat(copies.values()).as("copies by alert").allMatch(n -> n == 1);
    }

    /** How many messages there are of each label, those that say they may be a repeat counted as none. */
    private static java.util.Map<String, Integer> count(Visitor visitor, Who who, String channel,
            Function<Shown, String> label) {
        return visitor.history(who, channel).stream().filter(shown -> !label.apply(shown).isEmpty())
                .collect(Collectors.toMap(label, shown -> shown.text().contains(MAY_REPEAT) ? 0 : 1, Integer::sum));
    }

    private static <T> T eventually(java.util.function.Supplier<T> look, java.util.function.Predicate<T> holds) {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        var found = look.get();
        while (!holds.test(found) && System.nanoTime() < end) {
            found = look.get();
        }
        return found;
    }

    private static void pause(CompletableFuture<?> step, int millis) {
        try {
            step.get(millis, TimeUnit.MILLISECONDS);
        } catch (java.util.concurrent.TimeoutException | java.util.concurrent.ExecutionException e) {
            // Whatever it came to: the kill follows.
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private Forked start() {
        return Forked.start(root, folder.resolve("data"), folder.resolve("log"));
    }

    private static Path root() {
        var at = Path.of("").toAbsolutePath();
        while (!java.nio.file.Files.exists(at.resolve(".mvn"))) {
            at = at.getParent();
        }
        return at;
    }
}
