/**
 * A report from its submission to its closing, with the relay that lets responders ask an alias. It looks at
 * community, audit and the floors below, and never at campaigns or alerts. Start at {@code Report}, then at {@code
 * Reports}, then at {@code Relay}.
 */
@NullMarked
package dev.chickadee.report;

import org.jspecify.annotations.NullMarked;
