package dev.chickadee.app.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.chickadee.chat.ChatAdapter;
import dev.chickadee.delivery.Ledger;

/** Says whether everything that Chickadee needs works now. Holds no secret and nothing that anybody confided. */
public final class Health {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration STALE = Duration.ofSeconds(30);

    private final Parts parts;
    private final InstantSource clock;

    /**
     * What is looked at.
     *
     * @param database throws if it does not answer
     * @param alive    when the scheduler last did anything
     */
    public record Parts(Runnable database, Supplier<Instant> alive, List<ChatAdapter> adapters,
            Supplier<Ledger.Numbers> deliveries) {
        public Parts {
            adapters = List.copyOf(adapters);
        }
    }

    /** What was found. */
    public record Report(boolean fine, String json) {}

    public Health(Parts parts, InstantSource clock) {
        this.parts = parts;
        this.clock = clock;
    }

    /** Looks at everything. Blocks on the database and on the adapters, at most about 10 s each. */
    public Report look() {
        var json = JSON.createObjectNode();
        boolean fine = database(json);
        fine &= scheduler(json);
        fine &= adapters(json);
        json.put("status", fine ? "fine" : "ailing");
        return new Report(fine, json.toString());
    }

    private boolean database(ObjectNode json) {
        var database = json.putObject("database");
        long start = System.nanoTime();
        try {
            parts.database().run();
            var numbers = parts.deliveries().get();
            json.putObject("deliveries").put("waiting", numbers.waiting()).put("parked", numbers.parked());
            database.put("fine", true).put("millis", (System.nanoTime() - start) / 1_000_000);
            return true;
        } catch (RuntimeException e) {
            database.put("fine", false).put("why",
                    "the database does not answer: is it running, and is its disk full?");
            return false;
        }
    }

    private boolean scheduler(ObjectNode json) {
        var age = Duration.between(parts.alive().get(), clock.instant());
        boolean fine = age.compareTo(STALE) < 0;
        json.putObject("scheduler").put("fine", fine).put("seconds", age.toSeconds());
        return fine;
    }

    private boolean adapters(ObjectNode json) {
        var all = json.putArray("adapters");
        boolean fine = true;
        for (var adapter : parts.adapters()) {
            var entry = all.addObject().put("platform", adapter.platform().name().toLowerCase(Locale.ROOT));
            switch (adapter.health()) {
                case ChatAdapter.Health.Fine _ -> entry.put("fine", true);
                case ChatAdapter.Health.Ailing(var why) -> {
                    entry.put("fine", false).put("why", why);
                    fine = false;
                }
            }
        }
        return fine;
    }
}
