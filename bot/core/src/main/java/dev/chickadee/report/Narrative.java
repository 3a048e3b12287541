package dev.chickadee.report;

import java.util.Set;

import dev.chickadee.base.ReporterText;
import dev.chickadee.community.MemberId;
import dev.chickadee.pattern.PatternId;

/**
 * What a reporter confided. Kept under the report's own key; prints nothing.
 *
 * @param who      by handle or address
 * @param signs    the warning signs that the reporter chose from the catalogue
 * @param excluded who must not read it, by the reporter's choice
 */
public record Narrative(ReporterText what, ReporterText who, ReporterText project, Set<PatternId> signs,
        ReporterText feeling, Set<MemberId> excluded) {

    public Narrative {
        if (what.isEmpty()) {
            throw new IllegalArgumentException("what: empty (expected: what happened)");
        }
        signs = Set.copyOf(signs);
        excluded = Set.copyOf(excluded);
    }

    public Narrative excluding(Set<MemberId> members) {
        return new Narrative(what, who, project, signs, feeling, members);
    }

    /** All of the reporter's words, for matching and assessing. */
    public String everything() {
        return String.join("\n", what.words(), who.words(), project.words());
    }

    @Override
    public String toString() {
        return "narrative[" + everything().length() + " characters]";
    }
}
