package dev.chickadee.store;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import dev.chickadee.base.ReporterText;
import dev.chickadee.playbook.StepId;
import dev.chickadee.run.Mark;
import dev.chickadee.run.Run;

/** What is sealed of a run, as JSON: version 1. */
record RunJson(ReporterText project, List<Mark> trail) {

    private static final int VERSION = 1;

    static String print(Run run) {
        var json = Stored.document(VERSION).put("project", run.project().words());
        json.set("trail", Stored.array(run.trail(), RunJson::print));
        return Stored.print(json);
    }

    static RunJson parse(String text) {
        var json = Stored.parse("run", text, VERSION);
        return new RunJson(new ReporterText(Stored.text(json, "project")),
                Stored.list(json, "trail", RunJson::mark));
    }

    private static JsonNode print(Mark mark) {
        var json = Stored.object().put("step", mark.step().value());
        return switch (mark) {
            case Mark.Done _ -> json.put("kind", "done");
            case Mark.Chosen chosen -> json.put("kind", "chosen").put("words", chosen.answer());
            case Mark.Typed typed -> json.put("kind", "typed").put("words", typed.answer().words());
            case Mark.NotApplicable out -> json.put("kind", "not-applicable").put("words", out.reason().words());
        };
    }

    private static Mark mark(JsonNode json) {
        var step = new StepId(Stored.text(json, "step"));
        var kind = Stored.text(json, "kind");
        return switch (kind) {
            case "done" -> new Mark.Done(step);
            case "chosen" -> new Mark.Chosen(step, Stored.text(json, "words"));
            case "typed" -> new Mark.Typed(step, new ReporterText(Stored.text(json, "words")));
            case "not-applicable" -> new Mark.NotApplicable(step, new ReporterText(Stored.text(json, "words")));
            default -> throw Stored.unknown("mark of a run", kind);
        };
    }
}
