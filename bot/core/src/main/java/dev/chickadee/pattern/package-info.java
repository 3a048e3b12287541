/**
 * The catalogue of takeover patterns, and the assessor that finds their signals in what a reporter wrote. It looks
 * at base only, and judges words, never people. Start at {@code Pattern}, then at {@code Assessor}.
 */
@NullMarked
package dev.chickadee.pattern;

import org.jspecify.annotations.NullMarked;
