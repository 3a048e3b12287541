package dev.chickadee.campaign;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a report was linked to. {@code campaign} is the key of the earliest report of what it joined, null if it was
 * linked to nothing; {@code links} best first, with at least one into every campaign it joined.
 */
public record Matched(@Nullable String campaign, List<Link> links) {

    public Matched {
        links = List.copyOf(links);
        if (campaign == null != links.isEmpty()) {
            throw new IllegalArgumentException(
                    "matched: " + links.size() + " links (expected: a campaign if and only if linked)");
        }
    }

    static final Matched NOTHING = new Matched(null, List.of());
}
