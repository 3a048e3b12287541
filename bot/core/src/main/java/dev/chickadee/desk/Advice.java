package dev.chickadee.desk;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Collectors;

import dev.chickadee.base.Words;
import dev.chickadee.chat.Part;
import dev.chickadee.pattern.PatternId;
import dev.chickadee.pattern.Signal;
import dev.chickadee.playbook.PlaybookId;
import dev.chickadee.report.Narrative;
import dev.chickadee.report.Report;

/** Which patterns show in a report, and which playbooks fit them. */
final class Advice {

    private final Office office;

    Advice(Office office) {
        this.office = office;
    }

    /** The signals in the reporter's words that speak for a pattern, the strongest first. */
    List<Signal> signals(Narrative narrative) {
        return office.assessor().assess(narrative.what().words()).signals().stream()
                .filter(signal -> signal.weight() > 0)
                .sorted(java.util.Comparator.comparingDouble(Signal::weight).reversed()).toList();
    }

    /** The patterns that the reporter chose, then those that the words show. */
    SequencedSet<PatternId> patterns(Narrative narrative) {
        var patterns = new LinkedHashSet<PatternId>();
        office.catalogue().all().stream().map(dev.chickadee.pattern.Pattern::id)
                .filter(narrative.signs()::contains).forEach(patterns::add);
        signals(narrative).forEach(signal -> patterns.add(signal.pattern()));
        return patterns;
    }

    /** The playbooks that fit, as a line for the reporter; empty if none does. */
    Optional<Part> fitting(Words words, Report report) {
        var narrative = office.reports().narrative(report.id());
        if (narrative.isEmpty()) {
            return Optional.empty();
        }
        var titles = patterns(narrative.get()).stream().flatMap(id -> office.catalogue().find(id).stream())
                .flatMap(pattern -> pattern.playbooks().stream()).distinct()
                .flatMap(id -> office.playbooks().current(new PlaybookId(id)).stream())
                .map(playbook -> "/playbook " + playbook.id().value() + " – " + playbook.title().in(words.locale()))
                .collect(Collectors.joining("\n"));
        return titles.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part.Text(words.say("receipt.playbooks") + "\n" + titles));
    }
}
