package dev.chickadee.store.playbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

import dev.chickadee.playbook.Limits;
import dev.chickadee.playbook.Question;

/** Reads {@code question:}. */
final class QuestionReader {

    private final Texts texts;
    private final Faults faults;

    QuestionReader(Texts texts, Faults faults) {
        this.texts = texts;
        this.faults = faults;
    }

    Optional<Question> read(Node value) {
        var fields = new Fields("question", value, faults);
        if (!fields.readable()) {
            return Optional.empty();
        }
        var text = texts.need(fields, "text", Limits.TEXT);
        Optional<Question> question = switch (fields.words("kind").orElse("")) {
            case "yes-no" -> Optional.of(new Question.YesNo(text));
            case "choice" -> offered(fields).map(offered -> new Question.Choice(text, offered));
            case "short-text" -> Optional.of(new Question.Typed(text, most(fields)));
            case "" -> Optional.empty();
            default -> {
                faults.at(fields.at("kind"), "kind: " + Fields.kind(fields.at("kind"))
                        + " (expected: yes-no, choice or short-text)");
                yield Optional.empty();
            }
        };
        if (question.isPresent()) {
            fields.done();
        }
        return question;
    }

    private int most(Fields fields) {
        var most = fields.may("max").map(value -> fields.number(value, "max", 1, Limits.ANSWER));
        return most.isPresent() ? most.get().orElse(Limits.ANSWER) : Limits.ANSWER;
    }

    private Optional<List<Question.Offered>> offered(Fields fields) {
        var items = fields.need("options").map(value -> fields.items(value, "options", 2, Limits.OFFERED))
                .orElse(List.of());
        var offered = new ArrayList<Question.Offered>();
        var ids = new HashSet<String>();
        for (var item : items) {
            var option = new Fields("option", item, faults);
            var label = texts.need(option, "label", Limits.TITLE);
            option.need("id").ifPresent(id -> {
                if (!(id instanceof ScalarNode scalar) || !Limits.isName(scalar.getValue())) {
                    faults.at(id, "id: " + Fields.kind(id) + " (expected: 1-" + Limits.NAME + " of [a-z0-9-])");
                } else if (!ids.add(scalar.getValue())) {
                    faults.at(id, "id: " + scalar.getValue() + " stands twice (expected: different ids)");
                } else {
                    offered.add(new Question.Offered(scalar.getValue(), label));
                }
            });
            option.done();
        }
        return !items.isEmpty() && offered.size() == items.size() ? Optional.of(offered) : Optional.empty();
    }
}
