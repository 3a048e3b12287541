package dev.chickadee.store.playbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

import dev.chickadee.playbook.Condition;
import dev.chickadee.playbook.Limits;
import dev.chickadee.playbook.Question;
import dev.chickadee.playbook.StepId;

/** Reads {@code when:}. A condition names earlier steps that offer the answer, so no two steps can wait for each other. */
final class ConditionReader {

    private final Set<String> all;
    private final Map<String, Asked> earlier;
    private final Faults faults;

    /** What an earlier step asks; null = nothing. Not known if its question is faulty itself. */
    record Asked(@Nullable Question question, boolean known) {}

    /**
     * @param all     the ids of all steps of the playbook
     * @param earlier the steps before the one that is read
     */
    ConditionReader(Set<String> all, Map<String, Asked> earlier, Faults faults) {
        this.all = all;
        this.earlier = earlier;
        this.faults = faults;
    }

    Optional<Condition> read(Node value) {
        return read(value, 1);
    }

    private Optional<Condition> read(Node value, int depth) {
        if (depth > Limits.DEPTH) {
            faults.at(value, "when: nested too deep (expected: at most " + Limits.DEPTH + " levels)");
            return Optional.empty();
        }
        var fields = new Fields("when", value, faults);
        if (!fields.readable()) {
            return Optional.empty();
        }
        var kinds = List.of("all", "any", "not", "step").stream().filter(fields::has).toList();
        if (kinds.size() != 1) {
            faults.at(value, "when: " + (kinds.isEmpty() ? "none" : String.join(" and ", kinds))
                    + " (expected: exactly one of all, any, not, or step with is)");
            return Optional.empty();
        }
        var condition = switch (kinds.getFirst()) {
            case "all" -> parts(fields, "all", depth).map(Condition.All::new);
            case "any" -> parts(fields, "any", depth).map(Condition.Any::new);
            case "not" -> fields.need("not").flatMap(part -> read(part, depth + 1)).map(Condition.Not::new);
            default -> comparison(fields);
        };
        fields.done();
        return condition.map(Condition.class::cast);
    }

    private Optional<List<Condition>> parts(Fields fields, String key, int depth) {
        var items = fields.need(key).map(value -> fields.items(value, key, 1, Condition.MOST)).orElse(List.of());
        var parts = new ArrayList<Condition>();
        items.forEach(item -> read(item, depth + 1).ifPresent(parts::add));
        return !items.isEmpty() && parts.size() == items.size() ? Optional.of(parts) : Optional.empty();
    }

    private Optional<Condition.Is> comparison(Fields fields) {
        var step = fields.words("step").filter(id -> isEarlier(fields.at("step"), id));
        var answer = fields.need("is").flatMap(this::answer);
        if (step.isEmpty() || answer.isEmpty() || !isOffered(fields.at("is"), step.get(), answer.get())) {
            return Optional.empty();
        }
        return Optional.of(new Condition.Is(new StepId(step.get()), answer.get()));
    }

    /** An answer's id; one that looks like a number is an id all the same. */
    private Optional<String> answer(Node value) {
        if (value instanceof ScalarNode scalar && Limits.isName(scalar.getValue())) {
            return Optional.of(scalar.getValue());
        }
        faults.at(value, "is: " + Fields.kind(value) + " (expected: the id of an answer)");
        return Optional.empty();
    }

    private boolean isEarlier(Node at, String id) {
        if (earlier.containsKey(id)) {
            return true;
        }
        faults.at(at, "step: " + Faults.quoted(id) + (all.contains(id)
                ? " is not before this one (expected: an earlier step)"
                : " is no step of this playbook (expected: " + among(earlier.keySet()) + ")"));
        return false;
    }

    private boolean isOffered(Node at, String id, String answer) {
        var asked = earlier.getOrDefault(id, new Asked(null, false));
        if (!asked.known()) {
            return false;
        }
        var question = asked.question();
        boolean offered = question != null && question.offers(answer);
        if (!offered) {
            var offers = question == null
                    ? Set.<String>of()
                    : question.offered().stream().map(Question.Offered::value).collect(Collectors.toSet());
            faults.at(at, "is: " + Faults.quoted(answer) + (offers.isEmpty()
                    ? ", but " + id + " offers no answers (expected: a step with yes-no or choice)"
                    : " (expected: " + among(offers) + ")"));
        }
        return offered;
    }

    private static String among(Set<String> words) {
        return words.isEmpty()
                ? "none, for it is the first step"
                : words.stream().sorted()
                        .collect(Collectors.joining(", "));
    }
}
