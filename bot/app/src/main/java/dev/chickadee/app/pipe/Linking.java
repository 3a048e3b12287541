package dev.chickadee.app.pipe;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

import dev.chickadee.campaign.InMemoryMatchStore;
import dev.chickadee.campaign.Matching;
import dev.chickadee.campaign.ReportTraces;
import dev.chickadee.indicator.Blinder;

/** The matcher as a pipe: adds {@code campaign} and {@code links}, each report linked against all before it. */
public final class Linking implements LineWork {

    /** What a report may name of each kind; the matcher's own limit. */
    private static final int MOST = 100;
    /** Public on purpose: nothing is kept, and the same input must give the same output. */
    private static final byte[] KEY = "chickadee link: no secret, in use".getBytes(StandardCharsets.US_ASCII);

    private final Matching matching = new Matching(new InMemoryMatchStore(), new Blinder("pipe", KEY));
    private final List<JsonNode> ids = new ArrayList<>();
    private Instant before = Instant.EPOCH;

    @Override
    public ObjectNode answer(ObjectNode line) {
        var id = LineFields.id(line);
        var at = LineFields.moment(line, "at");
        var traces = new ReportTraces(key(ids.size()), LineFields.text(line, "text"),
                LineFields.texts(line, "handles", MOST), LineFields.texts(line, "emails", MOST),
                LineFields.texts(line, "urls", MOST), at == null ? before : at);
        before = traces.at();
        var matched = matching.add(traces);
        ids.add(id);
        line.set("campaign", matched.campaign() == null ? line.nullNode() : id(matched.campaign()));
        var links = line.putArray("links");
        for (var link : matched.links()) {
            var entry = links.addObject();
            entry.set("to", id(link.to()));
            entry.put("why", link.sentence()).put("score", Math.round(link.score() * 1000) / 1000.0);
        }
        return line;
    }

    /** The matcher's name for the n-th report: ids of our input may be long or stand twice. Sorts as it came in. */
    private static String key(int n) {
        return "%012d".formatted(n);
    }

    private JsonNode id(@Nullable String key) {
        return ids.get(Integer.parseInt(String.valueOf(key)));
    }
}
