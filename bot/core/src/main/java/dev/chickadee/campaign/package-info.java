/**
 * Reports that belong together, and the links that say why. It looks at report and the floors below. Start at
 * {@code Campaign}, then at {@code Matching}, which keeps every link bounded.
 */
@NullMarked
package dev.chickadee.campaign;

import org.jspecify.annotations.NullMarked;
