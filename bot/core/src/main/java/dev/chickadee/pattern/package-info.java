/**
 * Patterns of takeover: the catalogue of warning signs, and the assessor that finds signs of them in a text. Looks at
 * base only. Start at {@link dev.chickadee.pattern.Assessor} for the finding, at {@link dev.chickadee.pattern.Catalogue}
 * for the words shown to people.
 */
@NullMarked
package dev.chickadee.pattern;

import org.jspecify.annotations.NullMarked;
