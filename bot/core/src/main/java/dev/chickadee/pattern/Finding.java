package dev.chickadee.pattern;

/**
 * A rule that holds in a text.
 *
 * @param first word where what made it hold begins
 * @param last  word where it ends, inclusive
 */
record Finding(Rule rule, int first, int last) {}
