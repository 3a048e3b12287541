package dev.chickadee.app.web;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;

import dev.chickadee.chat.Interaction;
import dev.chickadee.delivery.Ledger;

/** What is counted. No label holds a community, a person, a channel or a word that somebody wrote. Thread-safe. */
public final class Metrics {

    private static final Ledger.Numbers NONE = new Ledger.Numbers(0, 0, 0, 0, 0);

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final AtomicReference<Ledger.Numbers> numbers = new AtomicReference<>(NONE);
    private final Supplier<Ledger.Numbers> deliveries;

    public Metrics(Supplier<Ledger.Numbers> deliveries) {
        this.deliveries = deliveries;
        new UptimeMetrics().bindTo(registry);
        new JvmMemoryMetrics().bindTo(registry);
        deliveries("waiting", Ledger.Numbers::waiting);
        deliveries("sent", Ledger.Numbers::sent);
        deliveries("parked", Ledger.Numbers::parked);
        deliveries("withdrawn", Ledger.Numbers::withdrawn);
        Gauge.builder("chickadee.deliveries.unsure", numbers, held -> held.get().unsure())
                .description("Sent ones that may stand there twice").register(registry);
    }

    private void deliveries(String state, ToLongFunction<Ledger.Numbers> count) {
        Gauge.builder("chickadee.deliveries", numbers, held -> count.applyAsLong(held.get())).tag("state", state)
                .description("Deliveries by what became of them").register(registry);
    }

    /** The first answer, which a platform waits for at most 3 s. */
    void answered(Interaction interaction, Duration took) {
        timer("chickadee.first.answer", "From an interaction's arrival to its first answer", interaction).record(took);
    }

    /** The work behind it. */
    void worked(Interaction interaction, Duration took) {
        timer("chickadee.work", "From the first answer to what is shown at last", interaction).record(took);
    }

    private Timer timer(String name, String description, Interaction interaction) {
        return Timer.builder(name).description(description).tag("kind", kind(interaction))
                .serviceLevelObjectives(Duration.ofMillis(5), Duration.ofMillis(20), Duration.ofMillis(50),
                        Duration.ofMillis(200), Duration.ofSeconds(1), Duration.ofSeconds(3))
                .register(registry);
    }

    private static String kind(Interaction interaction) {
        return switch (interaction) {
            case Interaction.CommandGiven _ -> "command";
            case Interaction.FormSubmitted _ -> "form";
            case Interaction.ActionPressed _ -> "action";
            case Interaction.MessageFlagged _ -> "flag";
            case Interaction.HomeOpened _ -> "home";
        };
    }

    /** All figures in Prometheus' text format. Asks the database for the deliveries; without it the last figures stand. */
    public String scrape() {
        try {
            numbers.set(deliveries.get());
        } catch (RuntimeException e) {
            // The health page says what is wrong with the database.
            registry.counter("chickadee.scrape.failures").increment();
        }
        return registry.scrape();
    }
}
