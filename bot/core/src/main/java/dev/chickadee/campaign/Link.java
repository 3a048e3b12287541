package dev.chickadee.campaign;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Why a report belongs with an earlier one. {@code score} from 0 to 1, the surer the higher; {@code why} has the
 * strongest reason first and is never empty.
 */
public record Link(String to, List<LinkReason> why, double score) {

    public Link {
        why = List.copyOf(why);
        if (why.isEmpty() || !(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("link: " + why.size() + " reasons, score " + score
                    + " (expected: at least one, 0 to 1)");
        }
    }

    /** All reasons as one English sentence. */
    public String sentence() {
        String clauses = why.stream().map(LinkReason::english).collect(Collectors.joining("; "));
        return Character.toUpperCase(clauses.charAt(0)) + clauses.substring(1) + ".";
    }
}
