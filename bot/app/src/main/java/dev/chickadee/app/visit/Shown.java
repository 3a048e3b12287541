package dev.chickadee.app.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

/** A message as one person sees it. */
public record Shown(JsonNode json) {

    /** A button or a list that the message offers. {@code values} is empty for a button. */
    public record Offer(String action, String ref, List<String> values) {}

    public String id() {
        return json.path("id").asText();
    }

    public String channel() {
        return json.path("channel").asText();
    }

    /** The message under which it hangs; empty if none. */
    public String thread() {
        return json.path("thread").asText("");
    }

    public boolean onlyForOne() {
        return json.path("onlyYou").asBoolean();
    }

    public boolean edited() {
        return !json.path("edited").asText("").isEmpty();
    }

    /** All words in it, one line each. */
    public String text() {
        var words = new ArrayList<String>();
        words.add(json.path("text").asText(""));
        json.path("blocks").forEach(block -> words.addAll(Blocks.lines(block)));
        return String.join("\n", words).strip();
    }

    public Optional<Offer> offer(String action) {
        return offers().stream().filter(offer -> offer.action().equals(action)).findFirst();
    }

    private List<Offer> offers() {
        var offers = new ArrayList<Offer>();
        for (var block : json.path("blocks")) {
            block.path("buttons").forEach(button -> offers
                    .add(new Offer(button.path("action").asText(), button.path("ref").asText(), List.of())));
            if ("choice".equals(block.path("type").asText())) {
                var values = new ArrayList<String>();
                block.path("options").forEach(option -> values.add(option.path("value").asText()));
                offers.add(new Offer(block.path("action").asText(), block.path("ref").asText(), values));
            }
        }
        return offers;
    }
}
