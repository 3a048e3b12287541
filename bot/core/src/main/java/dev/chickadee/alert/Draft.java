package dev.chickadee.alert;

import java.util.List;

/** What somebody proposes to tell others, and what the scrubber was not sure of. */
public record Draft(Content content, List<Doubt> doubts) {

    public Draft {
        doubts = List.copyOf(doubts);
    }
}
