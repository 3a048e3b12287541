package dev.chickadee.app.pipe;

import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.chickadee.pattern.Assessor;

/** The assessor as a pipe: adds {@code signals} and {@code score} to what it was given. */
public final class Assessing implements LineWork {

    private final Assessor assessor = Assessor.standard();

    @Override
    public ObjectNode answer(ObjectNode line) {
        LineFields.id(line);
        var assessment = assessor.assess(LineFields.text(line, "text"));
        var signals = line.putArray("signals");
        for (var signal : assessment.signals()) {
            signals.addObject().put("pattern", signal.pattern().value()).put("weight", signal.weight())
                    .put("quote", signal.quote()).put("why", signal.why());
        }
        return line.put("score", assessment.score());
    }
}
