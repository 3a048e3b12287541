/**
 * What identifies an actor (handle, address, domain, link, key), normalised, blinded, and the sketch of a text.
 * Looks at base only; whatever leaves this room for storage is a keyed hash.
 * Start at {@link dev.chickadee.indicator.Indicators}, then {@link dev.chickadee.indicator.Blinder}.
 */
@NullMarked
package dev.chickadee.indicator;

import org.jspecify.annotations.NullMarked;
