package dev.chickadee.run;

import java.util.Optional;

import dev.chickadee.playbook.Playbook;
import dev.chickadee.playbook.Step;

/** A run together with the playbook at its revision. */
public record Followed(Run run, Playbook playbook) {

    public Followed {
        if (!run.playbook().equals(playbook.id()) || run.revision() != playbook.revision()) {
            throw new IllegalArgumentException("followed: " + run.playbook() + " " + run.revision() + " with "
                    + playbook.id() + " " + playbook.revision() + " (expected: the run's own revision)");
        }
    }

    /** The step before the person; empty at the end. */
    public Optional<Step> next() {
        return RunRules.next(playbook, run);
    }

    public Progress progress() {
        return RunRules.progress(playbook, run);
    }
}
