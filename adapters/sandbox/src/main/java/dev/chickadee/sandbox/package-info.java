/**
 * The sandbox: two simulated chat platforms, the adapter that speaks to them, and the page and JSON API for visitors.
 * Looks at {@code chat} and {@code base} only; the simulated servers are next door in {@code place}.
 * Start at {@link dev.chickadee.sandbox.Sandbox}.
 */
@NullMarked
package dev.chickadee.sandbox;

import org.jspecify.annotations.NullMarked;
