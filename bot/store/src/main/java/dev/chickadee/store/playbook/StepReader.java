package dev.chickadee.store.playbook;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

import dev.chickadee.playbook.Condition;
import dev.chickadee.playbook.Limits;
import dev.chickadee.playbook.Link;
import dev.chickadee.playbook.Question;
import dev.chickadee.playbook.Step;
import dev.chickadee.playbook.StepId;

/** Reads {@code steps:}, one after the other, because a step may look back at the ones before it. */
final class StepReader {

    private final Texts texts;
    private final Faults faults;
    private final Map<String, ConditionReader.Asked> earlier = new HashMap<>();
    private final Set<String> all = new HashSet<>();

    StepReader(Texts texts, Faults faults) {
        this.texts = texts;
        this.faults = faults;
    }

    List<Step> read(List<Node> items) {
        items.forEach(item -> idOf(item).ifPresent(all::add));
        var steps = new ArrayList<Step>();
        for (int i = 0; i < items.size(); i++) {
            var fields = new Fields("step", items.get(i), faults);
            if (fields.readable()) {
                step(fields, i == 0).ifPresent(steps::add);
            }
        }
        return steps;
    }

    private static Optional<String> idOf(Node step) {
        if (!(step instanceof MappingNode mapping)) {
            return Optional.empty();
        }
        return mapping.getValue().stream()
                .filter(tuple -> tuple.getKeyNode() instanceof ScalarNode key && key.getValue().equals("id"))
                .map(tuple -> tuple.getValueNode() instanceof ScalarNode id ? id.getValue() : "").findFirst();
    }

    private Optional<Step> step(Fields fields, boolean first) {
        var id = fields.words("id").filter(name -> isNew(fields.at("id"), name));
        var title = texts.need(fields, "title", Limits.TITLE);
        var text = texts.need(fields, "text", Limits.TEXT);
        var why = texts.need(fields, "why", Limits.TEXT);
        var links = links(fields);
        var asked = fields.may("question").map(value -> new QuestionReader(texts, faults).read(value));
        var when = fields.may("when").flatMap(value -> condition(value, first));
        boolean mayNotApply = mayNotApply(fields);
        fields.done();
        @Nullable
        Question question = asked.isPresent() ? asked.get().orElse(null) : null;
        id.ifPresent(name -> earlier.put(name,
                new ConditionReader.Asked(question, asked.isEmpty() || asked.get().isPresent())));
        return id.map(name -> new Step(new StepId(name), title, text, why, links, question, when.orElse(null),
                mayNotApply));
    }

    private boolean isNew(Node at, String id) {
        if (!Limits.isName(id)) {
            faults.at(at, "id: " + Faults.quoted(id) + " (expected: 1-" + Limits.NAME + " of [a-z0-9-])");
            return false;
        }
        if (earlier.containsKey(id)) {
            faults.at(at, "id: " + id + " stands twice (expected: different ids)");
            return false;
        }
        return true;
    }

    private Optional<Condition> condition(Node value, boolean first) {
        if (first) {
            faults.at(value, "when: a condition on the first step (expected: none, for nothing was asked yet)");
            return Optional.empty();
        }
        return new ConditionReader(all, earlier, faults).read(value);
    }

    private boolean mayNotApply(Fields fields) {
        var value = fields.may("not-applicable").flatMap(node -> Fields.words("not-applicable", node, faults));
        if (value.isPresent() && !value.get().equals("allowed") && !value.get().equals("refused")) {
            faults.at(fields.at("not-applicable"),
                    "not-applicable: " + Faults.quoted(value.get()) + " (expected: allowed or refused)");
        }
        return value.isPresent() && value.get().equals("allowed");
    }

    private List<Link> links(Fields fields) {
        var items = fields.may("links").map(value -> fields.items(value, "links", 1, Limits.LINKS)).orElse(List.of());
        var links = new ArrayList<Link>();
        for (var item : items) {
            var link = new Fields("link", item, faults);
            var title = texts.need(link, "title", Limits.TITLE);
            link.words("url").flatMap(url -> address(link.at("url"), url))
                    .ifPresent(url -> links.add(new Link(url, title)));
            link.done();
        }
        return links;
    }

    private Optional<URI> address(Node at, String url) {
        try {
            var address = new URI(url);
            if (Link.isFine(address)) {
                return Optional.of(address);
            }
        } catch (URISyntaxException _) {
            // Told below, like an address that is well-formed but leads elsewhere than to a page.
        }
        faults.at(at, "url: " + Faults.quoted(url) + " (expected: https:// with a host, at most " + Limits.ADDRESS
                + " characters)");
        return Optional.empty();
    }
}
