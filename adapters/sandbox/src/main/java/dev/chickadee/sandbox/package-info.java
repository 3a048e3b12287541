/**
 * Two simulated chat platforms, as different as Slack and Discord are, and the page and JSON API that act on them.
 * It looks at the rooms chat and base only, as every chat adapter does. Start at {@code SandboxAdapter}.
 */
@NullMarked
package dev.chickadee.sandbox;

import org.jspecify.annotations.NullMarked;
