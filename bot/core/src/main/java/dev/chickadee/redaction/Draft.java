package dev.chickadee.redaction;

import java.util.List;

/** All that the scanners share about one text. */
record Draft(Page page, Words words, Finds finds, List<String> known, Clues clues) {}
