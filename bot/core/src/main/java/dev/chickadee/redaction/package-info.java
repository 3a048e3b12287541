/**
 * Redaction: takes out of a person's words whatever identifies somebody, and leaves the words that make a warning
 * useful. Looks at {@code base} and the JDK only. Start at {@link dev.chickadee.redaction.Scrubber}, then read
 * {@code Page} (the text without its disguise) and any one {@code Scanner}.
 */
@NullMarked
package dev.chickadee.redaction;

import org.jspecify.annotations.NullMarked;
