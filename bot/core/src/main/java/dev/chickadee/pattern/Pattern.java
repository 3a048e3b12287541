package dev.chickadee.pattern;

import java.util.List;

import dev.chickadee.base.LocalText;

/**
 * One pattern of takeover, told for people.
 *
 * @param name      a few words, fit for a list to choose from
 * @param summary   what it looks like when it happens
 * @param lookalike what honest people do that looks the same; shown beside every signal
 * @param advice    what to do next, kindly
 * @param playbooks ids of the playbooks that fit, best first; may be empty
 */
public record Pattern(PatternId id, LocalText name, LocalText summary, LocalText lookalike, LocalText advice,
        List<String> playbooks) {

    public Pattern {
        playbooks = List.copyOf(playbooks);
    }
}
