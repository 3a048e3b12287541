package dev.chickadee.app.pipe;

import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.chickadee.redaction.Scrubber;

/** The anonymizer as a pipe: takes {@code id}, {@code text} and {@code known}, and passes on nothing else. */
public final class Scrubbing implements LineWork {

    private static final int MOST_KNOWN = 10_000;

    private final Scrubber scrubber = Scrubber.standard();

    @Override
    public ObjectNode answer(ObjectNode line) {
        var scrubbed = scrubber.scrub(LineFields.text(line, "text"), LineFields.texts(line, "known", MOST_KNOWN));
        var answer = JsonLines.object();
        answer.set("id", LineFields.id(line));
        answer.put("text", scrubbed.text());
        var redactions = answer.putArray("redactions");
        for (var one : scrubbed.redactions()) {
            redactions.addObject().put("start", one.start()).put("end", one.end()).put("type", one.type());
        }
        var residual = answer.putArray("residual");
        for (var one : scrubbed.residual()) {
            residual.addObject().put("start", one.start()).put("end", one.end()).put("why", one.why());
        }
        return answer;
    }
}
